{# Adds a value to an enum, before or after another (ALTER TYPE ... ADD VALUE). Takes: name, value, side, other. -#}
ALTER TYPE {{ name }} ADD VALUE {{ value }}{% if side is given %} {{ side }} {{ other }}{% endif %}
