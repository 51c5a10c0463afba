{# Reads the ledger, the history and the markers into temporary tables. Takes: ledger, history, progress. -#}
INSERT INTO temp.sqlc_mig_now (unit) VALUES (0);
{% include "script/stand_ins.sql" %}
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM {{ ledger.name }};
{% if history is given %}
INSERT INTO temp.sqlc_mig_last (revision, direction, checksum)
SELECT revision, direction, checksum FROM (SELECT revision, direction, checksum, max(id) FROM {{ history.name }} GROUP BY revision);
{% endif %}
INSERT INTO temp.sqlc_mig_half (revision, direction, step)
SELECT revision, direction, max(step) FROM {{ progress.name }} GROUP BY revision, direction;
DETACH sqlc_mig;
{% include "script/reached.sql" %}
