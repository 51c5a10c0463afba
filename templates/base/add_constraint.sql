{# Adds a constraint. table, constraint. -#}
ALTER TABLE {{ table }} ADD {% with c = constraint %}{% include "constraint.sql" %}{% endwith %}
