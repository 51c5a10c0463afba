{# Drops an extension. name. -#}
DROP EXTENSION {{ name }}
