{# Defines a column anew. table, column, first, after. -#}
ALTER TABLE {{ table }} MODIFY COLUMN {% with c = column %}{% include "column.sql" %}{% endwith %}{% if first %} FIRST{% elif after is given %} AFTER {{ after }}{% endif %}
