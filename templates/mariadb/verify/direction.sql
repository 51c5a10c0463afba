{# The direction of an indexed column: not compared, for servers before 10.8 take the word and forget it. -#}
''
