{# The script of `verify`: prints where the schema is another one than that of the history. render::verification gives the
   values, here and in all that is included.
   Takes: quiet, target. -#}
{% include "ledger/title.sql" %}
-- Compares the schema of the database with that of the history, prints a row for each difference, and changes nothing, also
-- with `sqlite3 -readonly`: the tables are built once more as temporary ones, in a transaction that is rolled back. The shell
-- exits with 1 where there are differences.

{% include "ledger/open.sql" %}

BEGIN;
{% include "ledger/look.sql" %}
-- ---- what is to be there --------------------------------------------------------------------------------------------
{% include "verify/expected.sql" %}

-- ---- what is there --------------------------------------------------------------------------------------------------
{% include "verify/facts.sql" %}

-- ---- what differs? --------------------------------------------------------------------------------------------------
{% include "verify/compare.sql" %}
{% if quiet %}
DELETE FROM temp.sqlc_mig_line WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_told);
{% endif %}
{% include "ledger/print.sql" %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: this schema is not the one that the history gives at ' || {{ target }} WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_told);
{% include "ledger/stop.sql" %}
ROLLBACK;

{% include "ledger/close.sql" %}
