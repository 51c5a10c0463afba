{# Sets or drops a column's default, and nothing else of it (ALTER COLUMN ... SET DEFAULT, DROP DEFAULT).
   Takes: table, column, default, default_is_expression, default_bytes. -#}
ALTER TABLE {{ table }} ALTER COLUMN {{ column }}
{%- if default is not given %} DROP DEFAULT
{%- elif default_bytes is given %} SET DEFAULT (convert({{ default_bytes }} using utf8mb4))
{%- elif default_is_expression %} SET DEFAULT ({{ default }})
{%- else %} SET DEFAULT {{ default }}
{%- endif %}
