{# Repair: the rows of the ledger: those without a revision, or that are there twice, unknown revisions, ancestors
   beside their descendants.
   Takes: ledger, answers. -#}
-- ---- rows of the ledger -------------------------------------------------------------------------------------------
-- a row without a revision, which only a table without its primary key can have
WITH gone AS (DELETE FROM {{ ledger.name }} l WHERE l.version_num IS NULL RETURNING 1)
SELECT '  removed a row without a revision (NULL) from the ledger: it says nothing' AS sqlc_mig_lines, pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
{% include "ledger/said.sql" %}
-- a row that is there twice, which only a table without its primary key can have
WITH gone AS (
  DELETE FROM {{ ledger.name }} l USING {{ ledger.name }} other
   WHERE other.version_num = l.version_num AND other.ctid < l.ctid RETURNING l.version_num::text AS revision)
SELECT pg_catalog.string_agg(DISTINCT '  removed a second row of ' || g.revision || ' from the ledger: one says it', E'\n') AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
{% include "ledger/said.sql" %}
{% if answers %}
-- rows that no spec knows, as the command line says
WITH
  gone AS (
    DELETE FROM {{ ledger.name }} l USING pg_temp.sqlc_mig_answer a
     WHERE a.old = l.version_num::text AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = a.old)
    RETURNING a.old, a.new),
  come AS (
    INSERT INTO {{ ledger.name }} (version_num)
    SELECT DISTINCT g.new FROM gone g
     WHERE g.new IS NOT NULL AND NOT EXISTS (SELECT FROM {{ ledger.name }} l WHERE l.version_num::text = g.new))
SELECT pg_catalog.string_agg(CASE WHEN g.new IS NULL THEN pg_catalog.format('  removed %s from the ledger: no spec has it, and --forget says so', g.old)
                                  ELSE pg_catalog.format('  replaced %s by %s in the ledger: no spec has it, and --replace says so', g.old, g.new) END,
                             E'\n' ORDER BY g.old COLLATE "C") AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
{% include "ledger/said.sql" %}
{% endif %}
-- an ancestor beside its descendant
WITH RECURSIVE
  below (head, revision) AS (
    SELECT g.revision, g.parent FROM {{ ledger.name }} l JOIN pg_temp.sqlc_mig_graph g ON g.revision = l.version_num::text WHERE g.parent <> ''
    UNION
    SELECT b.head, g.parent FROM below b JOIN pg_temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> ''),
  needed AS (SELECT b.revision, pg_catalog.max(b.head COLLATE "C") AS head FROM below b GROUP BY b.revision),
  gone AS (DELETE FROM {{ ledger.name }} l USING needed n WHERE n.revision = l.version_num::text RETURNING n.revision, n.head)
SELECT pg_catalog.string_agg(pg_catalog.format('  removed %s from the ledger: its descendant %s is listed, which says it', g.revision, g.head),
                             E'\n' ORDER BY g.revision COLLATE "C") AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
{% include "ledger/said.sql" %}
