{# Restricts a query of information_schema to the table. schema, table. -#}
TABLE_SCHEMA = {% if schema is given %}{{ schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ table }}{#- no line end -#}
