{# Sets or removes a table's comment (COMMENT ON TABLE). Takes: table, comment. -#}
COMMENT ON TABLE {{ table }} IS {% if comment is given %}{{ comment }}{% else %}NULL{% endif %}
