{# The client. -#}
mysql{#- no line end -#}
