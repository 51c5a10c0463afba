{# Adds a column (ALTER TABLE ... ADD COLUMN). Takes: table, column. -#}
ALTER TABLE {{ table }} ADD COLUMN {% with c = column %}{% include "column.sql" %}{% endwith %}
