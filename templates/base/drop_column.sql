{# Drops a column. table, column. -#}
ALTER TABLE {{ table }} DROP COLUMN {{ column }}
