{# Adds, changes or drops a column's identity. table, column, identity, had. -#}
ALTER TABLE {{ table }} ALTER COLUMN {{ column }} {% if identity is given %}{% if had %}SET GENERATED {{ identity }}{% else %}ADD GENERATED {{ identity }} AS IDENTITY{% endif %}{% else %}DROP IDENTITY{% endif %}
