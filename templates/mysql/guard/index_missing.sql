{# Is the index missing? schema, index, table. -#}
CASE {% include "guard/no_table.sql" %} WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE {% include "guard/in_table.sql" %} AND INDEX_NAME = {{ index }}) THEN '0' ELSE '1' END
