{# Is the constraint missing? '1': yes, add it; '0': the table has it. One of another kind under that name, or a table
   that is missing, stops the script.
   Takes: schema, table, constraint, kind, primary. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  ELSE COALESCE(
    (SELECT CASE found.kind
        WHEN {{ kind }} THEN '0'
        ELSE CONCAT({% include "guard/parts/expected_constraint.sql" %}, '; found a ', found.kind)
      END
      FROM (SELECT {% include "guard/parts/kind_of_constraint.sql" %} AS kind) AS found
      WHERE found.kind IS NOT NULL),
    '1')
END
