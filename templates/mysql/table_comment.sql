{# Sets or removes a table's comment. table, comment. -#}
ALTER TABLE {{ table }} COMMENT = {% if comment is given %}{{ comment }}{% else %}''{% endif %}
