{# What is applied, from the rows of the ledger and the graph, without a table of our own: :sqlc_mig_applied,
   :sqlc_mig_redundant.
   Takes: graph_object. -#}
-- every revision of the project with what it needs, as one object: that is searched quickly without a table of our own
WITH RECURSIVE reached (revision, listed) AS (
  SELECT h.revision, true FROM pg_catalog.unnest(:'sqlc_mig_heads'::text[]) AS h (revision)
  UNION
  SELECT pg_catalog.jsonb_array_elements_text({{ graph_object }}::jsonb -> r.revision), false FROM reached r)
SELECT coalesce(pg_catalog.array_agg(a.revision)::text, '{}') AS sqlc_mig_applied,
       coalesce((pg_catalog.array_agg(a.revision) FILTER (WHERE a.redundant))::text, '{}') AS sqlc_mig_redundant
  FROM (SELECT r.revision, pg_catalog.count(*) > 1 AS redundant FROM reached r GROUP BY r.revision) a \gset
