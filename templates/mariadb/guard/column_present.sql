{# Asks whether the column is there (runtime/steps.sql). -#}
@sqlc_mig_when = 'present',{{ fold }}@sqlc_mig_kind = 'column'{#- no line end -#}
