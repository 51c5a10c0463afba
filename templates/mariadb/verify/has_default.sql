{# Whether the column has a default: COLUMN_DEFAULT is the text that SHOW CREATE TABLE prints of it, 'NULL' where a
   column may hold NULL, and NULL where there is none. -#}
COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL'
