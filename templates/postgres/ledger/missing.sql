{# Which of our own tables are missing: :sqlc_mig_todo (any), :sqlc_mig_lost (the ledger), :sqlc_mig_lines (what will
   be said).
   Takes: ledger, history. -#}
SELECT pg_catalog.string_agg(pg_catalog.format('  created the %s %s: it was missing', w.what, w.name), E'\n' ORDER BY w.n) AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo,
       coalesce(pg_catalog.bool_or(w.n = 1), false) AS sqlc_mig_lost
  FROM (VALUES (1, 'ledger', {{ ledger.text }}, {{ ledger.schema }}, {{ ledger.table }}){% if history is given %},
               (2, 'history', {{ history.text }}, {{ history.schema }}, {{ history.table }}){% endif %}) AS w (n, what, name, in_schema, relation)
 WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
                    WHERE s.nspname::text = w.in_schema AND c.relname::text = w.relation) \gset
