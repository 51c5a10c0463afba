{# The steps of a segment, each with its heading, marker, condition, guards and statements. -#}
{% macro say(word, object, quiet) %}
{% if not quiet %}
\echo ' ' {{ word.echo }} {{ object.echo }}
{% endif %}
{% endmacro %}

{% macro one(s, quiet) %}
{% for lock in s.locks %}
-- lock: {{ lock.level.comment }} on {{ lock.table.comment }}, blocks {{ lock.blocks.comment }}{% if lock.cost is given %}; {{ lock.cost.comment }}{% endif +%}
{% endfor %}
{% if s.broken is given %}
SELECT pg_temp.sqlc_mig_index_broken({% for a in s.broken.args %}{{ a }}{% if not loop.last %}, {% endif %}{% endfor %}) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
{{ s.broken.drop }};
{% if not quiet %}
\echo '  dropped what an interrupted build had left of' {{ s.object.echo }}
{% endif %}
\endif
{% endif %}
{% if s.guard is given %}
SELECT pg_temp.sqlc_mig_{{ s.guard.function }}({% for a in s.guard.args %}{{ a }}{% if not loop.last %}, {% endif %}{% endfor %}) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
{{ s.text }};
{{ say(s.verb, s.object, quiet) -}}
\else
{{ say(s.guard.skipped, s.object, quiet) -}}
\endif
{% else %}
{{ s.text }};
{% if not quiet %}
{% if s.counts_rows %}
\echo ' ' {{ s.verb.echo }} {{ s.counted.echo }} :ROW_COUNT rows
{% else %}
\echo ' ' {{ s.verb.echo }} {{ s.object.echo }}
{% endif %}
{% endif %}
{% endif %}
{% endmacro %}

{% macro steps(list, marked, quiet) %}
{% for step in list %}

-- {{ step.number }}. {{ step.title.comment }}
--    {{ step.place.comment }}
{% if marked %}
SELECT pg_temp.sqlc_mig_step({{ step.revision }}, {{ step.number }}, {{ step.checksum }}) AS sqlc_mig_step \gset
\if :sqlc_mig_step
{% endif %}
{% if step.condition is given %}
SELECT pg_temp.sqlc_mig_truth((
{{ step.condition }}
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
{% endif %}
{% if step.description is given and not quiet %}
\echo ' ' {{ step.description.echo }}
{% endif %}
{% for s in step.statements %}
{{ one(s, quiet) }}
{%- endfor %}
{% if step.resets %}
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
{% endif %}
{% if step.condition is given %}
{% if not quiet %}
\else
\echo '  not asked for:' {{ step.title.echo }}
{% endif %}
\endif
{% endif %}
{% if marked %}
SELECT pg_temp.sqlc_mig_mark({{ step.revision }}, {{ step.number }}, {{ step.checksum }}) AS sqlc_mig_void \gset
{% if not quiet %}
\else
\echo '  done before:' {{ step.title.echo }}
{% endif %}
\endif
{% endif %}
{% endfor %}
{% endmacro %}
