{# Creates an extension. name, schema. -#}
CREATE EXTENSION {{ name }}{% if schema is given %} SCHEMA {{ schema }}{% endif %}
