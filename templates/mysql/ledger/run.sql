{# Runs the statement in @sqlc_mig_text. No values. -#}
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
