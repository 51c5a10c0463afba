{# Stops the script if the shell is too old. In: temp.sqlc_mig_stop. Takes: minimal, minimal_number. -#}
-- older shells cannot read from a pipe
CREATE TEMP TRIGGER sqlc_mig_too_old BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: this script is for SQLite {{ minimal }} or later; nothing was changed'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT sqlite_version()
 WHERE {{ minimal_number }} > CAST(sqlite_version() AS INTEGER) * 10000 + CAST(substr(sqlite_version(), instr(sqlite_version(), '.') + 1) AS INTEGER) * 100;
DROP TRIGGER temp.sqlc_mig_too_old;
