{# Is the column there? schema, table, column. -#}
CASE {% include "guard/no_table.sql" %} WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE {% include "guard/in_table.sql" %} AND COLUMN_NAME = {{ column }}) THEN '1' ELSE '0' END
