{# Renames a table within its database (RENAME TABLE). Takes: table, target. -#}
RENAME TABLE {{ table }} TO {{ target }}
