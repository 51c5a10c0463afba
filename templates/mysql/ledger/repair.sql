{# The script of `repair`: repairs the ledger and the tables beside it, as --forget and --replace say. render::ledger
   gives the values, here and in all that is included.
   Takes: quiet, command, ledger, history, progress. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% include "ledger/title.sql" %}
-- Repairs what is wrong with the ledger and the tables beside it, and says what it changes and why: first the tables, then
-- their rows in one transaction. What only people can know, what a revision means that no spec has, it changes as
-- `--forget` and `--replace` told it, or stops. Where nothing is wrong it writes nothing.
{% include "ledger/how.sql" %}
{% include "ledger/open.sql" %}

{% include "ledger/repair/questions.sql" %}
{% include "ledger/missing.sql" %}
{% include "ledger/rights.sql" %}
{% if not quiet %}
SELECT {{ command.echo }} AS `sqlc-mig`;
{% endif %}

{% include "ledger/repair/tables.sql" %}

{% include "ledger/repair/width.sql" %}
{% if history is given %}

{% include "ledger/repair/history.sql" %}
{% endif %}

-- ---- rows of the ledger, and markers of half-done revisions -------------------------------------------------------
START TRANSACTION;
{% include "ledger/move.sql" %}
SET @sqlc_mig_text = IF(@sqlc_mig_null, {% filter literal %}DELETE FROM {{ ledger.name }} WHERE `version_num` IS NULL{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
SET @sqlc_mig_text = IF(@sqlc_mig_blank, {% filter literal %}DELETE FROM {{ progress.name }} WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
SET @sqlc_mig_text = IF(@sqlc_mig_unmarked <> '[]',
  {%+ filter literal %}DELETE FROM {{ progress.name }} WHERE JSON_CONTAINS(@sqlc_mig_unmarked, JSON_QUOTE(CONVERT(CONCAT(`revision`, ' ', `direction`) USING utf8mb4))){% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
COMMIT;
{% if not quiet %}
SET @sqlc_mig_lines = JSON_MERGE_PRESERVE(@sqlc_mig_mended, @sqlc_mig_lines, JSON_ARRAY(IF(@sqlc_mig_found, @sqlc_mig_place, 'nothing to repair')));
{% include "ledger/print.sql" %}
{% endif %}
{% include "ledger/close.sql" %}
