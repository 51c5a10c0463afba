{# Sets or removes a column's comment. table, column, comment. -#}
COMMENT ON COLUMN {{ table }}.{{ column }} IS {% if comment is given %}{{ comment }}{% else %}NULL{% endif %}
