{# Inserts rows; with a key, any number of times. table, columns, rows, key, updated, overriding. -#}
INSERT INTO {{ table }} ({% for name in columns %}{{ name }}{% if not loop.last %}, {% endif %}{% endfor %}){% if overriding %} OVERRIDING SYSTEM VALUE{% endif %} VALUES
{% for row in rows %}
  ({% for cell in row %}{% if cell is given %}{{ cell }}{% else %}DEFAULT{% endif %}{% if not loop.last %}, {% endif %}{% endfor %}){% if not loop.last %},
{% endif %}
{% endfor %}
{% if key +%}
ON CONFLICT ({% for name in key %}{{ name }}{% if not loop.last %}, {% endif %}{% endfor %}) DO {% if updated %}UPDATE SET {% for c in updated %}{{ c }} = EXCLUDED.{{ c }}{% if not loop.last %}, {% endif %}{% endfor %}{% else %}NOTHING{% endif %}
{% endif %}
