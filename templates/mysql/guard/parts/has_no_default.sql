{# Whether the column has no default: COLUMN_DEFAULT is its value, and NULL where there is none. -#}
COLUMN_DEFAULT IS NULL
