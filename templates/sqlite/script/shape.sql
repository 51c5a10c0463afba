{# Stops the script where the ledger or the table of markers is no table, or lacks a column that it must have. In:
   temp.sqlc_mig_stop.
   Takes: ledger, progress. -#}
-- are the ledger and the table of markers what they must be?
CREATE TEMP TRIGGER sqlc_mig_shape BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT CASE NEW.reason
  WHEN 'view' THEN RAISE(ROLLBACK, {% filter literal %}sqlc-mig: {{ ledger.words.comment }} is no ledger: it is a view; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml{% endfilter %})
  WHEN 'column' THEN RAISE(ROLLBACK, {% filter literal %}sqlc-mig: {{ ledger.words.comment }} is no ledger: it has no column version_num; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml{% endfilter %})
  ELSE RAISE(ROLLBACK, {% filter literal %}sqlc-mig: {{ progress.words.comment }} is no table of markers with the columns revision, direction, step and checksum; nothing was changed
  hint: it is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again{% endfilter %}) END; END;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT s.type FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE AND s.type = 'view'
UNION ALL
SELECT 'column' FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE AND s.type = 'table'
   AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo({{ ledger.table }}, 'main') c WHERE c.name = 'version_num' COLLATE NOCASE)
UNION ALL
SELECT 'markers' FROM main.sqlite_schema s WHERE s.name = {{ progress.table }} COLLATE NOCASE AND s.type IN ('table', 'view')
   AND (s.type = 'view' OR (SELECT count(*) FROM pragma_table_xinfo({{ progress.table }}, 'main') c WHERE lower(c.name) IN ('revision', 'direction', 'step', 'checksum')) < 4);
DROP TRIGGER temp.sqlc_mig_shape;
