{# Renames a table (ALTER TABLE ... RENAME TO). Takes: table, to. -#}
ALTER TABLE {{ table }} RENAME TO {{ to }}
