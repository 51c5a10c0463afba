{# Asks whether the index is there (runtime/steps.sql). -#}
EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table
