{# Drops an extension (DROP EXTENSION). Takes: name. -#}
DROP EXTENSION {{ name }}
