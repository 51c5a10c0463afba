{# Creates an extension (CREATE EXTENSION). Takes: name, schema. -#}
CREATE EXTENSION {{ name }}{% if schema is given %} SCHEMA {{ schema }}{% endif %}
