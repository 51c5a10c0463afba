{# The command line that runs a split script: the shell looks for the files in the current folder. -#}
cd ITS_FOLDER && sqlite3 DATABASE < THIS_FILE{#- no line end -#}
