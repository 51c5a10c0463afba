{# Asks whether the index is missing (runtime/steps.sql). -#}
@sqlc_mig_when = 'missing',{{ fold }}@sqlc_mig_kind = 'index'{#- no line end -#}
