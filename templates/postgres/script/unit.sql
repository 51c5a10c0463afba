{# One revision: its transaction, or several, then the ledger. Renderer::unit gives the values, here and in all that
   is included.
   Takes: heading, number, total, place, parents, irreversible, segmented, revision, quiet, title, segments, timeouts,
   settings, restored, ends_alone, message, checksum, resets. -#}
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
SELECT pg_temp.sqlc_mig_pending({{ revision }}) AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
{% if not quiet %}
\echo {{ title.echo }}
{% endif %}
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset
{% for segment in segments %}
{% if segment.alone %}
{% if loop.first %}
SELECT pg_temp.sqlc_mig_open({{ revision }}) AS sqlc_mig_void \gset
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
{% include "script/reset.sql" %}
{% endif %}
{% else %}

BEGIN;
{% for s in settings %}
SET LOCAL {{ s.name }} = {{ s.value }};
{% endfor %}
{% include "script/step.sql" %}

{% if not loop.last or ends_alone %}
COMMIT;
{% if resets %}
{% include "script/reset.sql" %}
{% endif %}
{% endif %}
{% endif %}
{% endfor %}
{% if ends_alone %}

BEGIN;
{% endif %}
SELECT pg_temp.sqlc_mig_done({{ revision }}, {{ message }}, {{ checksum }}, :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
{% if resets %}
{% include "script/reset.sql" %}
{% endif %}
{% if not quiet %}
\echo '  done in' :sqlc_mig_seconds 'seconds'
{% endif %}
\endif

