{# The file of some pieces of the machinery: nothing else. Takes: piece. -#}
{{ piece }}{#- no line end -#}
