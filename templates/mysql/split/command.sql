{# The command line that runs a split script: the client looks for the files in the current folder, and takes `source` only
   if it was started so. -#}
cd ITS_FOLDER && mysql --commands DATABASE < THIS_FILE{#- no line end -#}
