{# Adds a constraint to a table (ALTER TABLE ... ADD CONSTRAINT). Takes: table, constraint. -#}
ALTER TABLE {{ table }} ADD {% with c = constraint %}{% include "constraint.sql" %}{% endwith %}
