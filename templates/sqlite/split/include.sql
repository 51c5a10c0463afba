{# Runs a file of the machinery, which the shell looks for in the current folder. Takes: path. -#}
.read {{ path }}
