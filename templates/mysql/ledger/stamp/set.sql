{# Stamp: writes the ledger and the history, and prints what was added and removed.
   Takes: history, wanted, digest, version, quiet. -#}
-- ---- set it -------------------------------------------------------------------------------------------------------
{% include "ledger/create.sql" %}
START TRANSACTION;
{% include "ledger/move.sql" %}
{% if history is given %}
-- a row for each revision that the ledger lists now and did not before; if there is none, one for base
SET @sqlc_mig_text = IF(@sqlc_mig_todo, {% filter literal %}

INSERT INTO {{ history.name }} (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
WITH target (revision, message, checksum) AS (VALUES
{% set row %}{% include "script/row.sql" %}{% endset %}
{% for w in wanted %}
  {{ row }}({{ w.id }}, {{ w.message }}, {{ w.checksum }}),
{% endfor %}
  {{ row }}('base', @sqlc_mig_removed, NULL))
SELECT revision, 'stamp', message, checksum, {{ digest }}, {{ version }}, USER(), @sqlc_mig_started, UTC_TIMESTAMP(6) FROM target
 WHERE JSON_CONTAINS(@sqlc_mig_come, JSON_QUOTE(revision)) OR revision = 'base' AND @sqlc_mig_come = '[]' ORDER BY revision{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
{% endif %}
COMMIT;
{% if not quiet %}
SET @sqlc_mig_lines = JSON_ARRAY_APPEND(@sqlc_mig_lines, '$', @sqlc_mig_place); -- NULL where nothing was to be done
{% include "ledger/print.sql" %}
{% endif %}
