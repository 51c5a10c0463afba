{# A piece of the machinery: the end of the block that prepares what the revisions call: the first one may run. -#}
END; END IF
//
SET @sqlc_mig_next = IF(@sqlc_mig_nothing, '', IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1), NULL))
//
