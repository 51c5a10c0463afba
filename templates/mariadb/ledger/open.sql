{# What a script that writes begins with: the server, the session, the lock. The values of Ledger::values. -#}
SET @sqlc_mig_done = 0;
{% include "script/open.sql" %}

{% include "script/lock.sql" %}

-- ---- what is there to read? ---------------------------------------------------------------------------------------
SET @sqlc_mig_stop = IF(@sqlc_mig_ready = 2, NULL, 'the error above says why nothing was changed');
{% include "ledger/stop.sql" %}
{% include "ledger/sources.sql" %}
