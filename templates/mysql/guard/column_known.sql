{# Is the column what the history knows, in all that its new definition keeps? Stops the script if it is not. schema, table, column, was_type, becomes_type, nullable, comment, counted, no_default, some_default, default_text, default_number. -#}
CASE {% include "guard/no_table.sql" %} ELSE COALESCE((SELECT CASE
{% if was_type is given %}
  WHEN COLUMN_TYPE NOT IN ({{ was_type }}, {{ becomes_type }}) THEN CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, ' with the type ', {{ was_type }}, '; found ', COLUMN_TYPE)
{% endif %}
{% if nullable is given %}
  WHEN IS_NULLABLE <> {{ nullable }} THEN CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
{% endif %}
{% if counted is given %}
  WHEN (EXTRA LIKE '%auto_increment%') <> {{ counted }} THEN CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
{% endif %}
{% if comment is given %}
  WHEN BINARY COLUMN_COMMENT <> BINARY {{ comment }} THEN CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, ' with another comment; found ', COLUMN_COMMENT)
{% endif %}
{% if no_default is on %}
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, ' without a default; found ', COLUMN_DEFAULT)
{% elif some_default is on %}
  WHEN COLUMN_DEFAULT IS NULL THEN CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, ' with a default; found none')
{% elif default_text is given %}
  WHEN COLUMN_DEFAULT IS NULL OR BINARY COLUMN_DEFAULT <> BINARY {{ default_text }} THEN CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, ' with the default ', {{ default_text }}, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
{% elif default_number is given %}
  WHEN COLUMN_DEFAULT IS NULL OR COLUMN_DEFAULT + 0 <> {{ default_number }} THEN CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, ' with the default ', {{ default_number }}, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
{% endif %}
  ELSE '1' END FROM information_schema.COLUMNS WHERE {% include "guard/in_table.sql" %} AND COLUMN_NAME = {{ column }}), CONCAT('expected the column ', {{ column }}, ' of ', {{ table }}, '; the table has no such column')) END
