{# Is the column there? '1': yes, drop it; '0': the table lacks it. A table that is missing stops the script.
   Takes: schema, table, column. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  WHEN EXISTS (
    SELECT 1 FROM information_schema.COLUMNS
    WHERE {% include "guard/parts/in_table.sql" %} AND COLUMN_NAME = {{ column }})
  THEN '1'
  ELSE '0'
END
