{# What an error of the script begins with. -#}
sqlc-mig STOPPED:{#- no line end -#}
