{# The steps of a transaction, or of what runs outside of one: each with heading, marker, condition, then its
   statements, each with its guard.
   Takes: segment, segmented, revision, quiet. -#}
{% for step in segment.steps %}

-- {{ step.number }}. {{ step.title.comment }}
--    {{ step.place.comment }}
{% if segmented %}
SELECT pg_temp.sqlc_mig_step({{ revision }}, {{ step.number }}, {{ step.checksum }}) AS sqlc_mig_step \gset
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
{% if s.broken is given %}
SELECT pg_temp.sqlc_mig_index_broken({% for a in s.broken.args %}{{ a }}{% if not loop.last %}, {% endif %}{% endfor %}) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
{{ s.broken.drop }};
{% if not quiet %}
\echo {{ s.broken.said.echo }}
{% endif %}
\endif
{% endif %}
{% if s.guard is given %}
SELECT pg_temp.sqlc_mig_{{ s.guard.function }}({% for a in s.guard.args %}{{ a }}{% if not loop.last %}, {% endif %}{% endfor %}) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
{% if s.without_value is given %}
SELECT pg_temp.sqlc_mig_no_rows({{ s.without_value.schema }}, {{ s.without_value.name }}, {{ s.without_value.column }}) AS sqlc_mig_void \gset
{% endif %}
{{ s.text }};
{% for c in s.counted %}
SELECT pg_temp.sqlc_mig_counts_on({{ c.schema }}, {{ c.name }}, {{ c.column }}) AS sqlc_mig_void \gset
{% endfor %}
{% if not quiet %}
\echo {{ s.said.echo }}
\else
\echo {{ s.guard.said.echo }}
{% endif %}
\endif
{% else %}
{{ s.text }};
{% if not quiet %}
\echo {{ s.said.echo }}{% if s.counts_rows %}', rows:' :ROW_COUNT{% endif +%}
{% endif %}
{% for c in s.counted %}
SELECT pg_temp.sqlc_mig_counts_on({{ c.schema }}, {{ c.name }}, {{ c.column }}) AS sqlc_mig_void \gset
{% endfor %}
{% endif %}
{% endfor %}
{% if step.resets %}
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
{% endif %}
{% if step.condition is given %}
{% if not quiet %}
\else
\echo {{ step.not_asked.echo }}
{% endif %}
\endif
{% endif %}
{% if segmented %}
SELECT pg_temp.sqlc_mig_mark({{ revision }}, {{ step.number }}, {{ step.checksum }}) AS sqlc_mig_void \gset
{% if not quiet %}
\else
\echo {{ step.done_before.echo }}
{% endif %}
\endif
{% endif %}
{% endfor %}
