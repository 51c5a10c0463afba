{# The steps of a transaction, or of what runs outside of one: each with heading, marker, condition, then its statements,
   each announced, with its guard.
   Takes: segment, segmented, listed_at, quiet. -#}
{% for step in segment.steps %}

-- {{ step.number }}. {{ step.title.comment }}
--    {{ step.place.comment }}
{% if segmented %}
SELECT pg_temp.sqlc_mig_step({{ listed_at }}, {{ step.number }}, {{ step.checksum }}{% if segment.alone %}, false{% endif %}) AS sqlc_mig_step \gset
\if :sqlc_mig_step
{% endif %}
{% if step.condition is given %}
SELECT pg_temp.sqlc_mig_truth((
{{ step.condition }}
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
{% endif %}
{% if step.description is given and not quiet %}
\echo {{ step.description.echo }}
{% endif %}
{% for s in step.statements %}
{% for lock in s.locks %}
-- lock on {{ lock.table.comment }}: {{ lock.level.comment }}, blocks {{ lock.blocks.comment }}{% if lock.cost is given %}; {{ lock.cost.comment }}{% endif +%}
{% endfor %}
{% if s.own_words %}
-- the project's own SQL; its locks are not known here
{% endif %}
{% if s.past is given %}
{% include "script/past.sql" %}
{% endif %}
{% if s.broken is given %}
SELECT pg_temp.sqlc_mig_ask({{ s.broken.question|listed }}) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
{% if not quiet %}
\echo {{ s.broken.said.echo }}
{% endif %}
{{ s.broken.drop }};
\endif
{% endif %}
{% if s.guard is given and s.guard.asked_as is not given %}
SELECT pg_temp.sqlc_mig_ask({{ s.guard.question|listed }}) AS sqlc_mig_todo \gset
{% endif %}
{% if s.guard is given %}
\if :sqlc_mig_{% if s.guard.asked_as is given %}{{ s.guard.asked_as }}{% else %}todo{% endif %}
{%- if s.guard.beside is given and not quiet %} \echo {{ s.said.echo }}{% endif %}
{%- if s.guard.beside is given and s.without_value is not given %} \else{% endif +%}
{% endif %}
{% if not quiet and (s.guard is not given or s.guard.beside is not given) %}
\echo {{ s.said.echo }}
{% endif %}
{% if s.without_value is given %}
CALL pg_temp.sqlc_mig_no_rows({{ s.without_value.schema }}, {{ s.without_value.name }}, {{ s.without_value.column }});
{% endif %}
{% if s.guard is given and s.guard.beside is given %}
{% with b = s.guard.beside %}
{% if s.without_value is given %}
\else
{% endif %}
SELECT pg_temp.sqlc_mig_aside({{ b.question|listed }}{% if b.refers_to is given %},
  refers_to => {{ b.refers_to }}{% endif %}{% if b.later is given %},
  later => {{ b.later }}{% endif %}) AS sqlc_mig_{% if s.guard.asked_as is given %}{{ s.guard.asked_as }}{% else %}todo{% endif %} \gset
\set sqlc_mig_beside yes{% for h in b.homes %} \set {{ h.variable }} pg_temp{% endfor %} \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_{% if s.guard.asked_as is given %}{{ s.guard.asked_as }}{% else %}todo{% endif +%}
{% endwith %}
{% endif %}
{{ s.text }};
{% if s.counts_rows and not quiet %}
\echo '   ' :ROW_COUNT rows
{% endif %}
{% for c in s.counted %}
CALL pg_temp.sqlc_mig_counts_on({{ c.schema }}, {{ c.name }}, {{ c.column }});
{% endfor %}
{% if s.guard is given %}
{% if s.guard.beside is given %}
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on{% for h in s.guard.beside.homes %} \set {{ h.variable }} {{ h.schema }}{% endfor +%}
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
{% if not quiet %}\echo :sqlc_mig_said {% endif %}\endif
{% else %}
{% if not quiet %}
\else \echo {{ s.guard.said.echo }}
{% endif %}
\endif
{% endif %}
{% endif %}
{% if s.past is given %}
\endif
{% endif %}
{% endfor %}
{% if step.resets %}
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
{% endif %}
{% if step.condition is given %}
{% if not quiet %}
\else \echo {{ step.not_asked.echo }}
{% endif %}
\endif
{% endif %}
{% if segmented %}
{% if segment.alone %}
CALL pg_temp.sqlc_mig_mark({{ listed_at }}, {{ step.number }}, {{ step.checksum }});
{% endif %}
{% if not quiet %}
\else \echo {{ step.done_before.echo }}
{% endif %}
\endif
{% endif %}
{% endfor %}
