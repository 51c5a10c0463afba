{# Steps: a revision that an interrupted run left half done is the first, into @sqlc_mig_choice.
   Takes: progress, direction. -#}
-- a revision that an interrupted run left half done is the first step
IF @sqlc_mig_has_progress THEN
SET @sqlc_mig_choice = (SELECT MIN(p.revision) FROM {{ progress.name }} p WHERE p.direction = {{ direction }}
  AND (p.direction = 'upgrade') <> (FIND_IN_SET(CONVERT(p.revision USING utf8mb4) COLLATE utf8mb4_bin, @sqlc_mig_applied) > 0));
IF NOT FIND_IN_SET(@sqlc_mig_choice, @sqlc_mig_pending) THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the revision ', @sqlc_mig_choice, ' is half done, and this script does not hold it; nothing was changed. ',
  'Finish it first, with a script that does');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
