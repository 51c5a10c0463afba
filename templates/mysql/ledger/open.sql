{# The beginning of a script about the ledger that writes: server, session settings, lock, what may be read. -#}
DELIMITER //
-- ---- what stops the script at once --------------------------------------------------------------------------------
{% include "script/refusal.sql" %}

{% include "script/remember.sql" %}

{% include "script/lock.sql" %}

-- ---- what is there to read? ---------------------------------------------------------------------------------------
{% include "ledger/sources.sql" %}
SET @sqlc_mig_stop = IF(@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only, 'this server is read-only; nothing was changed. Connect to the primary server', NULL);
{% include "ledger/stop.sql" %}
