{# The beginning of a script about the ledger that writes: server, session settings, lock, what may be read. -#}
{% include "script/kind.sql" %}
SET @sqlc_mig_done = 0;

{% include "script/open.sql" %}

{% include "script/lock.sql" %}

-- ---- what is there to read? ---------------------------------------------------------------------------------------
SET @sqlc_mig_stop = IF(@sqlc_mig_ready = 2, NULL, 'the error above says why nothing was changed');
{% include "ledger/stop.sql" %}
-- a block would set it for itself alone
SET @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit), SESSION sql_select_limit = DEFAULT;
{% include "ledger/sources.sql" %}
