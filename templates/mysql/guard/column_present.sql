{# Asks whether the column is there (runtime/steps.sql). -#}
EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table
