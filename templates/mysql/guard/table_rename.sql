{# Does the table still have its old name? '1': yes, rename it; '0': it has the new one. Both names, or neither, stop
   the script.
   Takes: schema, table, to. -#}
(SELECT CASE CONCAT(
      COUNT(CASE WHEN TABLE_NAME = {{ table }} THEN 1 END),
      COUNT(CASE WHEN TABLE_NAME = {{ to }} THEN 1 END))
    {% with expected = "guard/parts/expected_table.sql" %}{% include "guard/parts/old_or_new_name.sql" %}{% endwith %}
  END
  FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = {% if schema is given %}{{ schema }}{% else %}DATABASE(){% endif %}
    AND TABLE_NAME IN ({{ table }}, {{ to }}))
