{# Leaves nothing in the session. -#}
-- ---- leave nothing behind -------------------------------------------------------------------------------------------
DETACH sqlc_mig;
{% include "script/drop_temporary.sql" %}
