{# Adds a constraint. table, constraint. -#}
{% from "fragments.sql" import constraint as definition %}
ALTER TABLE {{ table }} ADD {{ definition(constraint) }}
