{# What a script that writes ends with. The values of Ledger::values. -#}
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
ROLLBACK//
BEGIN NOT ATOMIC
{% include "script/restore.sql" %}
END//
SET SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode)//
SET @sqlc_mig_old_sql_mode = NULL//
{% include "ledger/aborted.sql" %}
