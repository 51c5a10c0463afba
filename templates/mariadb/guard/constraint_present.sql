{# Asks whether the constraint is there, and of its kind (runtime/steps.sql). -#}
@sqlc_mig_when = 'present'{#- no line end -#}
