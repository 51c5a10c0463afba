{# Is the table missing? Stops the script if a view has the name. schema, table. -#}
COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', {{ table }}, '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE {% include "guard/in_table.sql" %}), '1')
