{# Asks whether the table is missing (runtime/steps.sql). Takes: fold. -#}
@sqlc_mig_when = 'missing',{{ fold }}@sqlc_mig_kind = 'table'{#- no line end -#}
