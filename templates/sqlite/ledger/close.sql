{# Leaves nothing in the session. -#}
-- ---- leave nothing behind -------------------------------------------------------------------------------------------
DETACH sqlc_mig;
{% include "ledger/drop_temporary.sql" %}
