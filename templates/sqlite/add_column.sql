{# Adds a column (ALTER TABLE ... ADD COLUMN), with its constraints in its definition.
   Takes: table, column, constraints. -#}
ALTER TABLE {{ table }} ADD COLUMN {% with c = column %}{% include "column.sql" %}{% endwith %}
{%- for c in constraints %}{{ fold }}CONSTRAINT {{ c.name }}
{%- if c.expression is given %} CHECK ({{ c.expression }})
{%- else %}{{ fold }}REFERENCES {{ c.references }}
{%- if c.referred is on %} ({{ c.referred|spread }}){% endif %}
{%- if c.on_delete is given %}{{ fold }}ON DELETE {{ c.on_delete }}{% endif %}
{%- if c.on_update is given %}{{ fold }}ON UPDATE {{ c.on_update }}{% endif %}
{%- if c.deferral is given %} {{ c.deferral }}{% endif %}
{%- endif %}
{%- endfor %}
