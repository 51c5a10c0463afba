{# Adds a column (ALTER TABLE ... ADD COLUMN), with the keys that it must have from the beginning.
   Takes: table, column, constraints. -#}
ALTER TABLE {{ table }} ADD COLUMN {% with c = column %}{% include "column.sql" %}{% endwith %}
{%- for c in constraints %}, ADD {% include "constraint.sql" %}{% endfor %}
