{# Drops a column with the constraints and indexes that it is in (ALTER TABLE ... DROP COLUMN).
   Takes: table, column, dropped. -#}
ALTER TABLE {{ table }} {% for d in dropped %}DROP {{ d.kind }}{% if not d.primary %} {{ d.name }}{% endif %}, {% endfor %}DROP COLUMN {{ column }}
