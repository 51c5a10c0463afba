{# Temporary tables for the graph of the project. -#}
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
CREATE TEMP TABLE sqlc_mig_graph (revision TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (revision, parent)) WITHOUT ROWID;
-- the digests of their specs, to notice one that was edited after it had been applied
CREATE TEMP TABLE sqlc_mig_checksum (revision TEXT PRIMARY KEY, checksum TEXT NOT NULL) WITHOUT ROWID;
