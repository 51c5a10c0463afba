{# The user's own SQL. sql. -#}
{{ sql }}
