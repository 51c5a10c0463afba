{# Reads the ledger and the markers into temporary tables. Takes: ledger, progress. -#}
{% include "script/shape.sql" %}
-- Stand-ins, empty and in memory: our tables are named without a schema where they are read, which means those of the
-- database if it has them, and else these.
ATTACH 'file:sqlc_mig?mode=memory' AS sqlc_mig;
CREATE TABLE sqlc_mig.{{ ledger.name }} (version_num); CREATE TABLE sqlc_mig.{{ progress.name }} (revision, direction, step);
INSERT INTO temp.sqlc_mig_head (id) SELECT version_num FROM {{ ledger.name }};
INSERT INTO temp.sqlc_mig_half (revision, direction, step) SELECT revision, direction, max(step) FROM {{ progress.name }} GROUP BY revision, direction;
DETACH sqlc_mig;
