{# What stands in for a table in which a part of it is made beside: names of columns, with their
   collations, and a column with its definition and constraints.
   Takes: columns, column, constraints. -#}
{% for c in columns %}{{ c.name }}{% if c.collation is given %} COLLATE {{ c.collation }}{% endif %}{% if not loop.last %}, {% endif %}{% endfor %}
{%- if column is given %}{% if columns %}, {% endif %}{% with c = column %}{% include "column.sql" %}{% endwith %}
{%- for c in constraints %}, {% include "constraint.sql" %}{% endfor %}{% endif %}
