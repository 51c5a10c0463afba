{# Every revision of the project with what it needs, as the first part of a WITH. graph. -#}
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
graph (revision, parent) AS (VALUES
{% for r in graph %}
{% if r.parents %}
  {%+ for p in r.parents %}({{ r.id }}, {{ p }}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% endif +%}
{% else %}
  ({{ r.id }}, ''){% if not loop.last %},{% endif +%}
{% endif %}
{% else %}
  ('', '')
{% endfor %}
),
