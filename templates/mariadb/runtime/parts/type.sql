{# The type of a column. -#}
COLUMN_TYPE