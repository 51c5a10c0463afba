{# Adds, changes or drops a column's identity (ALTER COLUMN ... GENERATED AS IDENTITY).
   Takes: table, column, identity, had. -#}
ALTER TABLE {{ table }} ALTER COLUMN {{ column }}
{%- if identity is not given %} DROP IDENTITY
{%- elif had %} SET GENERATED {{ identity }}
{%- else %} ADD GENERATED {{ identity }} AS IDENTITY
{%- endif %}
