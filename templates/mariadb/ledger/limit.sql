{# The name of the setting that limits how long a query may take. -#}
max_statement_time{#- no line end -#}
