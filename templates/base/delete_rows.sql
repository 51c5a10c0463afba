{# Deletes rows (DELETE): those with these keys, or those that a condition finds.
   Takes: table, condition, found. -#}
DELETE FROM {{ table }}
WHERE {% if condition is given %}{{ condition }}{% else %}{% include "rows_found.sql" %}{% endif +%}
