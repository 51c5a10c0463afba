{# Asks whether the column is missing (runtime/steps.sql). -#}
SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column
