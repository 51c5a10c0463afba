{# Drops an index of a table (ALTER TABLE ... DROP INDEX). Takes: table, name. -#}
ALTER TABLE {{ table }} DROP INDEX {{ name }}
