{# Is the column missing? '1': yes, add it; '0': the table has it. A table that is missing stops the script.
   Takes: schema, table, column. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  WHEN EXISTS (
    SELECT 1 FROM information_schema.COLUMNS
    WHERE {% include "guard/parts/in_table.sql" %} AND COLUMN_NAME = {{ column }})
  THEN '0'
  ELSE '1'
END
