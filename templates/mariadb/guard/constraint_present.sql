{# Asks whether the constraint is there, and of its kind (runtime/steps.sql). -#}
SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_constraint
