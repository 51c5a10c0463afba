{# Drops a constraint (ALTER TABLE ... DROP CONSTRAINT). Takes: table, name. -#}
ALTER TABLE {{ table }} DROP CONSTRAINT {{ name }}
