{# Asks whether the table is there (runtime/steps.sql). -#}
@sqlc_mig_when = 'present',{{ fold }}@sqlc_mig_kind = 'table'{#- no line end -#}
