{# The command line that runs a script. -#}
psql -X -d DATABASE -f THIS_FILE{#- no line end -#}
