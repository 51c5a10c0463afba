{# What a script that only reads begins with: the server, and how SQL is read. The values of Ledger::values. -#}
{% include "ledger/how.sql" %}
SET @sqlc_mig_done = 0;
DELIMITER //
SET SESSION default_storage_engine = IF({% include "script/server.sql" %},
    @@default_storage_engine,
    CONCAT('sqlc-mig: this script is for MariaDB {{ minimal }} or later; this server is ', VERSION(), '; nothing was changed'));
{% include "ledger/reading.sql" %}
SET @sqlc_mig_stop = IF(DATABASE() IS NULL, 'no database is selected; nothing was changed. Name it: mariadb DATABASE < FILE', NULL);
{% include "ledger/stop.sql" %}
{% include "ledger/sources.sql" %}
