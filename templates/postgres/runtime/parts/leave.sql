{# Leaves session and client as they were: at both ends of a script. -#}
SELECT * FROM pg_temp.sqlc_mig_restore() \gset sqlc_mig_
DROP FUNCTION pg_temp.sqlc_mig_restore;
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop \set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback \set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline \set VERBOSITY :sqlc_mig_old_verbosity \set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count \set QUIET :sqlc_mig_old_quiet \unset sqlc_mig_old_on_error_stop \unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit \unset sqlc_mig_old_singleline \unset sqlc_mig_old_verbosity \unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count \unset sqlc_mig_old_quiet
