{# The user's own SQL, as it is. Takes: sql. -#}
{{ sql }}
