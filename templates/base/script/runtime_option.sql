{# What the command takes besides the dialect that prints the machinery of a script. -#}
{#- no line end -#}
