{# What a script that writes ends with. The values of Ledger::values. -#}
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
ROLLBACK;
{% include "script/restore.sql" %}
//
{% include "ledger/aborted.sql" %}
