{# Asks whether the database is missing (runtime/steps.sql). -#}
EXECUTE sqlc_mig_schema USING @sqlc_mig_schema, @sqlc_mig_schema, @sqlc_mig_schema
