{# Adds a constraint to a table (ALTER TABLE ... ADD CONSTRAINT), or puts a primary key in the place of another.
   Takes: table, constraint, replaces. -#}
ALTER TABLE {{ table }} {% if replaces %}DROP PRIMARY KEY,{{ fold }}{% endif %}ADD {% with c = constraint %}{% include "constraint.sql" %}{% endwith %}
