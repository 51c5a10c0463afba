{# Inserts rows (INSERT); with a key, any number of times (ON DUPLICATE KEY UPDATE).
   Takes: table, columns, rows, key, updated. -#}
INSERT INTO {{ table }} ({{ columns|spread }}) VALUES
{% for row in rows %}
  ({% for cell in row %}{% if cell is given %}{{ cell }}{% else %}DEFAULT{% endif %}{% if not loop.last %},{{ fold }}{% endif %}{% endfor %}){% if not loop.last %},
{% endif %}
{% endfor %}
{% if key %}
{% if updated +%}
ON DUPLICATE KEY UPDATE {% for c in updated %}{{ c }} = VALUES({{ c }}){% if not loop.last %},{{ fold }}{% endif %}{% endfor %}
{% else +%}
ON DUPLICATE KEY UPDATE {{ table }}.{{ key[0] }} = {{ table }}.{{ key[0] }}
{% endif %}
{% endif %}
