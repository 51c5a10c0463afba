{# The user's own SQL, where a block takes it only as text (EXECUTE IMMEDIATE). Takes: sql. -#}
EXECUTE IMMEDIATE {{ sql }}
