{# One revision: a block with its steps, the ledger, the history, its markers. Renderer::unit gives the values, here
   and in all that is included.
   Takes: heading, number, total, place, parents, irreversible, for_whom, way, revision, steps_total, settings, segments, moves,
   message, checksum. -#}
-- ===================================================================================================================
-- {{ heading.comment }}
-- {{ number }} of {{ total }}; {{ place.comment }}{% if parents is given %}; needs {{ parents.comment }}{% endif +%}
{% if for_whom is given %}
-- {{ for_whom.comment }}
{% endif %}
{% if irreversible is given %}
-- cannot be reverted: {{ irreversible.comment }}
{% endif %}
IF @sqlc_mig_next = {{ revision }}{% if way is given %} AND @sqlc_mig_way = {{ way }}{% endif %} THEN REPEAT
{% filter folded %}SET @sqlc_mig_file = {{ place.echo }},{{ fold }}@sqlc_mig_steps = {{ steps_total }},{{ fold }}@sqlc_mig_needs = CONCAT_WS(',', NULL{% for m in moves %}, {{ m.id }}{% endfor %}),{{ fold }}@sqlc_mig_message = {{ message }},{{ fold }}@sqlc_mig_checksum = {{ checksum }};{{ fold }}EXECUTE sqlc_mig_begin;{% endfilter %}

{% if settings %}
SET SESSION {% for s in settings %}{{ s.name }} = {{ s.value }}, {% endfor %}@sqlc_mig_base = @@sql_mode, @sqlc_mig_mode = @@sql_mode;
{% endif %}
{% for segment in segments %}
{% for step in segment.steps %}

{% include "script/step.sql" %}
{% endfor %}
{% endfor %}

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT;{% if settings %} EXECUTE sqlc_mig_ours; EXECUTE sqlc_mig_reset;{% endif %} END IF//
