{# One revision: its transaction, or several, then the ledger. Renderer::unit gives the values, here and in all that
   is included.
   Takes: block, ends_block, heading, number, total, place, parents, irreversible, for_whom, segmented, listed_at, quiet, title, segments,
   timeouts, settings, restored, ends_alone, resets. -#}
{% if block is given %}
-- is any of the next revisions due?
SELECT EXISTS (SELECT FROM pg_temp.sqlc_mig_due d WHERE d.place BETWEEN {{ block.first }} AND {{ block.last }}) AS sqlc_mig_any \gset
\if :sqlc_mig_any

{% endif %}
-- ================================================================================
-- {{ heading.comment }}
-- {{ number }} of {{ total }}; {{ place.comment }}{% if parents is given %}; needs {{ parents.comment }}{% endif +%}
{% if for_whom is given %}
-- {{ for_whom.comment }}
{% endif %}
{% if irreversible is given %}
-- cannot be reverted: {{ irreversible.comment }}
{% elif segmented %}
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
{% endif %}
\if :{?sqlc_mig_due_{{ listed_at }}}{% if not quiet %} \set sqlc_mig_file {{ place.echo }}
\echo {{ title.echo }}{% endif +%}
{% for segment in segments %}
{% if segment.alone %}
{% if loop.first %}
CALL pg_temp.sqlc_mig_mark({{ listed_at }}, 0, '');
{% endif %}

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
{% for s in timeouts %}
SET {{ s.name }} = 0;
{% endfor %}
{% for s in settings %}
SET {{ s.name }} = {{ s.value }};
{% endfor %}
{% include "script/step.sql" %}

{% for s in timeouts %}
SET {{ s.name }} = {{ s.value }};
{% endfor %}
{% for s in restored %}
{% if s.value is given %}
SET {{ s.name }} = {{ s.value }};
{% else %}
RESET {{ s.name }};
{% endif %}
{% endfor %}
{% if resets %}
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
{% endif %}
{% else %}
{% if not loop.first %}

{% endif %}
{% if segment.asked is given and not settings %}
BEGIN \; {% else %}
{% if segment.asked is not given %}
\set ON_ERROR_ROLLBACK off
{% endif %}
BEGIN;
{% endif %}
{% for s in settings %}
SET LOCAL {{ s.name }} = {{ s.value }};
{% endfor %}
{% if segment.asked is given %}
{% with batch = segment.asked %}
{% include "script/ask.sql" %}
{% endwith %}
{% endif %}
{% include "script/step.sql" %}
{% if not loop.last or ends_alone %}

{% if segment.compares %}
{% include "script/compare.sql" %}
{% endif %}
COMMIT;
{% if resets %}
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
{% endif %}
{% endif %}
{% endif %}
{% endfor %}
{% if ends_alone %}

BEGIN;
{% endif %}
SELECT * FROM pg_temp.sqlc_mig_done({{ listed_at }}) \gset sqlc_mig_
COMMIT;
{% if resets %}
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
{% endif %}
{% if not quiet %}\echo :sqlc_mig_said {% endif %}\unset sqlc_mig_due_{{ listed_at }} \set sqlc_mig_due_:sqlc_mig_next yes \endif
{% if ends_block %}
\endif
{% endif %}

