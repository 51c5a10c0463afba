{# Creates a schema. name. -#}
CREATE SCHEMA {{ name }}
