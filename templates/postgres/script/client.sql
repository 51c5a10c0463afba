{# Settings of client (psql) and session: the old ones remembered, ours set. Takes: settings. -#}
-- ---- client settings ----------------------------------------------------------------------------------------------
-- remembered, to be put back at the end; not when an earlier run in this session failed and has remembered them
\if :{?sqlc_mig_old_on_error_stop}
\else
\set sqlc_mig_old_on_error_stop :ON_ERROR_STOP
\set sqlc_mig_old_on_error_rollback :ON_ERROR_ROLLBACK
\set sqlc_mig_old_autocommit :AUTOCOMMIT
\set sqlc_mig_old_singleline :SINGLELINE
\set sqlc_mig_old_quiet :QUIET
\set sqlc_mig_old_verbosity :VERBOSITY
\set sqlc_mig_old_show_context :SHOW_CONTEXT
\set sqlc_mig_old_fetch_count :FETCH_COUNT
\endif
\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\set SINGLELINE off
\set QUIET on
\set VERBOSITY default
\set SHOW_CONTEXT errors
\set FETCH_COUNT 0

-- ---- session settings ---------------------------------------------------------------------------------------------
\if :{?sqlc_mig_old_search_path}
\else
SELECT pg_catalog.current_setting('client_encoding') AS sqlc_mig_old_client_encoding,
       pg_catalog.current_setting('standard_conforming_strings') AS sqlc_mig_old_standard_conforming_strings,
       pg_catalog.current_setting('client_min_messages') AS sqlc_mig_old_client_min_messages,
       pg_catalog.current_setting('session_authorization') AS sqlc_mig_old_user,
       pg_catalog.current_setting('role') AS sqlc_mig_old_role,
       coalesce(pg_catalog.current_setting('transaction_timeout', true), '') AS sqlc_mig_old_transaction_timeout,
       pg_catalog.current_setting('search_path') AS sqlc_mig_old_search_path
{%- for s in settings %},
       coalesce(pg_catalog.current_setting({{ s.name_text }}, true), '') AS sqlc_mig_old_{{ s.variable }}
{%- endfor %} \gset
\endif
{% include "script/session.sql" %}
