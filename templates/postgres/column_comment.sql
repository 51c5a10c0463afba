{# Sets or removes a column's comment (COMMENT ON COLUMN). Takes: table, column, comment. -#}
COMMENT ON COLUMN {{ table }}.{{ column }} IS {% if comment is given %}{{ comment }}{% else %}NULL{% endif %}
