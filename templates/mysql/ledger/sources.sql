{# What may be read, into @sqlc_mig_with: `listed` (the ids in the ledger) and `half` (half-done revisions) as the
   first parts of a WITH. A table that is not there, or may not be read, gives no rows.
   Takes: ledger, progress. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
-- ids are compared exactly, whatever collation the tables have
SET SESSION collation_connection = {{ exact }};
SET @sqlc_mig_stop = {% include "script/shape.sql" %};
{% include "ledger/stop.sql" %}
SET @sqlc_mig_has_ledger = {% with t = ledger %}{% include "ledger/readable.sql" %}{% endwith %};
SET @sqlc_mig_stop = IF(NOT @sqlc_mig_has_ledger AND {% with t = ledger %}{% include "script/there.sql" %}{% endwith %},
  CONCAT('the user ', CURRENT_USER(), ' may not read the ledger ', {{ ledger.text }}, '; nothing was changed. Grant it SELECT on that table'), NULL);
{% include "ledger/stop.sql" %}
-- tables are named with their database: a table may be called as a part of these queries is
SET @sqlc_mig_in = CONCAT('`', REPLACE(DATABASE(), '`', '``'), '`.');
-- the ids in the ledger, and half-done revisions with the number of the last step that is done
SET @sqlc_mig_with = CONCAT('WITH RECURSIVE listed (revision) AS (', IF(@sqlc_mig_has_ledger,
  CONCAT('SELECT CONVERT(`version_num` USING utf8mb4) COLLATE {{ exact }} FROM ', {% if ledger.schema is not given %}@sqlc_mig_in, {% endif %}{{ ledger.name_text }}, ' WHERE `version_num` IS NOT NULL'),
  'SELECT '''' FROM DUAL WHERE FALSE'), '), half (revision, direction, step) AS (', IF({% with t = progress %}{% include "ledger/readable.sql" %}{% endwith %},
  {%+ filter literal %}SELECT CONVERT(`revision` USING utf8mb4) COLLATE {{ exact }}, CONVERT(`direction` USING utf8mb4) COLLATE {{ exact }}, MAX(`step`) FROM {{ progress.name }} WHERE `revision` IS NOT NULL AND `direction` IS NOT NULL AND `step` IS NOT NULL GROUP BY 1, 2{% endfilter %},
  'SELECT '''', '''', 0 FROM DUAL WHERE FALSE'), '), ');
