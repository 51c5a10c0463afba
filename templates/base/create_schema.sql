{# Creates a schema, which MySQL calls a database (CREATE SCHEMA). Takes: name. -#}
CREATE SCHEMA {{ name }}
