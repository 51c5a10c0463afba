{# Drops a view (DROP VIEW). Takes: name. -#}
DROP VIEW {{ name }}
