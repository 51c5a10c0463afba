{# The steps of a transaction, or of what runs outside of one, written down as rows: each with heading, marker,
   condition, statements.
   Takes: segment, number, segmented, revision. -#}
{% for step in segment.steps %}

-- {{ step.number }}. {{ step.title.comment }}
--    {{ step.place.comment }}
{% for remark in step.remarks %}
-- {{ remark.comment }}
{% endfor %}
{% if segmented %}
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES ({{ number }}, {% if segment.alone %}1{% else %}0{% endif %}, {{ step.number }}, 'unmarked',
  {{ revision }}, {{ step.number }}, {{ step.checksum }},
  {{ step.done_before.echo }});
{% endif %}
{% if step.condition is given %}
-- only if the answer to this is yes
INSERT INTO temp.sqlc_mig_part (unit, {% if segment.alone %}alone, {% endif %}step, text) VALUES ({{ number }}, {% if segment.alone %}1, {% endif %}{{ step.number }}, {% filter literal +%}
DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (
{{ step.condition }}
)
{% endfilter %});
INSERT INTO temp.sqlc_mig_part (unit, {% if segment.alone %}alone, {% endif %}step, guard, skipped) VALUES ({{ number }}, {% if segment.alone %}1, {% endif %}{{ step.number }}, 'truth',
  {{ step.not_asked.echo }});
{% endif %}
{% if step.description is given %}
INSERT INTO temp.sqlc_mig_part (unit, {% if segment.alone %}alone, {% endif %}step, said) VALUES ({{ number }}, {% if segment.alone %}1, {% endif %}{{ step.number }},
  {{ step.description.echo }});
{% endif %}
{% for s in step.statements %}
{% include "script/statement.sql" %}
{% endfor %}
{% if segmented %}
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES ({{ number }}, 'mark',
  {{ revision }}, {{ step.number }}, {{ step.checksum }});
{% endif %}
{% endfor %}
