{# Whether the column has a default: COLUMN_DEFAULT is its value, and NULL where there is none. -#}
COLUMN_DEFAULT IS NOT NULL
