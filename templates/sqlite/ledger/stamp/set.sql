{# Stamp: writes the ledger and the history. Takes: ledger, history, digest, version. -#}
-- ---- set it ---------------------------------------------------------------------------------------------------------
{% include "script/ledger.sql" %}
DELETE FROM main.{{ ledger.name }} WHERE version_num IN (SELECT r.revision FROM temp.sqlc_mig_row r WHERE r.before AND NOT r.after);
INSERT INTO main.{{ ledger.name }} (version_num)
SELECT r.revision FROM temp.sqlc_mig_row r WHERE r.after AND NOT r.before ORDER BY r.revision;
{% if history is given %}
-- a row for each revision that the ledger lists now and did not before; if there is none, one for base
INSERT INTO main.{{ history.name }} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT coalesce(r.revision, 'base'), 'stamp',
       coalesce(r.message, (SELECT 'removed ' || group_concat(o.revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_row WHERE NOT after ORDER BY revision) o)),
       c.checksum, {{ digest }}, {{ version }}, n.login, n.started, strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM temp.sqlc_mig_now n
  LEFT JOIN temp.sqlc_mig_row r ON r.after AND NOT r.before
  LEFT JOIN temp.sqlc_mig_checksum c ON c.revision = r.revision
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_row d WHERE d.before <> d.after)
 ORDER BY r.revision;
{% endif %}
