{# Sets or removes a table's comment. table, comment. -#}
COMMENT ON TABLE {{ table }} IS {% if comment is given %}{{ comment }}{% else %}NULL{% endif %}
