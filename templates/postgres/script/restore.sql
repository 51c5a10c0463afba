{# The session as it was: temporary objects, lock, settings, variables of the client. Takes: lock_key. -#}
{% include "script/drop_temporary.sql" %}
SELECT pg_catalog.pg_advisory_unlock({{ lock_key }}) AS sqlc_mig_void \gset
{% include "script/restore_session.sql" %}
\unset sqlc_mig_running
