{# The table of the settings of the session, or with `of_all` of the server. Takes: of_all. -#}
performance_schema.{% if of_all %}global{% else %}session{% endif %}_variables{#- no line end -#}
