{# Restricts a query of information_schema to one table, in the schema that is named or else the database in use.
   Takes: schema, table. -#}
TABLE_SCHEMA = {% if schema is given %}{{ schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ table }}
