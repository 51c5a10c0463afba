{# The user's own SQL, where a block takes it only as text. sql. -#}
EXECUTE IMMEDIATE {{ sql }}
