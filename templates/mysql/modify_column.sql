{# Changes a column by its whole new definition, and moves it (ALTER TABLE ... MODIFY COLUMN).
   Takes: table, column, first, after. -#}
ALTER TABLE {{ table }} MODIFY COLUMN {% with c = column %}{% include "column.sql" %}{% endwith %}
{%- if first %} FIRST{% elif after is given %} AFTER {{ after }}{% endif %}
