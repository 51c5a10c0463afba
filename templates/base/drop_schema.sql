{# Drops an empty schema. name. -#}
DROP SCHEMA {{ name }}
