{# The steps of a transaction: each with heading, marker, condition, then its statements, each announced, with its guard.
   Takes: segment, segmented, listed_at, quiet. -#}
{% for step in segment.steps %}

-- {{ step.number }}. {{ step.title.comment }}
--    {{ step.place.comment }}
{% if segmented %}
IF pg_temp.sqlc_mig_step({{ listed_at }}, {{ step.number }}, {{ step.checksum }}) THEN
{% endif %}
{% if step.condition is given %}
IF pg_temp.sqlc_mig_if({% filter dollared("q") %}

{{ step.condition }}
{% endfilter %}) THEN
{% endif %}
{% if step.description is given and not quiet %}
RAISE INFO '%', {{ step.description.line }};
{% endif %}
{% for s in step.statements %}
{% for lock in s.locks %}
{% filter remark %}
-- lock on {{ lock.table.comment }}: {{ lock.level.comment }}, blocks {{ lock.blocks.comment }}{% if lock.cost is given %};{{ fold }}{{ lock.cost.comment }}{% endif %}{% endfilter +%}
{% endfor %}
{% if s.own_words %}
-- the project's own SQL; its locks are not known here
{% endif %}
{% if s.past is given %}
{% for sign in s.past %}
{% if loop.first %}IF{% else %}ELSIF{% endif %} {% for a in sign.atoms %}{% include "script/sighted.sql" %}{% if not loop.last %}

 AND {% endif %}{% endfor %} THEN
{% if quiet %}NULL;{% else %}RAISE INFO '%', {{ sign.said }};{% endif +%}
{% endfor %}
ELSE
{% endif %}
{% if s.guard is given and s.guard.beside is given %}
{% with b = s.guard.beside %}
CALL pg_temp.sqlc_mig_make({{ b.question|listed }}{% if not quiet %},
  said => {{ s.said.line }}{% endif %}{% if b.refers_to is given %},
  refers_to => {{ b.refers_to }}{% endif %}{% if b.later is given %},
  later => {{ b.later }}{% endif %}{% if s.without_value is given %},
  for_no_rows => true{% endif %}, statement => {% filter dollared("q") %}

{{ s.text }}
{% endfilter %});
{% endwith %}
{% else %}
{% if s.guard is given %}
IF pg_temp.sqlc_mig_ask({{ s.guard.question|listed }}) THEN
{% endif %}
{% if not quiet %}
RAISE INFO '%', {{ s.said.line }};
{% endif %}
{% if s.without_value is given %}
CALL pg_temp.sqlc_mig_no_rows({{ s.without_value.schema }}, {{ s.without_value.name }}, {{ s.without_value.column }});
{% endif %}
EXECUTE {% filter dollared("q") %}

{{ s.text }}
{% endfilter %};
{% if s.counts_rows and not quiet %}
GET DIAGNOSTICS changed = ROW_COUNT;
RAISE INFO '    % rows', changed;
{% endif %}
{% if s.guard is given %}
{% if not quiet %}
ELSE RAISE INFO '%', {{ s.guard.said.line }};
{% endif %}
END IF;
{% endif %}
{% endif %}
{% for c in s.counted %}
CALL pg_temp.sqlc_mig_counts_on({{ c.schema }}, {{ c.name }}, {{ c.column }});
{% endfor %}
{% if s.past is given %}
END IF;
{% endif %}
{% endfor %}
{% if step.resets %}
-- the texts that follow are written for this setting
PERFORM pg_catalog.set_config('standard_conforming_strings', 'on', true);
{% endif %}
{% if step.condition is given %}
{% if not quiet %}
ELSE RAISE INFO '%', {{ step.not_asked.line }};
{% endif %}
END IF;
{% endif %}
{% if segmented %}
{% if not quiet %}
ELSE RAISE INFO '%', {{ step.done_before.line }};
{% endif %}
END IF;
{% endif %}
{% endfor %}
