{# The list of steps: a line for each statement. Takes: planned. -#}
-- ---- what the steps ask -------------------------------------------------------------------------------------------
-- place, number, when asked, step, verb, object (^: as asked), question, what else is told; for `plan`: locks, remark, marker. `\`: the row goes on
COPY pg_temp.sqlc_mig_planned FROM stdin (NULL '^') WHERE place BETWEEN :sqlc_mig_first AND :sqlc_mig_last;
{% for n in planned %}
{% with p = n.line %}
{% filter row %}
{{ p.place }}	{{ n.number }}	{% if p.asked is given %}{{ p.asked }}{% else %}^{% endif %}	{{ p.step }}	{{ p.verb.copy }}	{% if p.object is given %}{{ p.object.copy }}{% else %}^{% endif %}	{% if p.asks is given %}{{ p.asks.copy }}{% else %}^{% endif %}	{% if p.told is given %}{{ p.told.copy }}{% else %}^{% endif %}	{% if p.locks is given %}{{ p.locks.copy }}{% else %}^{% endif %}	{% if p.remark is given %}{{ p.remark.copy }}{% else %}^{% endif %}	{% if p.marker is given %}{{ p.marker.copy }}{% else %}^{% endif %}{% endfilter +%}
{% endwith %}
{% endfor %}
\.
