{# Creates a table with its columns and constraints (CREATE TABLE).
   Takes: table, columns, constraints, partition_by. -#}
CREATE TABLE {{ table }} (
{% for c in columns %}
  {%+ include "column.sql" %}{% if not loop.last or constraints %},{% endif +%}
{% endfor %}
{% for c in constraints %}
  {%+ include "constraint.sql" %}{% if not loop.last %},{% endif +%}
{% endfor %}
){% if partition_by is given %} PARTITION BY {{ partition_by }}{% endif %}
