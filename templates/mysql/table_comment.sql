{# Sets or removes a table's comment (ALTER TABLE ... COMMENT). Takes: table, comment. -#}
ALTER TABLE {{ table }} COMMENT = {% if comment is given %}{{ comment }}{% else %}''{% endif %}
