{# What is in @sqlc_mig_stop stops the script, after the revisions. -#}
-- ===================================================================================================================
-- The end. If something stopped the script, the session is put back, and the script fails with that sentence
-- ===================================================================================================================
SET sql_mode = IF(@sqlc_mig_stop IS NOT NULL, @sqlc_mig_live, @sqlc_mig_skip);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
ROLLBACK; DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SELECT CONCAT('ABORTED: ', REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?')) AS `sqlc-mig`;
SET @sqlc_mig_sql = COALESCE(@sqlc_mig_old, 'DO 0'); PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- the server takes 128 characters; all of it stands in the line above
SET @sqlc_mig_said = REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?'), sql_mode = @sqlc_mig_live;
SET @sqlc_mig_said = CONCAT('sqlc-mig STOPPED: ', IF(CHAR_LENGTH(@sqlc_mig_said) <= 110, @sqlc_mig_said,
  CONCAT(LEFT(@sqlc_mig_said, 88), '... (whole: see above)')));
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said; DO "*/ -- "
//
