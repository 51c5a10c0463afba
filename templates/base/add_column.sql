{# Adds a column. table, column. -#}
{% from "fragments.sql" import column as definition %}
ALTER TABLE {{ table }} ADD COLUMN {{ definition(column) }}
