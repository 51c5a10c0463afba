{# Stops the script if the rows of temp.sqlc_mig_text were not run, or not all of them (run.sql): the last one empties
   the table. -#}
CREATE TEMP TRIGGER sqlc_mig_not_run BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: there is no Unix shell with mktemp, or no folder for temporary files can be written to (TMPDIR, /tmp); nothing was changed'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'not run' FROM temp.sqlc_mig_text, temp.sqlc_mig_now n WHERE n.folder IS NULL;
DROP TRIGGER temp.sqlc_mig_not_run;
CREATE TEMP TRIGGER sqlc_mig_cut BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: the file of what was to be done was not run to its end; run the script again: it goes on where it stopped'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'cut' FROM temp.sqlc_mig_text;
DROP TRIGGER temp.sqlc_mig_cut;
