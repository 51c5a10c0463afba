{# Drops an enum type (DROP TYPE). Takes: name. -#}
DROP TYPE {{ name }}
