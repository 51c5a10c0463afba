{# Asks whether the index is there (runtime/steps.sql). -#}
@sqlc_mig_when = 'present',{{ fold }}@sqlc_mig_kind = 'index'{#- no line end -#}
