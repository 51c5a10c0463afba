{# Asks whether the constraint is missing (runtime/steps.sql). -#}
EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table
