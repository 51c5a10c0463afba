{# One revision: what it would do, written down as rows. Renderer::unit gives the values, here and in all that is
   included.
   Takes: heading, number, total, place, parents, irreversible, for_whom, segmented, listed_at, message, shown, settings, resets,
   touches_rows, segments. -#}
-- ===================================================================================================================
-- {{ heading.comment }}
-- {{ number }} of {{ total }}; {{ place.comment }}{% if parents is given %}; needs {{ parents.comment }}{% endif %}{% if irreversible is not given and segmented %}; several transactions, every step leaves a marker{% endif +%}
{% if for_whom is given %}
-- {{ for_whom.comment }}
{% endif %}
{% if irreversible is given %}
-- cannot be reverted: {{ irreversible.comment }}
{% endif %}
INSERT INTO sqlc_mig.sqlc_mig_unit (number, {% if segmented %}segmented, {% endif %}{% if resets %}resets, {% endif %}{% if touches_rows %}touches, {% endif %}file, message{% if shown is given %}, shown{% endif %}{% if irreversible is given %}, refusal{% endif %}) VALUES ({{ listed_at }}, {% if segmented %}1, {% endif %}{% if resets %}1, {% endif %}{% if touches_rows %}1, {% endif %}{{ place.echo }},
  {{ message }}{% if shown is given %}, {{ shown.echo }}{% endif %}{% if irreversible is given %}, {{ irreversible.echo }}{% endif %});
{% for s in settings %}
INSERT INTO sqlc_mig.sqlc_mig_setting (unit, name, value) VALUES ({{ listed_at }}, {{ s.name_text }}, {{ s.value }});
{% endfor %}
{% for segment in segments %}
{% include "script/step.sql" %}
{% endfor %}

