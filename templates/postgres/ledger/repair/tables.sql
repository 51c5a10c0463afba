{# Repair: creates our own tables where they are missing, and prints what the history remembers of a lost ledger.
   Takes: history. -#}
-- ---- tables that are missing --------------------------------------------------------------------------------------
{% include "ledger/missing.sql" %}
\if :sqlc_mig_todo
{% include "script/ledger.sql" %}
\endif
{% include "ledger/said.sql" %}
{% if history is given %}
SELECT :'sqlc_mig_lost'::boolean AND EXISTS (SELECT FROM {{ history.name }}) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
SELECT pg_catalog.format(E'    its last entry in the history: %s of %s at %s UTC\n    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base',
         e.entry ->> 'direction', e.entry ->> 'revision', pg_catalog.to_char((e.entry ->> 'finished_at')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')) AS sqlc_mig_lines
  FROM (SELECT pg_catalog.to_jsonb(t) AS entry FROM {{ history.name }} t) e ORDER BY (e.entry ->> 'id')::bigint DESC LIMIT 1 \gset
\endif
{% include "ledger/said.sql" %}
{% endif %}
