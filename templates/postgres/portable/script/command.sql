{# How a script for any client is run. -#}
with any client, as it is: one message, or statement by statement, best each committed{#- no line end -#}
