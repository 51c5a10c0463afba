{# The command line that runs a script. -#}
mariadb DATABASE < THIS_FILE{#- no line end -#}
