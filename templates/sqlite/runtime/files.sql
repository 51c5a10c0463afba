{# A piece of the machinery: temporary tables for files of statements: the text that is run next, and whether its file is
   whole. The shell does not tell when a file could not be written to its end (fclose in its writefile), so each is read
   again and compared, and its last statement says that it was run: it empties temp.sqlc_mig_written. -#}
-- what must hold: the names of the checks are what the script stops with
CREATE TEMP TABLE sqlc_mig_must (
  utf8 CONSTRAINT 'sqlc-mig: the texts of this database are stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing was changed
  hint: copy it into a database with PRAGMA encoding = ''UTF-8''' CHECK (utf8 IS NOT 0),
  folder CONSTRAINT 'sqlc-mig: there is no Unix shell with mktemp, or no folder for temporary files can be written to (TMPDIR, /tmp); nothing was changed'
    CHECK (folder IS NOT 0),
  whole CONSTRAINT 'sqlc-mig: the file of what was to be done was not run to its end; run the script again: it goes on where it stopped'
    CHECK (whole IS NOT 0),
  done CONSTRAINT 'sqlc-mig: not all that was to be done was run; run the script again: it goes on where it stopped' CHECK (done IS NOT 0),
  planned CONSTRAINT 'sqlc-mig: a run stops at the last line of the plan; nothing was changed' CHECK (planned IS NOT 0)
);
INSERT INTO temp.sqlc_mig_must (utf8) VALUES (hex('a') = '61');
-- what is run, in order: text, or a file to be read
CREATE TEMP TABLE sqlc_mig_text (id INTEGER PRIMARY KEY, text TEXT, file TEXT);
-- a file that was written and not yet run to its end; the names of the checks are what the script then stops with
CREATE TEMP TABLE sqlc_mig_written (
  whole INTEGER DEFAULT 1,
  ran INTEGER DEFAULT 1,
  CONSTRAINT "sqlc-mig: a file of statements could not be written whole: is $TMPDIR (or /tmp) full? Make room, then run the script again"
    CHECK (whole IS 1),
  CONSTRAINT "sqlc-mig: a file of statements was not run to its end; what it belongs to is not done. Run the script again"
    CHECK (ran IS 1)
);
-- who runs the script; the folder of its files; the revision that is being worked on, what the ledger said when it was looked at
-- last, the revision that another run has done meanwhile, whether there is another run, the step that is skipped; 1: it only asks (plan=1)
CREATE TEMP TABLE sqlc_mig_now (
  login TEXT, folder TEXT, unit INTEGER, started TEXT, heads TEXT,
  gone INTEGER, looked INTEGER, skip INTEGER, steps INTEGER DEFAULT 0, plan INTEGER
);
INSERT INTO temp.sqlc_mig_now (login) VALUES (NULL);
-- once the folder is known: all that is to be run goes into its first file, and is compared with what was to be written
CREATE TEMP VIEW sqlc_mig_whole AS
SELECT CASE WHEN writefile(n.folder || '/script.sql', s.text) = length(CAST(s.text AS BLOB))
         THEN readfile(n.folder || '/script.sql') IS CAST(s.text AS BLOB) END AS whole
  FROM temp.sqlc_mig_now n, (
    SELECT 'DROP VIEW temp.sqlc_mig_whole; DELETE FROM temp.sqlc_mig_written;' || char(10)
        || group_concat(coalesce(l.text, '.read "' || f.folder || '/' || l.file || '"'), char(10)) || char(10) AS text
      FROM temp.sqlc_mig_now f, (SELECT text, file FROM temp.sqlc_mig_text ORDER BY id) l) s;
