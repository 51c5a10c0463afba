{# Is the constraint there? '1': yes, drop it; '0': the table lacks it. One of another kind under that name (where the
   kind is known), or a table that is missing, stops the script.
   Takes: schema, table, constraint, kind, primary. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  ELSE COALESCE(
    (SELECT
      {% if kind is given %}
      CASE found.kind
        WHEN {{ kind }} THEN '1'
        ELSE CONCAT({% include "guard/parts/expected_constraint.sql" %}, '; found a ', found.kind)
      END
      {% else %}
      '1'
      {% endif %}
      FROM (SELECT {% include "guard/parts/kind_of_constraint.sql" %} AS kind) AS found
      WHERE found.kind IS NOT NULL),
    '0')
END
