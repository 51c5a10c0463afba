{# The beginning of a script about the ledger that only reads: server, how SQL is read, what may be read. -#}
{% include "ledger/how.sql" %}
{% include "script/kind.sql" %}
SET @sqlc_mig_done = 0;
DELIMITER //
{% include "ledger/reading.sql" %}
//
-- the client reads what follows as UTF-8 too
\C utf8mb4
SET @sqlc_mig_stop = IF(DATABASE() IS NULL, 'no database is selected; nothing was changed. Name it: mariadb DATABASE < FILE', NULL);
{% include "ledger/stop.sql" %}
{% include "ledger/sources.sql" %}
{% include "ledger/odd.sql" %}
