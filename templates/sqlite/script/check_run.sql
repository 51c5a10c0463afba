{# Stops the script if the text in temp.sqlc_mig_text was not run (run.sql): no Unix shell, or no folder for it. -#}
CREATE TEMP TRIGGER sqlc_mig_not_run BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: there is no Unix shell with mktemp, or no folder for temporary files can be written to (TMPDIR, /tmp); nothing was changed'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'not run' FROM temp.sqlc_mig_text;
DROP TRIGGER temp.sqlc_mig_not_run;
