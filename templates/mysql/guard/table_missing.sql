{# Is the table missing? '1': yes, create it; '0': it exists. A view of that name stops the script.
   Takes: schema, table. -#}
COALESCE(
  (SELECT CASE {% include "guard/parts/when_table.sql" %} THEN '0'
      ELSE CONCAT({% include "guard/parts/expected_table.sql" %}, '; found a ', LOWER(TABLE_TYPE))
    END
    FROM information_schema.TABLES
    WHERE {% include "guard/parts/in_table.sql" %}),
  '1')
