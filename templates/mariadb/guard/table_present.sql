{# Asks whether the table is there (runtime/steps.sql). -#}
SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table
