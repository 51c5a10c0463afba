{# The steps of a transaction, or of what runs outside of one: each with heading, marker, condition, then its statements,
   each announced, with the answer to its question.
   Takes: segment, segmented, listed_at, quiet. -#}
{% for step in segment.steps %}

-- {{ step.number }}. {{ step.title.comment }}      line {{ step.line }}
{% if segmented %}
SELECT pg_temp.sqlc_mig_step({{ listed_at }}, {{ step.number }}, {{ step.checksum }}{% if segment.alone %}, false{% endif %}) AS sqlc_mig_step \gset
\if :sqlc_mig_step
{% endif %}
{% if step.compares %}
{% include "script/compare.sql" %}
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
{% filter remark %}
-- lock on {{ lock.table.comment }}: {{ lock.level.comment }}, blocks {{ lock.blocks.comment }}{% if lock.cost is given %};{{ fold }}{{ lock.cost.comment }}{% endif %}{% endfilter +%}
{% endfor %}
{% if s.own_words %}
-- the project's own SQL; its locks are not known here
{% endif %}
{% if s.compares %}
{% include "script/compare.sql" %}
{% endif %}
{% if s.broken is given %}
{% with batch = s.asked.mends %}
{% include "script/ask.sql" %}
{% endwith %}
\if :sqlc_mig_do_1{% if not quiet %} \echo :sqlc_mig_said_1 (:sqlc_mig_file':{{ step.line }})'{% endif +%}
{{ s.broken.drop }};
\endif
{% endif %}
{% if s.asked is given and s.asked.first %}
{% with batch = s.asked.batch %}
{% include "script/ask.sql" %}
{% endwith %}
{% endif %}
{% if not quiet %}\echo {% if s.asked is given %}:sqlc_mig_said_{{ s.asked.number }}{% else %}{{ s.said.echo }}{% endif %} (:sqlc_mig_file':{{ step.line }})'{% if s.asked is given %} {% else +%}
{% endif %}{% endif %}
{% if s.asked is given %}
{% if s.homes is given %}\if :sqlc_mig_beside_{{ s.asked.number }}{% for h in s.homes %} \set {{ h.variable }} pg_temp{% endfor %} \set ON_ERROR_STOP off \endif {% endif %}\if :sqlc_mig_do_{{ s.asked.number }}
{% endif %}
{% if s.without_value is given %}
CALL pg_temp.sqlc_mig_no_rows({% for h in s.homes %}:'{{ h.variable }}'{% endfor %}, {{ s.without_value.name }}, {{ s.without_value.column }});
{% endif %}
{{ s.text }};
{% if s.counts_rows and not quiet %}
\echo '   ' :ROW_COUNT rows
{% endif %}
{% for c in s.counted %}
CALL pg_temp.sqlc_mig_counts_on({{ c.schema }}, {{ c.name }}, {{ c.column }});
{% endfor %}
{% if s.asked is given %}
\endif{% if s.homes is given %}{% for h in s.homes %} \set {{ h.variable }} {{ h.schema }}{% endfor %} \set ON_ERROR_STOP on{% endif +%}
{% endif %}
{% if segment.alone and s.homes is given %}
{% include "script/compare.sql" %}
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
