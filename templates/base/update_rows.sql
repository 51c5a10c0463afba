{# Changes cells of rows (UPDATE): of one that is known by its key, or of those that a condition finds.
   Takes: table, set, condition, found. -#}
UPDATE {{ table }}
SET {% for cell in set %}{{ cell.name }} = {{ cell.value }}{% if not loop.last %},{{ fold }}{% endif %}{% endfor +%}
WHERE {% if condition is given %}{{ condition }}{% else %}{% include "rows_found.sql" %}{% endif +%}
