{# Drops an enum type. name. -#}
DROP TYPE {{ name }}
