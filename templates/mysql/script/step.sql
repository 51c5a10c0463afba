{# One step of a revision: heading, number and checksum, condition, then its statements, each with what is asked before it.
   Takes: step, settings, segment. -#}
-- {{ step.number }}. {{ step.title.comment }}{% if step.is_short %}   {{ step.place.comment }}{% else %}

--    {{ step.place.comment }}{% endif +%}
{% for remark in step.remarks %}
--    {{ remark.comment }}
{% endfor %}
{% set first %}@sqlc_mig_step = {{ step.number }},{{ fold }}@sqlc_mig_line = {{ step.line }},{{ fold }}@sqlc_mig_mark = {{ step.checksum }}{% endset %}
{% set begin %}{% if step.has_rows and not segment.alone %}START TRANSACTION;{{ fold }}{% endif %}{% endset %}
{% set apart = step.condition is given or step.description is given or not step.statements or step.has_against %}
{% if apart %}
{% filter folded %}{{ begin }}SET {{ first }}{% endfilter %};
{% endif %}
{% if step.condition is given %}
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = {% filter double_quoted %}SELECT (
{{ step.condition }}
) INTO @sqlc_mig_yes{% endfilter %}; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
{% endif %}
{% if step.description is given %}
SET @sqlc_mig_said = {{ step.description.echo }}; EXECUTE sqlc_mig_tell;
{% endif %}
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
{% if s.without_value is given %}
SET @sqlc_mig_probe = 1, {% for a in s.guard.named %}@sqlc_mig_{{ a.name }} = {{ a.value }}, {% endfor %}@sqlc_mig_when = {{ s.guard.when }}, @sqlc_mig_sql = {% filter double_quoted %}SELECT IF(EXISTS (SELECT 1 FROM {{ s.without_value.table }}),
  {{ s.without_value.said.echo }}, NULL) INTO @sqlc_mig_against{% endfilter %};
{{ s.guard.condition }}; EXECUTE sqlc_mig_ask; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
{% endif %}
{% if s.keeps_zero %}
SET SESSION sql_mode = CONCAT(@sqlc_mig_live, ',NO_AUTO_VALUE_ON_ZERO'); -- a 0 is a 0, and not the next number
{% endif %}
{% if step.resets and not loop.first %}
SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = @sqlc_mig_live; -- for the text below; the mode comes back before it runs
{% endif %}
{% filter folded %}{% if loop.first and not apart %}{{ begin }}{% endif %}SET {% if loop.first and not apart %}{{ first }},{{ fold }}{% endif %}{% if s.guard is given %}{% for a in s.guard.named %}@sqlc_mig_{{ a.name }} = {{ a.value }},{{ fold }}{% endfor %}@sqlc_mig_when = {{ s.guard.when }},{{ fold }}{% elif s.changes is given %}{% for a in s.changes %}@sqlc_mig_{{ a.name }} = {{ a.value }},{{ fold }}{% endfor %}@sqlc_mig_kind = 'column',{{ fold }}@sqlc_mig_when = 'changed',{{ fold }}{% else %}@sqlc_mig_when = '',{{ fold }}{% endif %}
{%- if s.guard.shape is given %}@sqlc_mig_shape ={{ fold }}{% for piece in s.guard.shape %}{{ piece }}{% if not loop.last %}{{ fold }}{% endif %}{% endfor %},{{ fold }}{% endif %}{% with note = step.notes[loop.index0] %}{% include "script/notes.sql" %}{% endwith %}@sqlc_mig_sql ={% endfilter %} {% filter double_quoted %}

{{ s.text }}
{% endfilter %}; {% filter folded %}{% if s.guard is given %}{{ s.guard.condition }};{{ fold }}{% endif %}{% if step.notes[loop.index0].is_sized %}EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;{{ fold }}{% endif -%}
EXECUTE sqlc_mig_ask;{{ fold }}EXECUTE sqlc_mig_say;{{ fold }}{% if step.resets and not loop.first %}SET SESSION sql_mode = @sqlc_mig_mode;{{ fold }}{% endif %}PREPARE sqlc_mig FROM @sqlc_mig_sql;{{ fold }}EXECUTE sqlc_mig;
{%- if s.guard.shape is given %}{{ fold }}EXECUTE sqlc_mig_told;{% endif %}{% if s.counts_rows %}{{ fold }}EXECUTE sqlc_mig_rows;{% endif %}
{%- if loop.last and not step.resets %}{{ fold }}{% include "script/mark.sql" %}{% endif %}{% endfilter +%}
{% if s.past is given %}
SET @sqlc_mig_past = NULL;
{% endif %}
{% if s.keeps_zero %}
SET SESSION sql_mode = @sqlc_mig_live;
{% endif %}
{% endfor %}
{% if not step.statements and not step.remarks %}
-- no statement is needed here
{% endif %}
{% if step.resets %}
-- whatever its SQL has set in the session ends here: what follows is written for these settings
{% include "script/reset.sql" %}
{% for s in settings %}
SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
{% endif %}
{% if step.variables %}
SET {% for v in step.variables %}@{{ v }} = NULL{% if not loop.last %}, {% endif %}{% endfor %};
{% endif %}
{% if step.resets or not step.statements %}
{% include "script/mark.sql" +%}
{% endif %}
{% if step.condition is given or step.has_against %}
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;
{% endif %}
