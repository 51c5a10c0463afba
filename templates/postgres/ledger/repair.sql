{# The script of `repair`: repairs the ledger and the tables beside it, as --forget and --replace say. render::ledger
   gives the values, here and in all that is included.
   Takes: ledger, quiet, command, history. -#}
{% include "ledger/title.sql" %}
-- Repairs what is wrong with the ledger and the tables beside it, in one transaction, and says what it changes and why. What
-- only people can know, what a revision means that no spec has, it changes as `--forget` and `--replace` told it, or stops.
-- Where nothing is wrong it writes nothing.

{% include "script/client.sql" %}

{% include "script/entry.sql" %}

{% include "script/lock.sql" %}

{% include "script/graph.sql" %}

{% include "script/shape.sql" %}
{% include "ledger/no_history.sql" %}
{% include "ledger/repair/questions.sql" %}
{% if not quiet %}
\echo {{ command.echo }}
{% endif %}
BEGIN;

{% include "ledger/repair/tables.sql" %}

{% include "ledger/repair/width.sql" %}

{% include "ledger/repair/rows.sql" %}
{% if history is given %}

{% include "ledger/repair/history.sql" %}
{% endif %}

{% include "ledger/repair/markers.sql" %}
COMMIT;
{% if not quiet %}
\if :{?sqlc_mig_found}
SELECT 'at ' || coalesce(pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num::text COLLATE "C"), 'base') AS sqlc_mig_lines
  FROM {{ ledger.name }} l \gset
{% include "ledger/print.sql" %}
\else
\echo 'nothing to repair'
\endif
{% endif %}

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore.sql" %}
