{# Changes a column by its whole new definition, and moves it (ALTER TABLE ... MODIFY COLUMN). Indexes that hold its beginning
   again are made again. Takes: table, column, first, after, indexes. -#}
ALTER TABLE {{ table }} {% for i in indexes %}DROP INDEX {{ i.name }}, {% endfor -%}
MODIFY COLUMN {% with c = column %}{% include "column.sql" %}{% endwith %}
{%- if first %} FIRST{% elif after is given %} AFTER {{ after }}{% endif %}
{%- for i in indexes %}, ADD {% include "index.sql" %}{% endfor %}
