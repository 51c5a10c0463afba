{# One revision: what it would do, written down as rows. Renderer::unit gives the values, here and in all that is
   included.
   Takes: heading, number, total, place, parents, irreversible, segmented, revision, checksum, message, title,
   elsewhere, settings, resets, touches_rows, segments. -#}
-- ===================================================================================================================
-- {{ heading.comment }}
-- {{ number }} of {{ total }}; {{ place.comment }}{% if parents is given %}; needs {{ parents.comment }}{% endif +%}
{% if irreversible is given %}
-- cannot be reverted: {{ irreversible.comment }}
{% elif segmented %}
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
{% else %}
-- one transaction
{% endif %}
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message{% if irreversible is given %}, refusal{% endif %}{% if resets %}, resets{% endif %}) VALUES
  ({{ number }}, {{ revision }}, {% if segmented %}1{% else %}0{% endif %}, {{ checksum }},
  {{ message }}{% if irreversible is given %}, {{ irreversible.echo }}{% endif %}{% if resets %}, 1{% endif %});
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES ({{ number }}, 'begin',
  {{ title.echo }},
  {{ elsewhere.echo }});
{% for s in settings %}
INSERT INTO temp.sqlc_mig_setting (unit, name, value) VALUES ({{ number }}, {{ s.name_text }}, {{ s.value }});
{% endfor %}
{% if touches_rows %}
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES ({{ number }}, 'orphans_before');
{% endif %}
{% for segment in segments %}
{% include "script/step.sql" %}
{% endfor %}
{% if touches_rows %}

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES ({{ number }}, 'orphans_after');
{% endif %}

