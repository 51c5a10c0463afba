{# What a row of VALUES begins with. -#}
{#- nothing -#}
