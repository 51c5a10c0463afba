{# The end of a statement that the server shall refuse where writers could not go on (LOCK=NONE). -#}
, LOCK=NONE
