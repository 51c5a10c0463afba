{# Asks whether the column is there (runtime/steps.sql). -#}
SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table
