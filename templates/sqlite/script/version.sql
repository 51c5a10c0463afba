{# Stops the script if the shell is too old. Takes: minimal, minimal_number. -#}
-- older shells cannot read from a pipe; the name of the check is what the script stops with
CREATE TEMP TABLE sqlc_mig_shell (version CONSTRAINT 'sqlc-mig: this script is for SQLite {{ minimal }} or later; nothing was changed' CHECK (version >= {{ minimal_number }}));
INSERT INTO sqlc_mig_shell (version) SELECT CAST(v AS INT) * 10000 + CAST(substr(v, instr(v, '.') + 1) AS INTEGER) * 100 FROM (SELECT sqlite_version() AS v);
