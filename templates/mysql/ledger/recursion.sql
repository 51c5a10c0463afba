{# The name of the setting that limits recursive queries. -#}
cte_max_recursion_depth{#- no line end -#}
