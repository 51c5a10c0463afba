{# Creates a table with its columns, constraints and indexes (CREATE TABLE).
   Takes: table, columns, constraints, indexes, engine, charset, table_collation, row_format, comment. -#}
CREATE TABLE {{ table }} (
{% for c in columns %}
  {%+ include "column.sql" %}{% if not loop.last or constraints or indexes %},{% endif +%}
{% endfor %}
{% for c in constraints %}
  {%+ include "constraint.sql" %}{% if not loop.last or indexes %},{% endif +%}
{% endfor %}
{% for i in indexes %}
  {%+ include "index.sql" %}{% if not loop.last %},{% endif +%}
{% endfor %}
) ENGINE={% if engine is given %}{{ engine }}{% else %}InnoDB{% endif %}
{%- if charset is given %} DEFAULT CHARSET={{ charset }}{% endif %}
{%- if table_collation is given %} COLLATE={{ table_collation }}{% endif %}
{%- if row_format is given %} ROW_FORMAT={{ row_format }}{% endif %}
{%- if comment is given %} COMMENT={{ comment }}{% endif %}
