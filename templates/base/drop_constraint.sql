{# Drops a constraint. table, name. -#}
ALTER TABLE {{ table }} DROP CONSTRAINT {{ name }}
