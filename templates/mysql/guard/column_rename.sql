{# Does the column still have its old name? '1': yes, rename it; '0': it has the new one. Both names, or neither, or a
   table that is missing, stop the script. Case counts where nothing else changes.
   Takes: schema, table, column, to, respelled. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  ELSE (
    SELECT CASE CONCAT(
        COUNT(CASE WHEN {% if respelled %}CAST(COLUMN_NAME AS BINARY) = CAST({{ column }} AS BINARY){% else %}COLUMN_NAME = {{ column }}{% endif %} THEN 1 END),
        COUNT(CASE WHEN {% if respelled %}CAST(COLUMN_NAME AS BINARY) = CAST({{ to }} AS BINARY){% else %}COLUMN_NAME = {{ to }}{% endif %} THEN 1 END))
      {% with expected = "guard/parts/expected_column.sql" %}{% include "guard/parts/old_or_new_name.sql" %}{% endwith %}
    END
    FROM information_schema.COLUMNS
    WHERE {% include "guard/parts/in_table.sql" %} AND COLUMN_NAME IN ({{ column }}, {{ to }}))
END
