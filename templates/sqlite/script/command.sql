{# The command line that runs a script. -#}
sqlite3 DATABASE < THIS_FILE{#- no line end -#}
