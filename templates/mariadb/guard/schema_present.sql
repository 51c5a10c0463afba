{# Asks whether the database is there, and empty: the server would drop it with all its tables (runtime/steps.sql). -#}
SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_schema
