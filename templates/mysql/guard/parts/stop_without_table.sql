{# The first branch of a guard about something in a table: stops the script if there is no such table.
   Takes: table. -#}
WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE {% include "guard/parts/in_table.sql" %})
THEN CONCAT({% include "guard/parts/expected_table.sql" %}, '; there is none')
