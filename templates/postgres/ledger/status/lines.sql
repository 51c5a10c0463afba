{# Status: the lines that are printed, the last part of the WITH and its SELECT, into :sqlc_mig_lines. In: found.
   Takes: width, quiet, ledger. -#}
line (n, revision, state, words) AS (
    SELECT f.n, f.revision, f.state, pg_catalog.rtrim(pg_catalog.concat_ws('  ',
             pg_catalog.rpad(f.state, 9), pg_catalog.rpad(f.revision, {{ width }}),
             pg_catalog.rpad(coalesce(pg_catalog.to_char((f.entry ->> 'finished_at')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'), ''), 16),
             pg_catalog.lpad(coalesce(CASE WHEN f.entry ->> 'direction' = 'upgrade' THEN
               pg_catalog.to_char(extract(epoch FROM (f.entry ->> 'finished_at')::timestamptz - (f.entry ->> 'started_at')::timestamptz), 'FM99999990.0') END, ''), 8),
             pg_catalog.rpad(coalesce(f.entry ->> 'applied_by', ''), 10), f.words))
      FROM found f)
SELECT {% if quiet %}CASE WHEN pg_catalog.bool_or(l.state NOT IN ('applied', 'stamped')) OR :'sqlc_mig_redundant' <> '{}' THEN
       {% endif %}pg_catalog.format('ledger %s of %s: at %s', {{ ledger.text }}, pg_catalog.current_database(),
         coalesce(nullif(pg_catalog.array_to_string(:'sqlc_mig_heads'::text[], ', '), ''), 'base'))
       || E'\n' || pg_catalog.concat_ws(', ',
         pg_catalog.count(*) FILTER (WHERE l.state IN ('applied', 'edited', 'stamped')) || ' applied',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'edited'), 0) || ' of them edited since',
         pg_catalog.count(*) FILTER (WHERE l.state = 'pending') || ' pending',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'half done'), 0) || ' half done',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'unknown'), 0) || ' unknown')
       || coalesce(E'\nredundant in the ledger, for a descendant is listed too: ' || nullif(pg_catalog.array_to_string(:'sqlc_mig_redundant'::text[], ', '), ''), '')
       || coalesce(E'\n\n'
       || pg_catalog.rtrim(pg_catalog.concat_ws('  ', 'state    ', pg_catalog.rpad('revision', {{ width }}), 'finished (UTC)  ', ' seconds', 'by        ', 'message'))
       || E'\n' || pg_catalog.string_agg(l.words, E'\n' ORDER BY l.n, l.revision COLLATE "C"){% if quiet %} FILTER (WHERE l.state NOT IN ('applied', 'stamped')), '') END{% else %}, ''){% endif %} AS sqlc_mig_lines
  FROM line l \gset
