{# Renames a column (ALTER TABLE ... RENAME COLUMN); checks that name it are dropped and added again.
   Takes: table, column, to, checks. -#}
ALTER TABLE {{ table }} {% for c in checks %}DROP CHECK {{ c.name }}, {% endfor %}RENAME COLUMN {{ column }} TO {{ to }}
{%- for c in checks %},{{ fold }}ADD {% include "constraint.sql" %}{% endfor %}
