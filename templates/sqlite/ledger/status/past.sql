{# Status: the last entry of each revision in the history, into temp.sqlc_mig_entry. Takes: history. -#}
CREATE TEMP TABLE sqlc_mig_entry (id INTEGER PRIMARY KEY, revision TEXT, direction TEXT, checksum TEXT, applied_by TEXT, started_at TEXT, finished_at TEXT);
{% if history is given %}
-- the entries of the history; where it lacks a column, the NULL of that name is found instead
INSERT INTO temp.sqlc_mig_entry (id, revision, direction, checksum, applied_by, started_at, finished_at)
SELECT e.n,
       (SELECT revision FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT direction FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT checksum FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT applied_by FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT started_at FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT finished_at FROM {{ history.name }} WHERE rowid = e.n)
  FROM (SELECT rowid AS n, NULL AS revision, NULL AS direction, NULL AS checksum, NULL AS applied_by, NULL AS started_at, NULL AS finished_at FROM {{ history.name }}) e;
DELETE FROM temp.sqlc_mig_entry WHERE id NOT IN (SELECT max(id) FROM temp.sqlc_mig_entry GROUP BY revision);
{% endif %}
