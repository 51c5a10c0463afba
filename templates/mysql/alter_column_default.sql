{# Sets or drops a column's default. table, column, and what default.sql gets. -#}
ALTER TABLE {{ table }} ALTER COLUMN {{ column }} {% if default is given %}SET DEFAULT {% if default_is_expression %}({{ default }}){% else %}{{ default }}{% endif %}{% else %}DROP DEFAULT{% endif %}
