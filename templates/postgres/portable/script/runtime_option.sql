{# What the command takes that prints the machinery of scripts for any client. -#}
 --portable{#- no line end -#}
