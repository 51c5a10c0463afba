{# Status: the query for the last entry of each revision in the history, into @sqlc_mig_past.
   Takes: history, exact. -#}
-- the last entry of each in the history
SET @sqlc_mig_past = 'SELECT '''', '''', '''', '''', NULL, NULL FROM DUAL WHERE FALSE';
{% if history is given %}
SET @sqlc_mig_table = CONCAT({% if history.schema is not given %}@sqlc_mig_in, {% endif %}{{ history.name_text }});
SET @sqlc_mig_past = IF({% include "ledger/has_past.sql" %}, CONCAT({% filter literal %}

SELECT CONVERT(`revision` USING utf8mb4) COLLATE {{ exact }}, CONVERT(`direction` USING utf8mb4) COLLATE {{ exact }}, CONVERT(`checksum` USING utf8mb4) COLLATE {{ exact }},
       CONVERT(`applied_by` USING utf8mb4) COLLATE {{ exact }}, `started_at`, `finished_at` FROM {% endfilter %}, @sqlc_mig_table, ' WHERE `id` IN (SELECT MAX(`id`) FROM ', @sqlc_mig_table, ' GROUP BY `revision`)'), @sqlc_mig_past);
{% endif %}
