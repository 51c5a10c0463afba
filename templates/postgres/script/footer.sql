{# The end of a script. The values of header.sql. -#}
-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
{% if walk is given and not quiet %}
{% include "script/place.sql" %}
{% endif %}
{% include "script/restore.sql" %}
{% if not quiet %}
{% if walk is given %}
\echo :sqlc_mig_place
\unset sqlc_mig_place
{% else %}
\echo {{ arrival.echo }}
{% endif %}
{% endif %}
