{# The direction of an indexed column. -#}
IF(COLLATION = 'D', ' desc', '')
