{# Renames an index. table, name, to. -#}
ALTER TABLE {{ table }} RENAME INDEX {{ name }} TO {{ to }}
