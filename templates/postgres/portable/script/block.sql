{# One transaction of a revision. Takes: segment, loop, listed_at, quiet, title, settings, resets, segmented, for_whom. -#}
{% if settings %}
DO {% filter dollared("sqlc_mig") %} BEGIN -- what begins to count with the next statement
{% for s in settings %}
  CALL pg_temp.sqlc_mig_limit({{ listed_at }}, {{ s.name_text }}, {{ s.value }});
{% endfor %}
END {% endfilter %};
{% endif %}
DO {% filter dollared("sqlc_mig") %} DECLARE changed bigint; BEGIN
IF pg_temp.sqlc_mig_begins({{ listed_at }}, {{ title.line }}{% if segment is given and not loop.first %}, {{ segment.after }}{% endif %}) THEN
{% if for_whom is given %}
PERFORM pg_temp.sqlc_mig_way_holds();
{% endif %}
{% for s in settings %}
PERFORM pg_temp.sqlc_mig_set({{ s.name_text }}, {{ s.value }});
{% endfor %}
{% if segment is given %}
{% include "script/step.sql" %}

{% endif %}
{% if resets %}
CALL pg_temp.sqlc_mig_reset(); -- whatever its SQL has set in the session ends here
{% endif %}
{% if segment is given and not loop.last %}
CALL pg_temp.sqlc_mig_pauses();
{% else %}
CALL pg_temp.sqlc_mig_ends({{ listed_at }});
{% endif %}
END IF;
END {% endfilter %};
