{# Compares the files of the machinery with what the script was built with, before any of them runs.
   Takes: pieces. -#}
-- ---- are the files beside this one those that it was built with? --------------------------------------------------
-- each is read as a text first, for its first line opens a constant, and the server tells its digest
\set sqlc_mig_split_stop :ON_ERROR_STOP \set sqlc_mig_split_autocommit :AUTOCOMMIT \set sqlc_mig_split_singleline :SINGLELINE
\set ON_ERROR_STOP on \set AUTOCOMMIT on \set SINGLELINE off
\set sqlc_mig_open 'SELECT $sqlc_mig_runtime$'
{% for p in pieces %}
\set sqlc_mig_text '' \ir {{ p.path }} \set sqlc_mig_text_{{ p.number }} :sqlc_mig_text
{% endfor %}
SELECT pg_catalog.count(*) = 0 AS sqlc_mig_same,
  CASE WHEN pg_catalog.count(*) > 0 THEN pg_catalog.set_config('sqlc_mig.other', pg_catalog.string_agg(f.name, ', '), false) END AS sqlc_mig_text FROM (VALUES
{% for p in pieces %}
  ({{ p.name }}, {{ p.digest }}, :'sqlc_mig_text_{{ p.number }}'){% if not loop.last %},
{% endif %}{% endfor %}) AS f (name, digest, text)
 WHERE pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(f.text, 'UTF8')), 'hex') <> f.digest \gset
\if :sqlc_mig_same
\else
DO $sqlc_mig$
BEGIN
  RAISE EXCEPTION 'sqlc-mig: this script was not built with these files: %; nothing was changed', pg_catalog.current_setting('sqlc_mig.other')
    USING HINT = 'Take them from where the script was built, or build the script again there.';
END $sqlc_mig$;
\endif
\set sqlc_mig_open ''
\set ON_ERROR_STOP :sqlc_mig_split_stop \set AUTOCOMMIT :sqlc_mig_split_autocommit \set SINGLELINE :sqlc_mig_split_singleline
\unset sqlc_mig_split_stop \unset sqlc_mig_split_autocommit \unset sqlc_mig_split_singleline \unset sqlc_mig_same
{% for p in pieces %}\unset sqlc_mig_text_{{ p.number }}{% if not loop.last %} {% endif %}{% endfor +%}
-- ---- sqlc-mig's own, piece by piece --------------------------------------------------------------------------------
