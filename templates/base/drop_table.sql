{# Drops a table. table. -#}
DROP TABLE {{ table }}
