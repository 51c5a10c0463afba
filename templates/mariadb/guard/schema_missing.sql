{# Asks whether the database is missing (runtime/steps.sql). -#}
@sqlc_mig_when = 'missing',{{ fold }}@sqlc_mig_kind = 'database'{#- no line end -#}
