{# Renames a column. table, column, to. -#}
ALTER TABLE {{ table }} RENAME COLUMN {{ column }} TO {{ to }}
