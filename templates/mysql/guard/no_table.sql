{# Stops the script if the table is missing. schema, table. -#}
WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE {% include "guard/in_table.sql" %}) THEN CONCAT('expected the table ', {{ table }}, '; there is none'){#- no line end -#}
