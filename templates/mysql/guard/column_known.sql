{# Is the column what the history knows, in all that its new definition keeps? '1': yes, define it as it shall be. The
   first difference, a column or a table that is missing, stops the script. Each difference stands on a line of its
   own in the script.
   Takes: schema, table, column, was_type, becomes_type, nullable, counted, comment, no_default, some_default,
   default_text, default_number; what is not given is not asked. -#}
CASE
  {% include "guard/parts/stop_without_table.sql" %}
  ELSE COALESCE((SELECT CASE
{% if was_type is given +%}
  WHEN COLUMN_TYPE NOT IN ({{ was_type }}, {{ becomes_type }})
  THEN CONCAT({% include "guard/parts/expected_column.sql" %}, ' with the type ', {{ was_type }}, '; found ', COLUMN_TYPE)
{% endif %}
{% if nullable is given +%}
  WHEN IS_NULLABLE <> {{ nullable }}
  THEN CONCAT({% include "guard/parts/expected_column.sql" %},
    IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
{% endif %}
{% if counted is given +%}
  WHEN (EXTRA LIKE '%auto_increment%') <> {{ counted }}
  THEN CONCAT({% include "guard/parts/expected_column.sql" %},
    IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
{% endif %}
{% if comment is given +%}
  WHEN BINARY COLUMN_COMMENT <> BINARY {{ comment }}
  THEN CONCAT({% include "guard/parts/expected_column.sql" %}, ' with another comment; found ', COLUMN_COMMENT)
{% endif %}
{% if no_default is on +%}
  WHEN {% include "guard/parts/has_default.sql" %}
  THEN CONCAT({% include "guard/parts/expected_column.sql" %}, ' without a default; found ', COLUMN_DEFAULT)
{% elif some_default is on +%}
  WHEN {% include "guard/parts/has_no_default.sql" %}
  THEN CONCAT({% include "guard/parts/expected_column.sql" %}, ' with a default; found none')
{% elif default_text is given +%}
  WHEN {% include "guard/parts/has_no_default.sql" %} OR {% include "guard/parts/default_is_not_text.sql" %}
  THEN CONCAT({% include "guard/parts/expected_column.sql" %},
    ' with the default ', {{ default_text }}, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
{% elif default_number is given +%}
  WHEN {% include "guard/parts/has_no_default.sql" %} OR COLUMN_DEFAULT + 0 <> {{ default_number }}
  THEN CONCAT({% include "guard/parts/expected_column.sql" %},
    ' with the default ', {{ default_number }}, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
{% endif +%}
  ELSE '1' END
  FROM information_schema.COLUMNS
  WHERE {% include "guard/parts/in_table.sql" %} AND COLUMN_NAME = {{ column }}),
  CONCAT({% include "guard/parts/expected_column.sql" %}, '; the table has no such column'))
END
