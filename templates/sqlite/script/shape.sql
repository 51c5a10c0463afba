{# Stops the script where the ledger or the table of markers is no table, or lacks a column that it must have.
   Takes: ledger, progress. -#}
-- are the ledger and the table of markers what they must be? The names of the checks are what the script stops with
CREATE TEMP TABLE sqlc_mig_fit (
  kind CONSTRAINT {% filter literal %}sqlc-mig: {{ ledger.words.comment }} is no ledger: it is a view; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml{% endfilter %} CHECK (kind IS NOT 'view'),
  columns CONSTRAINT {% filter literal %}sqlc-mig: {{ ledger.words.comment }} is no ledger: it has no column version_num; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml{% endfilter %} CHECK (columns IS NOT 0),
  markers CONSTRAINT {% filter literal %}sqlc-mig: {{ progress.words.comment }} is no table of markers with the columns revision, direction, step and checksum; nothing was changed
  hint: it is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again{% endfilter %} CHECK (coalesce(markers, 4) = 4));
INSERT OR ROLLBACK INTO temp.sqlc_mig_fit (kind, columns)
SELECT s.type, CASE s.type WHEN 'table' THEN (SELECT count(*) FROM pragma_table_xinfo(s.name, 'main') c WHERE c.name = 'version_num' COLLATE NOCASE) END
  FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE AND s.type IN ('table', 'view');
INSERT OR ROLLBACK INTO temp.sqlc_mig_fit (markers)
SELECT CASE s.type WHEN 'view' THEN 0 ELSE (SELECT count(*) FROM pragma_table_xinfo(s.name, 'main') c
    WHERE lower(c.name) IN ('revision', 'direction', 'step', 'checksum')) END
  FROM main.sqlite_schema s WHERE s.name = {{ progress.table }} COLLATE NOCASE AND s.type IN ('table', 'view');
