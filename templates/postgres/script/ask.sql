{# Asks the questions of statements that follow. Takes: listed_at, batch. -#}
SELECT * FROM pg_temp.sqlc_mig_asked({{ listed_at }}, {{ batch }}) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
