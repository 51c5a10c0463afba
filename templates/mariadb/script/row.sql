{# What a row of VALUES begins with: nothing here, ROW in MySQL. -#}
{#- nothing -#}
