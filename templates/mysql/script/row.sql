{# What a row of VALUES begins with. -#}
ROW{#- no line end -#}
