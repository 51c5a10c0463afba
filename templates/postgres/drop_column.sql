{# Drops a column (ALTER TABLE ... DROP COLUMN). Takes: table, column. -#}
ALTER TABLE {{ table }} DROP COLUMN {{ column }}
