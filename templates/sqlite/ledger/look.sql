{# Reads the ledger and the markers into temp.sqlc_mig_head and _half; stops without a database or a ledger of the
   right form.
   Takes: ledger, progress. -#}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: no database file is open; nothing was changed' || char(10) || '  hint: sqlite3 DATABASE < THIS_FILE'
 WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '')
UNION ALL
SELECT 1, 'sqlc-mig: ' || {{ ledger.text }} || ' is no ledger: it has no column version_num; nothing was changed' || char(10) || '  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml'
 WHERE EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE AND s.type IN ('table', 'view'))
   AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo({{ ledger.table }}, 'main') c WHERE c.name = 'version_num' COLLATE NOCASE);
{% include "ledger/stop.sql" %}
INSERT INTO temp.sqlc_mig_head (revision) SELECT DISTINCT version_num FROM {{ ledger.name }};
INSERT INTO temp.sqlc_mig_half (revision, direction, step)
SELECT revision, direction, max(step) FROM {{ progress.name }} GROUP BY revision, direction ORDER BY revision, direction;
