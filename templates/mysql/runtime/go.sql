{# A piece of the machinery: the end of the packet that prepares what the revisions call: the first one may run. -#}
SET @sqlc_mig_next = NULL, @sqlc_mig_against = NULL, @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = NULL,
  @sqlc_mig_past = NULL, @sqlc_mig_size = NULL, @sqlc_mig_what = NULL;
DO "*/ -- "
; SET @sqlc_mig_next = IF(@sqlc_mig_nothing, '', IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1), NULL))
//
