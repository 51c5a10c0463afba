{# The table of the settings of the session, or with `of_all` of the server. Takes: of_all. -#}
information_schema.{% if of_all %}GLOBAL{% else %}SESSION{% endif %}_VARIABLES{#- no line end -#}
