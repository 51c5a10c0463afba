{# The setting that limits recursion. -#}
max_recursive_iterations{#- no line end -#}
