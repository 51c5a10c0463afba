{# What a script that only reads begins with: the server, and how SQL is read. The values of Ledger::values. -#}
{% include "ledger/how.sql" %}
DELIMITER //
SET @sqlc_mig_done = 0
//
{% include "script/refusal.sql" %}
{% include "ledger/reading.sql" %}
{% include "script/stop.sql" %}
{% include "ledger/sources.sql" %}
