{# Whether an object is there, or not, or is shown like this.
   Takes: a. -#}
{% if a.is_absent is on %}NOT {% endif %}
{%- if a.key_columns is given %}{% if a.key is given %}NOT LOCATE(LOWER(CONCAT_WS('\n', '', {{ a.table }}, {{ a.key }}, '')), @sqlc_mig_touched)
    AND {% endif %}EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE INDEX_NAME = 'PRIMARY'
      AND TABLE_SCHEMA = {% if a.schema is given %}{{ a.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ a.table }}
      HAVING COUNT(*) = {{ a.count }} AND GROUP_CONCAT(COLUMN_NAME ORDER BY SEQ_IN_INDEX SEPARATOR ', ') = {{ a.key_columns }})
{%- elif a.kind == "schema" %}EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = {{ a.schema }})
{%- else %}{% if a.key is given %}COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', {{ a.table }}, {{ a.key }}, {% if a.data_type is given %}CONCAT('is ', {{ a.data_type }}), {% endif %}'')){% if a.data_type is given %}, @sqlc_mig_there) > 0, 1)
    AND {% else %}, @sqlc_mig_there) > 0, {% endif %}{% endif %}EXISTS (SELECT 1 FROM information_schema.{% if a.kind == "column" %}COLUMNS{% elif a.kind == "index" %}STATISTICS{% elif a.kind == "constraint" %}TABLE_CONSTRAINTS{% else %}TABLES{% endif %}

      WHERE TABLE_SCHEMA = {% if a.schema is given %}{{ a.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ a.table }}
{%- if a.kind == "column" %} AND COLUMN_NAME = {{ a.name }}{% elif a.kind == "index" %} AND INDEX_NAME = {{ a.name }}
{%- elif a.is_primary_key %} AND CONSTRAINT_TYPE = 'PRIMARY KEY'{% elif a.kind == "constraint" %} AND CONSTRAINT_NAME = {{ a.name }}{% endif %}
{%- if a.data_type is given +%}
      AND COLUMN_TYPE = {{ a.data_type }}{% endif %}
{%- if a.nullable is given %} AND IS_NULLABLE = {{ a.nullable }} AND (EXTRA LIKE '%auto_increment%') = {{ a.counted }}
      AND BINARY COLUMN_COMMENT = BINARY {{ a.comment }} AND {% include "script/shown_default.sql" %}{% endif %}){% if a.key is given and a.data_type is not given %}){% endif %}
{%- endif %}