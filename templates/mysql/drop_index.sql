{# Drops an index. table, name. -#}
ALTER TABLE {{ table }} DROP INDEX {{ name }}
