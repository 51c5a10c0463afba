{# Asks whether the table is there (runtime/steps.sql). -#}
EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to
