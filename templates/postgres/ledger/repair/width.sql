{# Repair: widens version_num of a ledger that is narrower than ids. Takes: ledger. -#}
-- ---- a ledger that is narrower than ids ---------------------------------------------------------------------------
SELECT pg_catalog.format('  changed version_num of the ledger %s from %s to varchar(32): %s', {{ ledger.text }}, pg_catalog.format_type(a.atttypid, a.atttypmod),
         CASE WHEN a.atttypid = 'pg_catalog.bpchar'::pg_catalog.regtype THEN 'it pads ids with blanks' ELSE 'ids have up to 32 characters' END) AS sqlc_mig_lines
  FROM pg_catalog.pg_attribute a
 WHERE a.attrelid = {{ ledger.name_text }}::pg_catalog.regclass AND a.attname = 'version_num' \gset
SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute a
  WHERE a.attrelid = {{ ledger.name_text }}::pg_catalog.regclass AND a.attname = 'version_num'
    AND (a.atttypid = 'pg_catalog.varchar'::pg_catalog.regtype AND a.atttypmod BETWEEN 5 AND 35
         OR a.atttypid = 'pg_catalog.bpchar'::pg_catalog.regtype AND a.atttypmod BETWEEN 5 AND 36)) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE {{ ledger.name }} ALTER COLUMN version_num TYPE varchar(32);
\endif
{% include "ledger/said.sql" %}
