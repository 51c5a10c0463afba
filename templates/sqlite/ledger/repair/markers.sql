{# Repair: deletes markers that mean nothing any more, and says which revisions are half done. Takes: progress. -#}
-- ---- markers of half-done revisions ---------------------------------------------------------------------------------
{% include "script/reached.sql" %}
CREATE TEMP TABLE sqlc_mig_marked (revision TEXT NOT NULL, direction TEXT NOT NULL, step INTEGER NOT NULL, reason TEXT);
INSERT INTO temp.sqlc_mig_marked (revision, direction, step, reason)
SELECT p.revision, p.direction, p.step,
       CASE WHEN p.revision IN (SELECT a.old FROM temp.sqlc_mig_answer a WHERE a.new IS NULL) THEN '--forget says so'
            WHEN p.revision NOT IN (SELECT g.revision FROM temp.sqlc_mig_graph g) THEN NULL
            WHEN p.direction = 'upgrade' AND p.revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a) THEN 'it is applied'
            WHEN p.direction = 'downgrade' AND p.revision NOT IN (SELECT a.revision FROM temp.sqlc_mig_applied a) THEN 'it is not applied' END
  FROM temp.sqlc_mig_half p;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 6, '  removed the markers of ' || m.revision || ' (' || m.direction || ', up to step ' || m.step || '): ' || m.reason
  FROM temp.sqlc_mig_marked m WHERE m.reason IS NOT NULL ORDER BY m.revision, m.direction;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 6, '  removed a marker without revision, direction or step (NULL): it says nothing'
  FROM {{ progress.name }} m WHERE m.revision IS NULL OR m.direction IS NULL OR m.step IS NULL GROUP BY NULL;
DELETE FROM {{ progress.name }} WHERE revision IS NULL OR direction IS NULL OR step IS NULL;
DELETE FROM {{ progress.name }} WHERE EXISTS (
  SELECT 1 FROM temp.sqlc_mig_marked m WHERE m.reason IS NOT NULL AND m.revision = {{ progress.name }}.revision AND m.direction = {{ progress.name }}.direction);
