{# Drops a table (DROP TABLE). Takes: table. -#}
DROP TABLE {{ table }}
