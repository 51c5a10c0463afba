{# The end of a script. The values of header.sql. -#}
-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
{% include "script/restore.sql" %}
{% if not quiet %}
\echo {{ arrival.echo }}
{% endif %}
