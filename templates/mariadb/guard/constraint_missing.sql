{# Asks whether the constraint is missing (runtime/steps.sql). -#}
@sqlc_mig_when = 'missing'{#- no line end -#}
