{# Asks whether the database is there, and empty: the server would drop it with all its tables (runtime/steps.sql). -#}
EXECUTE sqlc_mig_schema USING @sqlc_mig_schema, @sqlc_mig_schema, @sqlc_mig_schema
