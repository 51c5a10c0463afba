{# The name of the client and of its dialect. -#}
mariadb{#- no line end -#}
