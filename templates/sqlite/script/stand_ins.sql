{# Stand-ins for our own tables where they are missing: empty ones in an attached database in memory.
   Takes: ledger, history, progress. -#}
-- Stand-ins, empty and in memory: our tables are named without a schema where they are read, which means those of the
-- database if it has them, and else these.
ATTACH 'file:sqlc_mig?mode=memory' AS sqlc_mig;
CREATE TABLE sqlc_mig.{{ ledger.name }} (version_num);
{% if history is given %}
CREATE TABLE sqlc_mig.{{ history.name }} (id, revision, direction, checksum);
{% endif %}
CREATE TABLE sqlc_mig.{{ progress.name }} (revision, direction, step);
