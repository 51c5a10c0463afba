{# Adds a value to an enum. name, value, side, other. -#}
ALTER TYPE {{ name }} ADD VALUE {{ value }}{% if side is given %} {{ side }} {{ other }}{% endif %}
