{# Renames an index (ALTER TABLE ... RENAME INDEX). Takes: table, name, to. -#}
ALTER TABLE {{ table }} RENAME INDEX {{ name }} TO {{ to }}
