{# Asks whether the database is there, and empty: the server would drop it with all its tables (runtime/steps.sql). -#}
@sqlc_mig_when = 'present',{{ fold }}@sqlc_mig_kind = 'database'{#- no line end -#}
