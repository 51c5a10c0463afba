{# The command line that runs a split script: the client looks for the files in the current folder. -#}
cd ITS_FOLDER && mariadb DATABASE < THIS_FILE{#- no line end -#}
