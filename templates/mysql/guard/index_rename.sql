{# Does the index still have its old name? '1': yes, rename it; '0': it has the new one. Both names, or neither, or a
   table that is missing, stop the script. An index has a row for each of its columns. Case counts where
   nothing else changes.
   Takes: schema, index, to, table, respelled. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  ELSE (
    SELECT CASE CONCAT(
        COUNT(DISTINCT CASE WHEN {% if respelled %}CAST(INDEX_NAME AS BINARY) = CAST({{ index }} AS BINARY){% else %}INDEX_NAME = {{ index }}{% endif %} THEN 1 END),
        COUNT(DISTINCT CASE WHEN {% if respelled %}CAST(INDEX_NAME AS BINARY) = CAST({{ to }} AS BINARY){% else %}INDEX_NAME = {{ to }}{% endif %} THEN 1 END))
      {% with expected = "guard/parts/expected_index.sql" %}{% include "guard/parts/old_or_new_name.sql" %}{% endwith %}
    END
    FROM information_schema.STATISTICS
    WHERE {% include "guard/parts/in_table.sql" %} AND INDEX_NAME IN ({{ index }}, {{ to }}))
END
