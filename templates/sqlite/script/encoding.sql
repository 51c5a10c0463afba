{# Stops the script if the texts of the database are not UTF-8. In: temp.sqlc_mig_stop. -#}
-- the shell would write UTF-16 to the file that it reads
CREATE TEMP TRIGGER sqlc_mig_wide BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: the texts of this database are stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing was changed
  hint: copy it into a database with PRAGMA encoding = ''UTF-8'''); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'UTF-16' WHERE hex('a') <> '61';
DROP TRIGGER temp.sqlc_mig_wide;
