{# The end of a script about the ledger: nothing stays in the session. -#}
-- ---- leave nothing behind -------------------------------------------------------------------------------------------
DETACH sqlc_mig;
{% include "ledger/drop_temporary.sql" %}
