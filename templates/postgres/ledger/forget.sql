{# Unsets the client's variables that only scripts about the ledger have. -#}
\unset sqlc_mig_has_ledger
\unset sqlc_mig_has_history
\unset sqlc_mig_has_markers
\unset sqlc_mig_heads
\unset sqlc_mig_half
\unset sqlc_mig_past
\unset sqlc_mig_applied
\unset sqlc_mig_redundant
\unset sqlc_mig_unknown
\unset sqlc_mig_lines
\unset sqlc_mig_place
\unset sqlc_mig_found
\unset sqlc_mig_lost
