{# Runs the statement in @sqlc_mig_text (PREPARE, EXECUTE). -#}
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
