{# The list of steps: a line for each statement. Takes: planned. -#}
-- ---- what the steps ask -------------------------------------------------------------------------------------------
-- place of the revision, number, when it is asked, step, verb, object (^: as asked), what is asked, what else is told; for `plan`: locks
-- (schema, table, how), remark, the marker of a step
COPY pg_temp.sqlc_mig_planned (place, number, asked, step, verb, object, asks, told, locks, remark, marker) FROM stdin (NULL '^')
  WHERE place BETWEEN :sqlc_mig_first AND :sqlc_mig_last;
{% for n in planned %}
{% with p = n.line %}
{{ p.place }}	{{ n.number }}	{% if p.asked is given %}{{ p.asked }}{% else %}^{% endif %}	{{ p.step }}	{{ p.verb.copy }}	{% if p.object is given %}{{ p.object.copy }}{% else %}^{% endif %}	{% if p.asks is given %}{{ p.asks.copy }}{% else %}^{% endif %}	{% if p.told is given %}{{ p.told.copy }}{% else %}^{% endif %}	{% if p.locks is given %}{{ p.locks.copy }}{% else %}^{% endif %}	{% if p.remark is given %}{{ p.remark.copy }}{% else %}^{% endif %}	{% if p.marker is given %}{{ p.marker.copy }}{% else %}^{% endif +%}
{% endwith %}
{% endfor %}
\.
