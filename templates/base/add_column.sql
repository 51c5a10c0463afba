{# Adds a column. table, column. -#}
ALTER TABLE {{ table }} ADD COLUMN {% with c = column %}{% include "column.sql" %}{% endwith %}
