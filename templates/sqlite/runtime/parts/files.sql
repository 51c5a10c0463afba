{# Tables, in memory, for files of statements: the text that is run next, and whether its file is whole. The shell does not tell
   when a file could not be written to its end (fclose in its writefile), so each is read again and compared, and its last
   statement says that it was run: it empties sqlc_mig.sqlc_mig_written. -#}
-- what must hold: the names of the checks are what the script stops with
CREATE TABLE sqlc_mig.sqlc_mig_must (
  utf8 CONSTRAINT 'sqlc-mig: the texts of this database are stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing was changed
  hint: copy it into a database with PRAGMA encoding = ''UTF-8''' CHECK (utf8 IS NOT 0),
  folder CONSTRAINT 'sqlc-mig: there is no Unix shell with mktemp, or no folder for temporary files can be written to (TMPDIR, /tmp); nothing was changed'
    CHECK (folder IS NOT 0),
  whole CONSTRAINT 'sqlc-mig: the file of what was to be done was not run to its end; run the script again: it goes on where it stopped'
    CHECK (whole IS NOT 0),
  done CONSTRAINT 'sqlc-mig: not all that was to be done was run; run the script again: it goes on where it stopped' CHECK (done IS NOT 0),
  planned CONSTRAINT 'sqlc-mig: a run stops at the last line of the plan; nothing was changed' CHECK (planned IS NOT 0));
INSERT INTO sqlc_mig.sqlc_mig_must (utf8) VALUES (hex('a') = '61');
-- who runs the script; the folder of its files; the revision that is being worked on, since when, what the ledger said when it was looked
-- at last, the step that is skipped; how many steps were taken; 1: another run has moved the ledger; it only asks (plan=1)
CREATE TABLE sqlc_mig.sqlc_mig_now (login TEXT, folder TEXT, unit INTEGER, started TEXT, heads TEXT, skip INTEGER, steps INTEGER, moved INTEGER,
  plan INTEGER);
INSERT INTO sqlc_mig.sqlc_mig_now (steps) VALUES (0);
-- what is run, in order: text, or a file to be read; 1: only where it is only asked what would be done, 0: only where it is not
CREATE TABLE sqlc_mig.sqlc_mig_text (id INTEGER PRIMARY KEY, text TEXT, file TEXT, plan INTEGER);
-- a file that is not yet run to its end. A row that comes is written into it, and compared with what was to be written
CREATE TABLE sqlc_mig.sqlc_mig_written (name TEXT, ran INTEGER DEFAULT 1, text TEXT, whole INTEGER DEFAULT 1,
  CONSTRAINT "sqlc-mig: a file of statements could not be written whole: is $TMPDIR (or /tmp) full? Make room, then run the script again"
    CHECK (whole IS 1),
  CONSTRAINT "sqlc-mig: a file of statements was not run to its end; what it belongs to is not done. Run the script again" CHECK (ran IS 1));
DROP TRIGGER IF EXISTS temp.sqlc_mig_writes;
CREATE TEMP TRIGGER sqlc_mig_writes AFTER INSERT ON sqlc_mig.sqlc_mig_written WHEN NEW.name IS NOT NULL BEGIN
  UPDATE sqlc_mig_written SET whole = (
    SELECT CASE WHEN writefile(n.folder || '/' || NEW.name, NEW.text) = length(CAST(NEW.text AS BLOB))
      THEN readfile(n.folder || '/' || NEW.name) IS CAST(NEW.text AS BLOB) END FROM sqlc_mig_now n) WHERE name IS NEW.name;
END;
