{# Inserts rows (INSERT); with a key, any number of times (ON CONFLICT).
   Takes: table, columns, rows, key, updated, overriding. -#}
INSERT INTO {{ table }} ({{ columns|spread }}){% if overriding %} OVERRIDING SYSTEM VALUE{% endif %} VALUES
{% for row in rows %}
  ({% for cell in row %}{% if cell is given %}{{ cell }}{% else %}DEFAULT{% endif %}{% if not loop.last %},{{ fold }}{% endif %}{% endfor %}){% if not loop.last %},
{% endif %}
{% endfor %}
{% if key +%}
ON CONFLICT ({{ key|listed }}) DO {% if updated %}UPDATE SET {% for c in updated %}{{ c }} = EXCLUDED.{{ c }}{% if not loop.last %},{{ fold }}{% endif %}{% endfor %}{% else %}NOTHING{% endif %}
{% endif %}
