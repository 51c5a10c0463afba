{# Temporary tables for files of statements: the text that is run next, and whether its file is whole. The shell does
   not tell when a file could not be written to its end (fclose in its writefile), so each is read again and compared,
   and its last statement says that it was run: it empties temp.sqlc_mig_written. -#}
-- what is run, in order: text, or a file to be read
CREATE TEMP TABLE sqlc_mig_text (id INTEGER PRIMARY KEY, text TEXT, file TEXT);
-- the file that is written next; part: which row of sqlc_mig_part it is about
CREATE TEMP TABLE sqlc_mig_piece (one INTEGER PRIMARY KEY CHECK (one = 1), part INTEGER, text TEXT NOT NULL);
-- a file that was written and not yet run to its end; the names of the checks are what the script then stops with
CREATE TEMP TABLE sqlc_mig_written (
  whole INTEGER DEFAULT 1 CONSTRAINT "sqlc-mig: a file of statements could not be written whole: is the folder of temporary files (TMPDIR, /tmp) full? Make room, then run the script again" CHECK (whole IS 1),
  ran INTEGER DEFAULT 1 CONSTRAINT "sqlc-mig: a file of statements was not run to its end; what it belongs to is not done. Run the script again" CHECK (ran IS 1)
);
