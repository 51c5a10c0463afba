{# What follows a statement so that the server refuses it where writers could not go on. -#}
, LOCK=NONE
