{# The script of `detect`: prints which revision the schema is that of. render::detection gives the values, here and in all
   that is included. -#}
{% include "ledger/title.sql" %}
-- Compares the schema of the database with those of all revisions, prints the newest one that it is that of, or the nearest,
-- and changes nothing, also with `sqlite3 -readonly`: what it keeps is temporary, in a transaction that is rolled back. The
-- shell exits with 1 where the schema is that of no revision.

{% include "ledger/open.sql" %}

BEGIN;
{% include "ledger/look.sql" %}
-- ---- what is there at which revision --------------------------------------------------------------------------------
{% include "detect/expected.sql" %}

-- ---- what is here ---------------------------------------------------------------------------------------------------
{% include "verify/facts.sql" %}

-- ---- where does it fit? ---------------------------------------------------------------------------------------------
{% include "detect/answer.sql" %}
{% include "ledger/print.sql" %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: this schema is that of no revision of the history; the nearest is ' || replace(ids, ' ', ' with ') FROM temp.sqlc_mig_best WHERE differences > 0;
{% include "ledger/stop.sql" %}
ROLLBACK;

{% include "ledger/close.sql" %}
