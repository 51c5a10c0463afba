{# Repair: the rows of the ledger: those without a revision, or that are there twice, unknown revisions, ancestors beside their descendants.
   Takes: ledger, answers. -#}
-- ---- rows of the ledger ---------------------------------------------------------------------------------------------
-- a row without a revision, which only a table without its primary key can have
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, '  removed a row without a revision (NULL) from the ledger: it says nothing' FROM main.{{ ledger.name }} l WHERE l.version_num IS NULL GROUP BY NULL;
DELETE FROM main.{{ ledger.name }} WHERE version_num IS NULL;
-- a row that is there twice, which only a table without its primary key can have
CREATE TEMP TABLE sqlc_mig_again (revision TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_again (revision) SELECT version_num FROM main.{{ ledger.name }} WHERE version_num IS NOT NULL GROUP BY version_num HAVING count(*) > 1;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, '  removed a second row of ' || a.revision || ' from the ledger: one says it' FROM temp.sqlc_mig_again a;
DELETE FROM main.{{ ledger.name }} WHERE version_num IN (SELECT a.revision FROM temp.sqlc_mig_again a);
INSERT INTO main.{{ ledger.name }} (version_num) SELECT a.revision FROM temp.sqlc_mig_again a;
{% if answers %}
-- rows that no spec knows, as the command line says
CREATE TEMP TABLE sqlc_mig_wrong (old TEXT PRIMARY KEY, new TEXT) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_wrong (old, new)
SELECT a.old, a.new FROM temp.sqlc_mig_answer a JOIN temp.sqlc_mig_head h ON h.revision = a.old
 WHERE a.old NOT IN (SELECT revision FROM temp.sqlc_mig_graph);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 3, CASE WHEN w.new IS NULL THEN '  removed ' || w.old || ' from the ledger: no spec has it, and --forget says so'
               ELSE '  replaced ' || w.old || ' by ' || w.new || ' in the ledger: no spec has it, and --replace says so' END
  FROM temp.sqlc_mig_wrong w ORDER BY w.old;
DELETE FROM main.{{ ledger.name }} WHERE version_num IN (SELECT w.old FROM temp.sqlc_mig_wrong w);
INSERT INTO main.{{ ledger.name }} (version_num)
SELECT DISTINCT w.new FROM temp.sqlc_mig_wrong w WHERE w.new IS NOT NULL AND w.new NOT IN (SELECT version_num FROM main.{{ ledger.name }});
{% endif %}
-- an ancestor beside its descendant
CREATE TEMP TABLE sqlc_mig_row (revision TEXT PRIMARY KEY, head TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_row (revision, head)
WITH RECURSIVE below (head, revision) AS (
  SELECT g.revision, g.parent FROM main.{{ ledger.name }} l JOIN temp.sqlc_mig_graph g ON g.revision = l.version_num WHERE g.parent <> ''
  UNION
  SELECT b.head, g.parent FROM below b JOIN temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> '')
SELECT b.revision, max(b.head) FROM below b WHERE b.revision IN (SELECT version_num FROM main.{{ ledger.name }}) GROUP BY b.revision;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 4, '  removed ' || r.revision || ' from the ledger: its descendant ' || r.head || ' is listed, which says it' FROM temp.sqlc_mig_row r;
DELETE FROM main.{{ ledger.name }} WHERE version_num IN (SELECT r.revision FROM temp.sqlc_mig_row r);
DELETE FROM temp.sqlc_mig_head WHERE true;
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM main.{{ ledger.name }};
