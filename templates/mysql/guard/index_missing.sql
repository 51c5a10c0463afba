{# Asks whether the index is missing (runtime/steps.sql). -#}
EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table
