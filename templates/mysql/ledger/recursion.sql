{# The setting that limits recursion. -#}
cte_max_recursion_depth{#- no line end -#}
