{# Stops at once on a server that is not MariaDB, or too old: a plain statement that every server can read.
   Takes: minimal. -#}
-- ---- the server: anything but MariaDB {{ minimal }} or later fails here --------------------------------------------------------
SET SESSION default_storage_engine = IF({% include "script/server.sql" %}, @@default_storage_engine, CONCAT(
  'sqlc-mig: this script is for MariaDB {{ minimal }} or later; this server is ', VERSION(), '; nothing was changed')), @sqlc_mig_right = 1;
