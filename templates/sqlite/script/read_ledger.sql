{# Reads the ledger and the markers into tables in memory. Takes: ledger, progress. -#}
{% include "script/shape.sql" %}
DROP TABLE temp.sqlc_mig_shell; DROP TABLE temp.sqlc_mig_fit;
-- Stand-ins, empty and in memory: our tables are named without a schema where they are read, which means those of the
-- database if it has them, and else these.
ATTACH 'file:sqlc_mig_empty?mode=memory' AS sqlc_mig_empty;
CREATE TABLE sqlc_mig_empty.{{ ledger.name }} (version_num); CREATE TABLE sqlc_mig_empty.{{ progress.name }} (revision, direction, step);
INSERT INTO sqlc_mig.sqlc_mig_head (id) SELECT version_num FROM {{ ledger.name }};
INSERT INTO sqlc_mig.sqlc_mig_half (revision, direction, step) SELECT revision, direction, max(step) FROM {{ progress.name }} GROUP BY revision, direction;
DETACH sqlc_mig_empty;
