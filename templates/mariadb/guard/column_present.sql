{# Asks whether the column is there (runtime/steps.sql). Takes: fold. -#}
@sqlc_mig_when = 'present',{{ fold }}@sqlc_mig_kind = 'column'{#- no line end -#}
