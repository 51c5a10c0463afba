{# What is there to read, as the first part of a WITH: a table that is not there, or may not be read, gives no rows. The values of Ledger::values. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
-- ids are compared exactly, whatever collation the tables have
SET SESSION collation_connection = {{ exact }};
SET @sqlc_mig_has_ledger = {% with t = ledger %}{% include "ledger/readable.sql" %}{% endwith %};
SET @sqlc_mig_stop = IF(NOT @sqlc_mig_has_ledger AND {% with t = ledger %}{% include "script/there.sql" %}{% endwith %},
  CONCAT('the user ', CURRENT_USER(), ' may not read the ledger ', {{ ledger.text }}, '; nothing was changed. Grant it SELECT on that table'), NULL);
{% include "ledger/stop.sql" %}
-- the ids in the ledger, and half-done revisions with the number of the last step that is done
SET @sqlc_mig_with = CONCAT('WITH RECURSIVE listed (revision) AS (', IF(@sqlc_mig_has_ledger,
  {%+ filter literal %}SELECT CONVERT(`version_num` USING utf8mb4) COLLATE {{ exact }} FROM {{ ledger.name }}{% endfilter %},
  'SELECT '''' FROM DUAL WHERE FALSE'), '), half (revision, direction, step) AS (', IF({% with t = progress %}{% include "ledger/readable.sql" %}{% endwith %},
  {%+ filter literal %}SELECT CONVERT(`revision` USING utf8mb4) COLLATE {{ exact }}, CONVERT(`direction` USING utf8mb4) COLLATE {{ exact }}, MAX(`step`) FROM {{ progress.name }} GROUP BY 1, 2{% endfilter %},
  'SELECT '''', '''', 0 FROM DUAL WHERE FALSE'), '), ');
