{# The name of the setting that limits recursive queries. -#}
max_recursive_iterations{#- no line end -#}
