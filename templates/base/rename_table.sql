{# Renames a table (ALTER TABLE ... RENAME TO). A name that differs by case alone counts as taken: another one comes in
   between. Takes: table, to, between. -#}
{% if between is given %}
ALTER TABLE {{ table }} RENAME TO {{ between }};
ALTER TABLE {{ between }} RENAME TO {{ to }}
{% else %}
ALTER TABLE {{ table }} RENAME TO {{ to }}
{% endif %}
