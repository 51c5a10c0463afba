{# Stops the script where the client does not take `source`: this one does. -#}
