{# One step of a revision: heading, number and checksum, condition, then its statements, each with what is asked before it.
   Takes: step, settings, segment. -#}
-- {{ step.number }}. {{ step.title.comment }}{% if step.is_short %}   {{ step.place.comment }}{% else %}

--    {{ step.place.comment }}{% endif +%}
{% for remark in step.remarks %}
--    {{ remark.comment }}
{% endfor %}
{% if step.condition is given %}
SET @sqlc_mig_if = {% filter double_quoted %}

{{ step.condition }}
{% endfilter %};
{% endif %}
{% set first %}@sqlc_mig_step = {{ step.number }},{{ fold }}@sqlc_mig_line = {{ step.line }},{{ fold }}@sqlc_mig_mark = {{ step.checksum }}
{%- if step.has_rows and not segment.alone %},{{ fold }}@sqlc_mig_rows = 1{% endif %}
{%- if step.description is given %},{{ fold }}@sqlc_mig_words = {{ step.description.echo }}{% endif %}{% endset %}
{% for s in step.statements %}
{% for lock in s.locks %}
{% filter remark %}
-- lock on {{ lock.table.comment }}: {{ lock.level.comment }}, blocks {{ lock.blocks.comment }}{% if lock.cost is given %};{{ fold }}{{ lock.cost.comment }}{% endif %}{% endfilter +%}
{% endfor %}
{% if s.carried and s.refuses_waiting %}
-- concurrently: the server refuses if writers could not go on
{% elif s.carried %}
-- concurrently: not known here whether writers can go on
{% endif %}
{% if s.own_words %}
-- the project's own SQL; its locks are not known here
{% endif %}
{% if s.past is given %}
SET @sqlc_mig_past = {% include "script/past.sql" %};
{% endif %}
{% filter folded %}SET {% if loop.first %}{{ first }},{{ fold }}{% endif %}
{%- if s.guard is given %}{{ s.guard.condition }},{{ fold }}{% for a in s.guard.named %}@sqlc_mig_{{ a.name }} = {{ a.value }},{{ fold }}{% endfor %}
{%- elif s.changes is given %}{% for a in s.changes %}@sqlc_mig_{{ a.name }} = {{ a.value }},{{ fold }}{% endfor %}@sqlc_mig_kind = 'column',{{ fold }}@sqlc_mig_when = 'changed',{{ fold }}{% endif %}
{%- if s.without_value is given %}@sqlc_mig_filled = {% filter literal %}{{ s.without_value.table }}{% endfilter %},{{ fold }}@sqlc_mig_against = {{ s.without_value.said.echo }},{{ fold }}{% endif %}
{%- if s.guard.shape is given %}@sqlc_mig_shape ={{ fold }}{% for piece in s.guard.shape %}{{ piece }}{% if not loop.last %}{{ fold }}{% endif %}{% endfor %},{{ fold }}{% endif %}
{%- if s.keeps_zero %}@sqlc_mig_zero = 1,{{ fold }}{% endif %}
{%- if s.counts_rows %}@sqlc_mig_counts = 1,{{ fold }}{% endif %}{% with note = step.notes[loop.index0] %}{% include "script/notes.sql" %}{% endwith %}@sqlc_mig_sql ={% endfilter %} {% filter double_quoted %}

{{ s.text }}
{% endfilter %}; EXECUTE sqlc_mig_do;{% if loop.last and not step.resets and not step.variables %} EXECUTE sqlc_mig_mark;{% endif +%}
{% endfor %}
{% if not step.statements %}
-- no statement is needed here
{% filter folded %}SET {{ first }};{{ fold }}EXECUTE sqlc_mig_mark;{% endfilter +%}
{% elif step.resets or step.variables %}
{% if step.resets %}
-- whatever its SQL has set in the session ends here: what follows is written for these settings
EXECUTE sqlc_mig_ours; EXECUTE sqlc_mig_reset;
{% for s in settings %}
SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
{% endif %}
{% if step.variables %}
SET {% for v in step.variables %}@{{ v }} = NULL{% if not loop.last %}, {% endif %}{% endfor %};
{% endif %}
EXECUTE sqlc_mig_mark;
{% endif %}
