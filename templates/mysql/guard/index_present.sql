{# Is the index there? '1': yes, drop it; '0': the table lacks it. A table that is missing stops the script.
   Takes: schema, index, table. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  WHEN EXISTS (
    SELECT 1 FROM information_schema.STATISTICS
    WHERE {% include "guard/parts/in_table.sql" %} AND INDEX_NAME = {{ index }})
  THEN '1'
  ELSE '0'
END
