{# Prints :sqlc_mig_lines. Control characters become question marks: what stands in a database must not steer a
   terminal. -#}
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
