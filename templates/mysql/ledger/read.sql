{# What a script that only reads begins with: the server, and how SQL is read. The values of Ledger::values. -#}
{% include "ledger/how.sql" %}
DELIMITER //
{% include "script/refusal.sql" %}
{% include "ledger/reading.sql" %}
{% include "script/stop.sql" %}
{% include "ledger/sources.sql" %}
