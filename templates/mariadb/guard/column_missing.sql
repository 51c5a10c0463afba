{# Asks whether the column is missing (runtime/steps.sql). -#}
@sqlc_mig_when = 'missing',{{ fold }}@sqlc_mig_kind = 'column'{#- no line end -#}
