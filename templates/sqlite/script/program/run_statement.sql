{# The piece `statement` of the program: asks the guard of one statement directly before it, and writes into a file
   what follows from the answer. 1: the statement; 0: what is said of it where nothing is to be done; NULL: nothing,
   for the revision or the step is skipped; a text: what stops the script. The file is read again and compared, and
   the one before it must have been run to its end (files.sql); after this piece it is read. In: {id} (of the row in
   temp.sqlc_mig_part), {file}, and put in last, for it is the only one with text of any kind, {answer} (the guard's
   expression); temp.sqlc_mig_now.folder. -#}
INSERT OR REPLACE INTO temp.sqlc_mig_piece (one, part, text) SELECT 1, a.id, CASE
  WHEN a.answer = 1 THEN {% include "script/program/if_yes.sql" +%}
  WHEN a.answer = 0 THEN a.no || CASE WHEN a.skipped IS NULL THEN '' ELSE char(10) || 'SELECT ' || quote(a.skipped) || ';' END
  WHEN a.answer IS NULL THEN ''
  ELSE 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, ' || quote(a.answer) || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";' END || char(10) || 'DELETE FROM temp.sqlc_mig_written;' || char(10)
FROM ({% include "script/program/ask_guard.sql" %}) a;
INSERT OR ROLLBACK INTO temp.sqlc_mig_written (whole, ran)
SELECT CASE WHEN writefile(n.folder || '/{file}', p.text) = length(CAST(p.text AS BLOB)) THEN readfile(n.folder || '/{file}') IS CAST(p.text AS BLOB) END,
       NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_written)
  FROM temp.sqlc_mig_piece p, temp.sqlc_mig_now n;{#- no line end -#}
