{# What a row of VALUES begins with: ROW here, nothing in MariaDB. -#}
ROW{#- no line end -#}
