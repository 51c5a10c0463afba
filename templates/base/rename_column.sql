{# Renames a column (ALTER TABLE ... RENAME COLUMN). Takes: table, column, to. -#}
ALTER TABLE {{ table }} RENAME COLUMN {{ column }} TO {{ to }}
