{# One revision: a packet with its steps, the ledger, the history, its markers. Renderer::unit gives the values, here
   and in all that is included.
   Takes: heading, number, total, place, parents, irreversible, for_whom, way, revision, steps_total, settings, segments, moves,
   upgrade, message, checksum. -#}
-- ===================================================================================================================
-- {{ heading.comment }}
-- {{ number }} of {{ total }}; {{ place.comment }}{% if parents is given %}; needs {{ parents.comment }}{% endif +%}
{% if for_whom is given %}
-- {{ for_whom.comment }}
{% endif %}
{% if irreversible is given %}
-- cannot be reverted: {{ irreversible.comment }}
{% endif %}
SET sql_mode = IF(@sqlc_mig_next = {{ revision }}{% if way is given %} AND @sqlc_mig_way = {{ way }}{% endif %}, @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
{% filter skippable %}
{% filter folded %}SET @sqlc_mig_file = {{ place.echo }},{{ fold }}@sqlc_mig_steps = {{ steps_total }},{{ fold }}@sqlc_mig_needs = CONCAT_WS(',', NULL{% for m in moves %}, {{ m.id }}{% endfor %}),{{ fold }}@sqlc_mig_message = {{ message }},{{ fold }}@sqlc_mig_checksum = {{ checksum }};{{ fold }}EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;{% endfilter %}

{% for s in settings %}
SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
{% for segment in segments %}
{% for step in segment.steps %}

{% include "script/step.sql" %}
{% endfor %}
{% endfor %}
-- the ledger moves, and the markers go
{% for m in moves %}
{% if m.shared and not upgrade %}
SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', {{ m.id }}, ','), @sqlc_mig_uses), CHAR_LENGTH({{ m.id }}) + 1, '');
{% endif %}
{% endfor %}
START TRANSACTION; EXECUTE sqlc_mig_leave; {% if not upgrade %}EXECUTE sqlc_mig_left; {% endif %}EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
{% if settings %}
-- what the revision has set in the session ends with it
{% include "script/reset.sql" %}
{% endif %}
{% endfilter %}
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
