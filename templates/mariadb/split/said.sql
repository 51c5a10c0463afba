{# What an error of the script begins with. -#}
sqlc-mig:{#- no line end -#}
