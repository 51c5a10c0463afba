{# The last piece: the session as it was, and the last line. Before it: @sqlc_mig_arrival, _project_heads. -#}
-- ---- the session as it was, and the last word: where the database is, or ABORTED where the client was told to go on after an error ---
ROLLBACK; DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_place = IF(@sqlc_mig_plan AND NOT @sqlc_mig_nothing, 'nothing was changed; apply with: mysql DATABASE < THIS_FILE', @sqlc_mig_arrival),
  @sqlc_mig_sql = IF(@sqlc_mig_next = '' AND @sqlc_mig_arrival IS NULL AND IF(@sqlc_mig_nothing, @sqlc_mig_has_ledger, NOT @sqlc_mig_plan), CONCAT(
  "SELECT CONCAT('at ', IF(COUNT(*) = 0, 'base', CONCAT(IF(SUM(NOT FIND_IN_SET(CAST(version_num AS BINARY),
  @sqlc_mig_project_heads)) = 0, IF(COUNT(*) = 1, 'head ', 'heads '),
  ''), GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', ')))) INTO @sqlc_mig_place FROM ", @sqlc_mig_ledger), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_sql = COALESCE(@sqlc_mig_old, 'DO 0'); PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET SESSION group_concat_max_len = COALESCE(@sqlc_mig_old_group_concat, @@group_concat_max_len),
  SESSION sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@sql_big_selects), SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode);
SET @sqlc_mig_old = NULL, @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_sql_big_selects = NULL
//
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_next = '', 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
    ELSE CONCAT(COALESCE(@sqlc_mig_place, 'at base'), IF(@sqlc_mig_nothing, ': nothing to do', '')) END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_quiet AND NOT @sqlc_mig_plan AND @sqlc_mig_next = '', 0) LIMIT 1
//
