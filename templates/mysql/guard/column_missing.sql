{# Is the column missing? schema, table, column. -#}
CASE {% include "guard/no_table.sql" %} WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE {% include "guard/in_table.sql" %} AND COLUMN_NAME = {{ column }}) THEN '0' ELSE '1' END
