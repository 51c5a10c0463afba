{# Asks whether the database is missing (runtime/steps.sql). -#}
SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_schema
