{# What stands in for a table in which a part of it is made beside: names of columns, and a column with its definition and
   constraints.
   Takes: columns, column, constraints. -#}
{{ columns|listed }}{% if column is given %}{% if columns %}, {% endif %}{% with c = column %}{% include "column.sql" %}{% endwith %}
{%- for c in constraints %}, {% include "constraint.sql" %}{% endfor %}{% endif %}
