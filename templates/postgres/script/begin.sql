{# What follows once it is known which revisions are due: their steps for `plan`, what the revisions call, and the schemas of what
   they create. Takes: homes. -#}
{% include "runtime/due.sql" %}
{% include "script/planned.sql" %}
{% include "runtime/ready.sql" %}
{% include "runtime/shapes.sql" %}
{% for h in homes %}
{% if loop.first %}

-- ---- the schemas of what is created, as variables of psql: what the caller had in these comes back at the end -------
{% endif %}
\if :{?sqlc_mig_is_{{ h.variable }}} \elif :{?{{ h.variable }}} \set sqlc_mig_was_{{ h.variable }} :{{ h.variable }} \endif \set sqlc_mig_is_{{ h.variable }} yes \set {{ h.variable }} {{ h.schema }}
{% endfor %}

