{# Compares the files of the machinery with what the script was built with, before any of them runs.
   Takes: pieces. -#}
-- ---- are the files beside this one those that it was built with? --------------------------------------------------
-- each is read as a text first, for its first line opens a constant, and the server tells its digest
\set sqlc_mig_split_stop :ON_ERROR_STOP \set sqlc_mig_split_autocommit :AUTOCOMMIT \set sqlc_mig_split_singleline :SINGLELINE
\set ON_ERROR_STOP on \set AUTOCOMMIT on \set SINGLELINE off
\set sqlc_mig_open 'SELECT $sqlc_mig_runtime$'
{% for p in pieces %}
\set sqlc_mig_text ''
\ir {{ p.path }}
SELECT pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(:'sqlc_mig_text', 'UTF8')), 'hex') = {{ p.digest }} AS sqlc_mig_same \gset
\if :sqlc_mig_same
\else
DO $sqlc_mig$
BEGIN
  RAISE EXCEPTION 'sqlc-mig: the file % is not the one that this script was built with; nothing was changed', {{ p.name }}
    USING HINT = 'Take it from where the script was built, or build the script again there.';
END
$sqlc_mig$;
\endif
{% endfor %}
\set sqlc_mig_open ''
\set ON_ERROR_STOP :sqlc_mig_split_stop \set AUTOCOMMIT :sqlc_mig_split_autocommit \set SINGLELINE :sqlc_mig_split_singleline
\unset sqlc_mig_split_stop \unset sqlc_mig_split_autocommit \unset sqlc_mig_split_singleline \unset sqlc_mig_text \unset sqlc_mig_same
-- ---- sqlc-mig's own, piece by piece --------------------------------------------------------------------------------
