{# Does the table still have its old name? '1': yes, rename it; '0': it has the new one. Both names, or neither, stop
   the script. MariaDB compares names in lists without case, which is made to count where nothing else changes.
   Takes: schema, table, to, respelled. -#}
(SELECT CASE CONCAT(
      COUNT(CASE WHEN {% if respelled %}CAST(TABLE_NAME AS BINARY) = CAST({{ table }} AS BINARY){% else %}TABLE_NAME = {{ table }}{% endif %} THEN 1 END),
      COUNT(CASE WHEN {% if respelled %}CAST(TABLE_NAME AS BINARY) = CAST({{ to }} AS BINARY){% else %}TABLE_NAME = {{ to }}{% endif %} THEN 1 END))
    {% with expected = "guard/parts/expected_table.sql" %}{% include "guard/parts/old_or_new_name.sql" %}{% endwith %}
  END
  FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = {% if schema is given %}{{ schema }}{% else %}DATABASE(){% endif %}
    AND TABLE_NAME IN ({{ table }}, {{ to }}))
