{# The name of the client and of its dialect. -#}
mysql{#- no line end -#}
