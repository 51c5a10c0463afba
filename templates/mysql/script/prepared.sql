{# Two prepared statements for every step: sqlc_mig_find (is it still to do, and was it done with another text?) and
   sqlc_mig_judge (did its guard find what this history does not know?). -#}
-- what tells whether a step is to be done, and stops the script if it was done with another text
PREPARE sqlc_mig_find FROM {% filter literal %}

SET @sqlc_mig_step = (@sqlc_mig_run AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_revision, ':', @sqlc_mig_number, '=', @sqlc_mig_checksum), @sqlc_mig_marks)),
    SESSION default_storage_engine = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', @sqlc_mig_revision, ':', @sqlc_mig_number, '='), CONCAT(',', @sqlc_mig_marks))
        AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_revision, ':', @sqlc_mig_number, '=', @sqlc_mig_checksum), @sqlc_mig_marks),
      CONCAT('sqlc-mig: step ', @sqlc_mig_number, ' of the revision ', @sqlc_mig_revision, ' was done with another text than this script has; finish it with the script that began it, or undo the edit'),
      @@default_storage_engine){% endfilter %};
-- what stops the script if a guard found what this history does not know; @sqlc_mig_todo then holds neither yes nor no
PREPARE sqlc_mig_judge FROM {% filter literal %}

SET SESSION default_storage_engine = IF(@sqlc_mig_todo IN ('0', '1'), @@default_storage_engine,
  CONCAT('sqlc-mig: ', @sqlc_mig_todo, '. The database is not in a state that this history knows: mend it by hand, then run the script again')){% endfilter %};
