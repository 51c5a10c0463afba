{# What stops a script that has something to do, and warnings about specs that were edited after they had been applied. -#}
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 1; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found, CONCAT('the revision ', @sqlc_mig_kept,
  '; nothing was changed. A script without FROM reverts all that comes after its target'));
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_pending <> '' AND NOT @sqlc_mig_plan AND {% include "runtime/parts/read_only.sql" %},
  'this server is read-only; nothing was changed. Connect to the primary server', NULL));
SET @sqlc_mig_nothing = (@sqlc_mig_stop IS NULL AND @sqlc_mig_pending = '');
-- specs that were edited after they had been applied: the list and the last entries of the history, by revision
SET @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_entry, CONCAT("WITH rev (revision, place, spans, number, checksum)
  AS (VALUES ", @sqlc_mig_list, ") SELECT CONCAT('warning: the spec of the revision ', revision,
    ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM (SELECT revision, checksum FROM rev UNION ALL SELECT CONVERT(revision USING utf8mb4), CONVERT(checksum USING utf8mb4) FROM ", @sqlc_mig_history, "
    WHERE direction = 'upgrade' AND id IN (SELECT MAX(id) FROM ", @sqlc_mig_history, " GROUP BY revision)) AS u
  GROUP BY revision HAVING COUNT(*) = 2 AND COUNT(DISTINCT checksum) = 2 AND FIND_IN_SET(CAST(MIN(revision) AS BINARY), @sqlc_mig_applied)
  ORDER BY revision"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
