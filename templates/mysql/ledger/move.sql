{# Takes the ids in @sqlc_mig_gone from the ledger, and adds those in @sqlc_mig_come: JSON arrays. Takes: ledger. -#}
SET @sqlc_mig_started = UTC_TIMESTAMP(6);
SET @sqlc_mig_text = IF(@sqlc_mig_gone <> '[]',
  {%+ filter literal %}DELETE FROM {{ ledger.name }} WHERE JSON_CONTAINS(@sqlc_mig_gone, JSON_QUOTE(CONVERT(`version_num` USING utf8mb4))){% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
SET @sqlc_mig_text = IF(@sqlc_mig_come <> '[]', {% filter literal %}

INSERT INTO {{ ledger.name }} (`version_num`)
WITH RECURSIVE line (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM line WHERE n + 1 < JSON_LENGTH(@sqlc_mig_come))
SELECT JSON_UNQUOTE(JSON_EXTRACT(@sqlc_mig_come, CONCAT('$[', n, ']'))) FROM line{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
