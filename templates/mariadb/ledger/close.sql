{# The end of a script about the ledger that writes: session settings and lock as they were, most of it within a
   block. -#}
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
ROLLBACK//
BEGIN NOT ATOMIC
{% include "script/restore.sql" %}
END//
SET SESSION sql_select_limit = CAST(COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit) AS UNSIGNED),
  sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode)//
SET @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_sql_select_limit = NULL//
{% include "ledger/aborted.sql" %}
