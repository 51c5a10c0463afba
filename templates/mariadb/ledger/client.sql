{# The client. -#}
mariadb{#- no line end -#}
