{# Inserts rows; with a key, any number of times. table, columns, rows, key, updated, overriding. -#}
{% from "fragments.sql" import names %}
INSERT INTO {{ table }} ({{ names(columns) }}){% if overriding %} OVERRIDING SYSTEM VALUE{% endif %} VALUES
{% for row in rows %}
  ({% for cell in row %}{% if cell is given %}{{ cell }}{% else %}DEFAULT{% endif %}{% if not loop.last %}, {% endif %}{% endfor %}){% if not loop.last %},
{% endif %}
{% endfor %}
{% if key +%}
ON CONFLICT ({{ names(key) }}) DO {% if updated %}UPDATE SET {% for c in updated %}{{ c }} = EXCLUDED.{{ c }}{% if not loop.last %}, {% endif %}{% endfor %}{% else %}NOTHING{% endif %}
{% endif %}
