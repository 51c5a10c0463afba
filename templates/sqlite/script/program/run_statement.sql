{# The piece `statement` of the program: asks the guard of one statement directly before it, writes into a file what
   follows from the answer, and reads that file. 1: the statement; 0: what is said of it where nothing is to be done;
   NULL: nothing, for the revision or the step is skipped; a text: what stops the script. In: {answer} (the guard's
   expression), {id} (of the row in temp.sqlc_mig_part), {folder}, {file}. -#}
INSERT INTO temp.sqlc_mig_written (bytes) SELECT writefile('{folder}/{file}', CASE
  WHEN a.answer = 1 THEN {% include "script/program/if_yes.sql" +%}
  WHEN a.answer = 0 THEN replace(a.no, '{part}', a.id)
    || CASE WHEN a.skipped IS NULL THEN '' ELSE char(10) || 'SELECT ' || quote(a.skipped) || ';' END
  WHEN a.answer IS NULL THEN ''
  ELSE 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, ' || quote(a.answer) || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";' END)
FROM ({% include "script/program/ask_guard.sql" %}) a;
.read "{folder}/{file}"{#- no line end -#}
