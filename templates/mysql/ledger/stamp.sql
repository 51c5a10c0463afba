{# The script of `stamp`: sets the ledger, and changes nothing else. render::ledger gives the values, here and in all
   that is included.
   Takes: ledger, purge, history, quiet, command. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% include "ledger/title.sql" %}
-- Sets the ledger and does nothing else: no revision is applied or reverted, no other table is touched.
{% if purge %}
-- Whatever the ledger lists gives way, also what no spec knows.
{% else %}
-- Each target takes the place of the rows that share its lineage, its ancestors and descendants; other branches stay.
{% endif %}
-- Of two runs at once, one waits. Run again, it says that there is nothing to do.
{% include "ledger/how.sql" %}
{% include "ledger/open.sql" %}

-- ---- where shall the ledger be? -----------------------------------------------------------------------------------
{% include "ledger/odd.sql" %}
{% include "ledger/stamp/no_entry.sql" %}
{% include "ledger/half_done.sql" %}
{% include "ledger/stamp/change.sql" %}
{% if not purge %}
SET @sqlc_mig_stop = CONCAT('the ledger ', {{ ledger.text }}, ' is at revision(s) that this script does not know: ', LEFT(@sqlc_mig_bad, 150), '; nothing was changed. The database is ahead of these specs, or belongs to another project. To forget what it lists, stamp with --purge; to forget or replace single rows, use `sqlc-mig repair`');
{% include "ledger/stop.sql" %}
{% endif %}
{% include "ledger/missing.sql" %}
{% include "ledger/rights.sql" %}
{% if history is given %}
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_bare, {% filter literal %}INSERT INTO {{ history.name }} (`message`) VALUES (''){% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
{% endif %}
{% if not quiet %}
SELECT IF(@sqlc_mig_todo, {{ command.echo }}, REGEXP_REPLACE(CONCAT(@sqlc_mig_place, ': nothing to do'), '[[:cntrl:]]', '?')) AS `sqlc-mig`;
{% endif %}

{% include "ledger/stamp/set.sql" %}
{% include "ledger/close.sql" %}
