{# Stamp: writes the ledger and the history, and prints what was added and removed.
   Takes: quiet, command, ledger, history, digest, version. -#}
-- ---- set it -------------------------------------------------------------------------------------------------------
{% if not quiet %}
\echo {{ command.echo }}
{% endif %}
BEGIN;
{% include "script/ledger.sql" %}
DELETE FROM {{ ledger.name }} l USING pg_temp.sqlc_mig_head h WHERE h.revision = l.version_num::text AND NOT h.after;
INSERT INTO {{ ledger.name }} (version_num)
SELECT h.revision FROM pg_temp.sqlc_mig_head h WHERE h.after AND NOT h.before ORDER BY h.revision COLLATE "C";
{% if history is given %}
-- a row for each revision that the ledger lists now and did not before; if there is none, one for base
INSERT INTO {{ history.name }} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT coalesce(h.revision, 'base'), 'stamp',
       coalesce(h.message, (SELECT 'removed ' || pg_catalog.string_agg(o.revision, ', ' ORDER BY o.revision COLLATE "C") FROM pg_temp.sqlc_mig_head o WHERE NOT o.after)),
       c.checksum, {{ digest }}, {{ version }}, session_user, pg_catalog.now(), pg_catalog.clock_timestamp()
  FROM (SELECT) one LEFT JOIN pg_temp.sqlc_mig_head h ON h.after AND NOT h.before
  LEFT JOIN pg_temp.sqlc_mig_checksum c ON c.revision = h.revision
 ORDER BY h.revision COLLATE "C";
{% endif %}
COMMIT;
{% if not quiet %}
SELECT pg_catalog.string_agg(CASE WHEN h.after THEN '  added ' ELSE '  removed ' END || h.revision,
                             E'\n' ORDER BY h.after, h.revision COLLATE "C") || E'\n' || :'sqlc_mig_place' AS sqlc_mig_lines
  FROM pg_temp.sqlc_mig_head h WHERE h.before <> h.after \gset
{% include "ledger/print.sql" %}
{% endif %}
