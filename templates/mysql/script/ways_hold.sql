{# Now that this run has the lock: has another one begun a replaced revision meanwhile? Takes nothing. -#}
EXECUTE sqlc_mig_look; EXECUTE sqlc_mig_turn;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_replaced AND @sqlc_mig_way = 'short',
  'another run has come to a replaced revision meanwhile; nothing was changed. Run this script again', NULL))
//
