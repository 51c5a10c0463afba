{# The steps of a transaction, or of what runs outside of one, written down as rows: each with heading, marker,
   condition, statements.
   Takes: segment, listed_at, segmented. -#}
{% for step in segment.steps %}

-- {{ step.number }}. {{ step.title.comment }}{% if step.is_short %}   {{ step.place.comment }}{% else %}

--    {{ step.place.comment }}{% endif +%}
{% for remark in step.remarks %}
-- {{ remark.comment }}
{% endfor %}
{% if segmented %}
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES ({{ listed_at }}, {{ step.number }}, {{ step.name.echo }},
  {{ step.checksum }});
{% endif %}
{% for s in step.statements %}
{% set first = loop.first %}
{% include "script/statement.sql" %}
{% else %}
{% if step.description is given %}
INSERT INTO sqlc_mig.sqlc_mig_part (unit, {% if segment.alone %}alone, {% endif %}step, note) VALUES ({{ listed_at }}, {% if segment.alone %}1, {% endif %}{{ step.number }}, {{ step.words.echo }});
{% endif %}
{% endfor %}
{% endfor %}
