{# The end of a script: the session as it was, and the last line that is printed. Takes: arrival, quiet. -#}
-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
{% if arrival is not given and not quiet %}
{% include "script/place.sql" %}
{% endif %}
{% include "script/restore.sql" %}
{% if not quiet %}
{% if arrival is given %}
\echo {{ arrival.echo }}
{% else %}
\echo :sqlc_mig_place
\unset sqlc_mig_place
{% endif %}
{% endif %}
