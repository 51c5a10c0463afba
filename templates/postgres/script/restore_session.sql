{# Settings of session and client as they were, and our variables unset. Takes: settings. -#}
SELECT pg_catalog.set_config('client_encoding', :'sqlc_mig_old_client_encoding', false) AS sqlc_mig_void,
       pg_catalog.set_config('standard_conforming_strings', :'sqlc_mig_old_standard_conforming_strings', false) AS sqlc_mig_void,
       pg_catalog.set_config('client_min_messages', :'sqlc_mig_old_client_min_messages', false) AS sqlc_mig_void,
       CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', :'sqlc_mig_old_transaction_timeout', false) END AS sqlc_mig_void,
       pg_catalog.set_config('search_path', :'sqlc_mig_old_search_path', false) AS sqlc_mig_void
{%- for s in settings %},
       pg_catalog.set_config({{ s.name_text }}, :'sqlc_mig_old_{{ s.variable }}', false) AS sqlc_mig_void
{%- endfor %} \gset
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop
\set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback
\set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline
\set QUIET :sqlc_mig_old_quiet
\set VERBOSITY :sqlc_mig_old_verbosity
\set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count
\unset sqlc_mig_old_on_error_stop
\unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit
\unset sqlc_mig_old_singleline
\unset sqlc_mig_old_quiet
\unset sqlc_mig_old_verbosity
\unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count
\unset sqlc_mig_old_client_encoding
\unset sqlc_mig_old_standard_conforming_strings
\unset sqlc_mig_old_client_min_messages
\unset sqlc_mig_old_search_path
\unset sqlc_mig_old_user
\unset sqlc_mig_old_role
\unset sqlc_mig_old_transaction_timeout
{% for s in settings %}
\unset sqlc_mig_old_{{ s.variable }}
{% endfor %}
\unset sqlc_mig_void
\unset sqlc_mig_todo
\unset sqlc_mig_nothing
\unset sqlc_mig_pending
\unset sqlc_mig_step
\unset sqlc_mig_if
\unset sqlc_mig_started
\unset sqlc_mig_seconds
