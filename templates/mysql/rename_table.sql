{# Renames a table, within its database. table, target. -#}
RENAME TABLE {{ table }} TO {{ target }}
