{# The script of `verify`: prints where the schema is another one than that of the history. render::verification gives the
   values, here and in all that is included.
   Takes: target, quiet. -#}
{% include "ledger/title.sql" %}
-- Compares the schema of the database with that of the history, prints a row for each difference, and changes nothing: the
-- tables are built once more among the temporary ones, for the server to say what they are, in a transaction that is rolled
-- back. It takes TEMPORARY on the database, and no lock on tables but ACCESS SHARE. psql exits with 3 where there
-- are differences.

{% include "script/client.sql" %}

{% include "verify/entry.sql" %}

BEGIN;
-- ---- what is to be there ------------------------------------------------------------------------------------------
{% include "verify/expected.sql" %}

-- ---- how it is found out ------------------------------------------------------------------------------------------
{% include "runtime/parts/facts.sql" %}
{% include "runtime/parts/again.sql" %}
{% include "verify/build.sql" %}
{% include "verify/others.sql" %}

-- ---- what differs? ------------------------------------------------------------------------------------------------
DO $sqlc_mig$ BEGIN PERFORM pg_temp.sqlc_mig_build(); PERFORM pg_temp.sqlc_mig_others(); END $sqlc_mig$;
{% include "verify/compare.sql" %}
ROLLBACK;
{% if quiet %}
\if :sqlc_mig_todo
{% include "ledger/print.sql" %}
\endif
{% else %}
{% include "ledger/print.sql" %}
{% endif %}
\set sqlc_mig_found :sqlc_mig_todo

-- ---- leave the session as it was ----------------------------------------------------------------------------------
\unset sqlc_mig_lines
{% include "script/restore_session.sql" %}
\if :sqlc_mig_found
\unset sqlc_mig_found
\set ON_ERROR_STOP on
\set SHOW_CONTEXT never
DO $sqlc_mig$
BEGIN
  RAISE EXCEPTION 'sqlc-mig: this schema is not the one that the history gives at %', {{ target }};
END
$sqlc_mig$;
\endif
\unset sqlc_mig_found
