{# Drops a column with the constraints and indexes that it is in (ALTER TABLE ... DROP COLUMN); there is no DROP
   CHECK.
   Takes: table, column, dropped. -#}
ALTER TABLE {{ table }} {% for d in dropped %}DROP {% if d.check %}CONSTRAINT{% else %}{{ d.kind }}{% endif %}{% if not d.primary %} {{ d.name }}{% endif %}, {% endfor %}DROP COLUMN {{ column }}
