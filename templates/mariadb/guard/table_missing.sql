{# Asks whether the table is missing (runtime/steps.sql). -#}
@sqlc_mig_when = 'missing',{{ fold }}@sqlc_mig_kind = 'table'{#- no line end -#}
