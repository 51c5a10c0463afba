{# Drops an empty schema, which MySQL calls a database (DROP SCHEMA). Takes: name. -#}
DROP SCHEMA {{ name }}
