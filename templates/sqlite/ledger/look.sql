{# Reads the ledger and the markers into temp.sqlc_mig_head and _half; stops without a database or a ledger of the
   right form.
   Takes: ledger, progress. -#}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: no database file is open; nothing was changed' || char(10) || '  hint: sqlite3 DATABASE < THIS_FILE'
 WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '');
{% include "ledger/stop.sql" %}
{% include "script/shape.sql" %}
INSERT INTO temp.sqlc_mig_head (revision) SELECT DISTINCT version_num FROM {{ ledger.name }} WHERE version_num IS NOT NULL;
INSERT INTO temp.sqlc_mig_half (revision, direction, step)
SELECT revision, direction, max(step) FROM {{ progress.name }} WHERE revision IS NOT NULL AND direction IS NOT NULL AND step IS NOT NULL
 GROUP BY revision, direction ORDER BY revision, direction;
