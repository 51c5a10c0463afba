{# Drops a constraint. table, kind, name; a primary key has no name of its own. -#}
ALTER TABLE {{ table }} DROP {% if check %}CONSTRAINT{% else %}{{ kind }}{% endif %}{% if not primary %} {{ name }}{% endif %}
