{# The command line that runs a script. -#}
mysql DATABASE < THIS_FILE{#- no line end -#}
