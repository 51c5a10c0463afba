{# Repair: what is wrong with the rows of the ledger and with markers, as parts of a WITH; `said` is what will be
   printed. In: listed, half (sources.sql), rev (revisions.sql), answer. -#}
lost (revision) AS (SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)),
-- rows that no spec knows, as the command line says
put (old, new) AS (SELECT DISTINCT old, new FROM answer WHERE old IN (SELECT revision FROM lost)),
held (revision) AS (
  SELECT revision FROM listed WHERE revision NOT IN (SELECT old FROM put)
  UNION SELECT new FROM put WHERE new IS NOT NULL),
-- an ancestor beside its descendant
{% with of_each = true %}{% set named %}rev.revision IN (SELECT revision FROM held){% endset %}{% include "script/spans.sql" %}{% endwith %},
needed (revision, head) AS (
  SELECT rev.revision, MAX(span.revision) FROM held JOIN rev ON rev.revision = held.revision
    JOIN span ON rev.place BETWEEN span.a AND span.b AND span.revision <> rev.revision GROUP BY rev.revision),
aim (revision) AS (SELECT revision FROM held WHERE revision NOT IN (SELECT revision FROM needed)),
-- a row that is there twice, which only a table without its primary key can have
twice (revision) AS (SELECT revision FROM listed GROUP BY revision HAVING COUNT(*) > 1),
come (revision) AS (
  SELECT revision FROM aim WHERE revision NOT IN (SELECT revision FROM listed) OR revision IN (SELECT revision FROM twice)),
gone (revision) AS (
  SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM aim) OR revision IN (SELECT revision FROM twice)),
-- markers of half-done revisions
applied (revision) AS (SELECT rev.revision FROM rev WHERE EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b)),
marked (revision, direction, step, reason) AS (
  SELECT half.revision, half.direction, half.step,
         CASE WHEN EXISTS (SELECT 1 FROM answer WHERE answer.old = half.revision AND answer.new IS NULL) THEN '--forget says so'
              WHEN half.revision NOT IN (SELECT revision FROM rev WHERE place > 0) THEN NULL
              WHEN half.direction = 'upgrade' AND half.revision IN (SELECT revision FROM applied) THEN 'it is applied'
              WHEN half.direction = 'downgrade' AND half.revision NOT IN (SELECT revision FROM applied) THEN 'it is not applied' END
    FROM half),
said (n, id, direction, words) AS (
  SELECT 1, revision, '', CONCAT('  removed a second row of ', revision, ' from the ledger: one says it') FROM twice
  UNION ALL
  SELECT 2, old, '', IF(new IS NULL, CONCAT('  removed ', old, ' from the ledger: no spec has it, and --forget says so'),
                        CONCAT('  replaced ', old, ' by ', new, ' in the ledger: no spec has it, and --replace says so')) FROM put
  UNION ALL
  SELECT 3, revision, '', CONCAT('  removed ', revision, ' from the ledger: its descendant ', head, ' is listed, which says it') FROM needed
  UNION ALL
  SELECT 4, revision, direction, CONCAT('  removed the markers of ', revision, ' (', direction, ', up to step ', step, '): ', reason) FROM marked WHERE reason IS NOT NULL)
