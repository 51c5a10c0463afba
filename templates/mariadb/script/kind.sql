{# Stops at once on a server of another kind, or an old one. title, minimal, minimal_number. -#}
-- ---- the server: anything but MariaDB {{ minimal }} or later fails here --------------------------------------------------------
SET SESSION default_storage_engine = IF({% include "script/server.sql" %},
    @@default_storage_engine,
    CONCAT('sqlc-mig: this script is for MariaDB {{ minimal }} or later; this server is ', VERSION(), '; nothing was changed'));
