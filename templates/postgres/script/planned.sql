{# What `plan` reads: a line for each statement. Takes: planned. -#}
-- for `plan`: place, step, verb, object, its question, locks (schema, table, how), remark, the marker of a step (^: none, or as asked)
COPY pg_temp.sqlc_mig_planned (place, step, verb, object, asks, locks, remark, marker) FROM stdin (NULL '^');
{% for p in planned %}
{{ p.place }}	{{ p.step }}	{{ p.verb.copy }}	{% if p.object is given %}{{ p.object.copy }}{% else %}^{% endif %}	{% if p.asks is given %}{{ p.asks.copy }}{% else %}^{% endif %}	{% if p.locks is given %}{{ p.locks.copy }}{% else %}^{% endif %}	{% if p.remark is given %}{{ p.remark.copy }}{% else %}^{% endif %}	{% if p.marker is given %}{{ p.marker.copy }}{% else %}^{% endif +%}
{% endfor %}
\.
