{# Renames a table. table, to. -#}
ALTER TABLE {{ table }} RENAME TO {{ to }}
