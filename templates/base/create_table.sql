{# Creates a table with its constraints. table, columns, constraints, partition_by. -#}
{% from "fragments.sql" import column, constraint %}
CREATE TABLE {{ table }} (
{% for c in columns %}
  {{ column(c) }}{% if not loop.last or constraints %},{% endif +%}
{% endfor %}
{% for c in constraints %}
  {{ constraint(c) }}{% if not loop.last %},{% endif +%}
{% endfor %}
){% if partition_by is given %} PARTITION BY {{ partition_by }}{% endif %}
