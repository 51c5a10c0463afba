{# Repair: deletes markers that mean nothing any more, and says which revisions are half done.
   Takes: progress, ledger, quiet. -#}
-- ---- markers of half-done revisions -------------------------------------------------------------------------------
SELECT pg_catalog.to_regclass({{ progress.name_text }}) IS NOT NULL AS sqlc_mig_has_markers \gset
\if :sqlc_mig_has_markers
WITH gone AS (DELETE FROM {{ progress.name }} p WHERE p.revision IS NULL OR p.direction IS NULL OR p.step IS NULL RETURNING 1)
SELECT '  removed a marker without revision, direction or step (NULL): it says nothing' AS sqlc_mig_lines, pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
{% include "ledger/said.sql" %}
WITH RECURSIVE
  applied (revision) AS (
    SELECT l.version_num::text FROM {{ ledger.name }} l
    UNION
    SELECT g.parent FROM applied a JOIN pg_temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> ''),
  marked AS (
    SELECT m.revision::text AS revision, m.direction::text AS direction, pg_catalog.max(m.step) AS step,
           CASE WHEN EXISTS (SELECT FROM pg_temp.sqlc_mig_answer a WHERE a.old = m.revision::text AND a.new IS NULL) THEN '--forget says so'
                WHEN NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = m.revision::text) THEN NULL
                WHEN m.direction = 'upgrade' AND m.revision::text IN (SELECT a.revision FROM applied a) THEN 'it is applied'
                WHEN m.direction = 'downgrade' AND m.revision::text NOT IN (SELECT a.revision FROM applied a) THEN 'it is not applied'
           END AS reason
      FROM {{ progress.name }} m GROUP BY m.revision, m.direction),
  gone AS (
    DELETE FROM {{ progress.name }} m USING marked k
     WHERE k.reason IS NOT NULL AND k.revision = m.revision::text AND k.direction = m.direction::text)
SELECT pg_catalog.string_agg(pg_catalog.format('  removed the markers of %s (%s, up to step %s): %s', k.revision, k.direction, k.step, k.reason),
                             E'\n' ORDER BY k.revision COLLATE "C", k.direction COLLATE "C") FILTER (WHERE k.reason IS NOT NULL) AS sqlc_mig_lines,
       pg_catalog.string_agg(pg_catalog.format(
         CASE WHEN EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = k.revision) THEN '  left alone: %s is half done by an interrupted %s script; run that script again'
              ELSE '  left alone: %s, which no spec has, is half done by an interrupted %s script, of another project or an older one; --forget it if not' END, k.revision, k.direction),
                             E'\n' ORDER BY k.revision COLLATE "C", k.direction COLLATE "C") FILTER (WHERE k.reason IS NULL) AS sqlc_mig_half,
       coalesce(pg_catalog.bool_or(k.reason IS NOT NULL), false) AS sqlc_mig_todo
  FROM marked k \gset
{% include "ledger/said.sql" %}
{% if not quiet %}
\if :{?sqlc_mig_half}
\set sqlc_mig_lines :sqlc_mig_half
{% include "ledger/print.sql" %}
\endif
{% endif %}
\endif
