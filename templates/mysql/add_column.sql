{# Adds a column (ALTER TABLE ... ADD COLUMN), with the keys and indexes that it must have from the beginning.
   Takes: table, column, constraints, indexes. -#}
ALTER TABLE {{ table }} ADD COLUMN {% with c = column %}{% include "column.sql" %}{% endwith %}
{%- for c in constraints %},{{ fold }}ADD {% include "constraint.sql" %}{% endfor %}
{%- for i in indexes %},{{ fold }}ADD {% include "index.sql" %}{% endfor %}
