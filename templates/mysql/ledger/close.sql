{# The end of a script about the ledger that writes: session settings and lock as they were. -#}
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
ROLLBACK;
{% include "script/restore.sql" %}
//
{% include "ledger/aborted.sql" %}
