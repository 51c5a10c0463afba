{# The beginning of a script about the ledger that only reads: server, how SQL is read, what may be read. -#}
{% include "ledger/how.sql" %}
DELIMITER //
{% include "script/refusal.sql" %}
{% include "ledger/reading.sql" %}
{% include "script/stop.sql" %}
{% include "ledger/sources.sql" %}
{% include "ledger/odd.sql" %}
