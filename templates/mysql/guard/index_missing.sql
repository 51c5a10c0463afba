{# Is the index missing? '1': yes, build it; '0': the table has it. A table that is missing stops the script.
   Takes: schema, index, table. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  WHEN EXISTS (
    SELECT 1 FROM information_schema.STATISTICS
    WHERE {% include "guard/parts/in_table.sql" %} AND INDEX_NAME = {{ index }})
  THEN '0'
  ELSE '1'
END
