{# The script of `detect`: prints which revision the schema is that of. render::detection gives the values, here and in all
   that is included. -#}
{% include "ledger/title.sql" %}
-- Compares the schema of the database with those of all revisions, prints the newest one that it is that of, or the nearest,
-- and changes nothing: what it keeps is temporary, in a transaction that is rolled back. It takes TEMPORARY on the database,
-- and no lock on tables but ACCESS SHARE. psql exits with 3 where the schema is that of no revision.

{% include "script/client.sql" %}

{% include "verify/entry.sql" %}

BEGIN;
-- ---- what is there at which revision ------------------------------------------------------------------------------
{% include "detect/expected.sql" %}

-- ---- what is here -------------------------------------------------------------------------------------------------
{% include "verify/facts.sql" %}
{% include "verify/others.sql" %}
{% include "detect/found.sql" %}

-- ---- where does it fit? -------------------------------------------------------------------------------------------
{% include "verify/ledger.sql" %}
{% include "detect/answer.sql" %}
ROLLBACK;
{% include "ledger/print.sql" %}
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
  RAISE EXCEPTION 'sqlc-mig: this schema is that of no revision of the history';
END
$sqlc_mig$;
\endif
\unset sqlc_mig_found
