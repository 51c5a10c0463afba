{# How a script is asked what it would do (`plan`), where it can be. -#}
