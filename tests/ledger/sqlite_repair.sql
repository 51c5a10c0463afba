-- sqlc-mig 0.2.0: repair --forget 0f0f --replace 5b1c=c4, for SQLite 3.34 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   sqlite3 DATABASE < THIS_FILE
--
-- Repairs what is wrong with the ledger and the tables beside it, in one transaction, and says what it changes and why. What
-- only people can know, what a revision means that no spec has, it changes as `--forget` and `--replace` told it, or stops.
-- Where nothing is wrong it writes nothing. It needs a Unix shell with mktemp, as upgrade scripts do.

-- ---- settings of the shell ------------------------------------------------------------------------------------------
.bail on
.mode list
.headers off
.echo off
.changes off
.stats off
.timer off
.eqp off
PRAGMA reverse_unordered_selects = OFF;
-- how long to wait for another connection that has locked the database, in milliseconds
.timeout 600000

-- ---- what the script keeps in the session ---------------------------------------------------------------------------
DROP VIEW IF EXISTS temp.sqlc_mig_shown; DROP TABLE IF EXISTS temp.sqlc_mig_stop;
DROP TABLE IF EXISTS temp.sqlc_mig_graph; DROP TABLE IF EXISTS temp.sqlc_mig_checksum;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_applied;
DROP TABLE IF EXISTS temp.sqlc_mig_half; DROP TABLE IF EXISTS temp.sqlc_mig_line;
DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_spec;
DROP TABLE IF EXISTS temp.sqlc_mig_implied; DROP TABLE IF EXISTS temp.sqlc_mig_entry;
DROP TABLE IF EXISTS temp.sqlc_mig_title; DROP TABLE IF EXISTS temp.sqlc_mig_row;
DROP TABLE IF EXISTS temp.sqlc_mig_again; DROP TABLE IF EXISTS temp.sqlc_mig_known;
DROP TABLE IF EXISTS temp.sqlc_mig_live; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_wrong; DROP TABLE IF EXISTS temp.sqlc_mig_marked;
DROP TABLE IF EXISTS temp.sqlc_mig_lacking; DROP TABLE IF EXISTS temp.sqlc_mig_text;
DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_must;
DROP TABLE IF EXISTS temp.sqlc_mig_shell; DROP TABLE IF EXISTS temp.sqlc_mig_fit;
CREATE TEMP TABLE sqlc_mig_stop (reason TEXT);
-- older shells cannot read from a pipe; the name of the check is what the script stops with
CREATE TEMP TABLE sqlc_mig_shell (version CONSTRAINT 'sqlc-mig: this script is for SQLite 3.34 or later; nothing was changed' CHECK (version >= 33400));
INSERT INTO sqlc_mig_shell (version) SELECT CAST(v AS INT) * 10000 + CAST(substr(v, instr(v, '.') + 1) AS INTEGER) * 100 FROM (SELECT sqlite_version() AS v);
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
CREATE TEMP TABLE sqlc_mig_graph (revision TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (revision, parent)) WITHOUT ROWID;
-- the digests of their specs, to notice one that was edited after it had been applied
CREATE TEMP TABLE sqlc_mig_checksum (revision TEXT PRIMARY KEY, checksum TEXT NOT NULL) WITHOUT ROWID;
-- the rows of the ledger, and what follows from them
CREATE TEMP TABLE sqlc_mig_head (revision TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_applied (revision TEXT PRIMARY KEY) WITHOUT ROWID;
-- revisions that an interrupted run has left half done, each with its last step that is done
CREATE TEMP TABLE sqlc_mig_half (revision TEXT NOT NULL, direction TEXT NOT NULL, step INTEGER NOT NULL);
-- what is printed at the end; a line that stops the script is printed on standard error, and then the script stops
CREATE TEMP TABLE sqlc_mig_line (id INTEGER PRIMARY KEY, n INTEGER NOT NULL DEFAULT 0, text TEXT NOT NULL, stops INTEGER NOT NULL DEFAULT 0);
CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE UPDATE OF stops ON sqlc_mig_line
  BEGIN SELECT RAISE(ROLLBACK, 'sqlc-mig has stopped'); END;
-- what stands in a database must not steer a terminal: control characters become question marks
CREATE TEMP VIEW sqlc_mig_shown AS
WITH RECURSIVE shown (id, n, stops, text, code) AS (
  SELECT id, n, stops, text, CASE WHEN text GLOB '*[' || char(1) || '-' || char(9) || char(11) || '-' || char(31) || char(127) || '-' || char(159) || ']*' THEN 1 ELSE 160 END
    FROM sqlc_mig_line
  UNION ALL
  SELECT id, n, stops, CASE WHEN code = 10 OR code BETWEEN 32 AND 126 THEN text ELSE replace(text, char(code), '?') END, code + 1
    FROM shown WHERE code < 160)
SELECT id, n, stops, text FROM shown WHERE code = 160;
-- Stand-ins, empty and in memory: our tables are named without a schema where they are read, which means those of the
-- database if it has them, and else these.
ATTACH 'file:sqlc_mig?mode=memory' AS sqlc_mig;
CREATE TABLE sqlc_mig."alembic_version" (version_num);
CREATE TABLE sqlc_mig."sqlc_mig_history" (id, revision, direction, checksum);
CREATE TABLE sqlc_mig."sqlc_mig_progress" (revision, direction, step);

INSERT INTO temp.sqlc_mig_graph (revision, parent) VALUES
  ('0001', ''),
  ('a2', '0001'),
  ('d1', 'a2'),
  ('b2', '0001'),
  ('b3', 'b2'),
  ('c4', 'a2'), ('c4', 'b3'),
  ('e5', 'c4'), ('e5', 'd1');
INSERT INTO temp.sqlc_mig_checksum (revision, checksum) VALUES
  ('0001', '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93'),
  ('a2', 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c'),
  ('d1', '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c'),
  ('b2', '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223'),
  ('b3', '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5'),
  ('c4', 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89'),
  ('e5', '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf');

-- ---- lock: from here to COMMIT no other run, and nobody else, writes ------------------------------------------------
BEGIN IMMEDIATE;
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: no database file is open; nothing was changed' || char(10) || '  hint: sqlite3 DATABASE < THIS_FILE'
 WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '');
.output '|cat >&2'
SELECT text FROM temp.sqlc_mig_shown WHERE stops ORDER BY id LIMIT 1;
.output
UPDATE temp.sqlc_mig_line SET stops = 1 WHERE stops;
-- are the ledger and the table of markers what they must be? The names of the checks are what the script stops with
CREATE TEMP TABLE sqlc_mig_fit (
  kind CONSTRAINT 'sqlc-mig: alembic_version is no ledger: it is a view; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml' CHECK (kind IS NOT 'view'),
  columns CONSTRAINT 'sqlc-mig: alembic_version is no ledger: it has no column version_num; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml' CHECK (columns IS NOT 0),
  markers CONSTRAINT 'sqlc-mig: sqlc_mig_progress is no table of markers with the columns revision, direction, step and checksum; nothing was changed
  hint: it is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again' CHECK (coalesce(markers, 4) = 4));
INSERT OR ROLLBACK INTO temp.sqlc_mig_fit (kind, columns)
SELECT s.type, CASE s.type WHEN 'table' THEN (SELECT count(*) FROM pragma_table_xinfo(s.name, 'main') c WHERE c.name = 'version_num' COLLATE NOCASE) END
  FROM main.sqlite_schema s WHERE s.name = 'alembic_version' COLLATE NOCASE AND s.type IN ('table', 'view');
INSERT OR ROLLBACK INTO temp.sqlc_mig_fit (markers)
SELECT CASE s.type WHEN 'view' THEN 0 ELSE (SELECT count(*) FROM pragma_table_xinfo(s.name, 'main') c
    WHERE lower(c.name) IN ('revision', 'direction', 'step', 'checksum')) END
  FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_progress' COLLATE NOCASE AND s.type IN ('table', 'view');
INSERT INTO temp.sqlc_mig_head (revision) SELECT DISTINCT version_num FROM "alembic_version" WHERE version_num IS NOT NULL;
INSERT INTO temp.sqlc_mig_half (revision, direction, step)
SELECT revision, direction, max(step) FROM "sqlc_mig_progress" WHERE revision IS NOT NULL AND direction IS NOT NULL AND step IS NOT NULL
 GROUP BY revision, direction ORDER BY revision, direction;
-- the shell would write UTF-16 to the file that it reads
CREATE TEMP TRIGGER sqlc_mig_wide BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: the texts of this database are stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing was changed
  hint: copy it into a database with PRAGMA encoding = ''UTF-8'''); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'UTF-16' WHERE hex('a') <> '61';
DROP TRIGGER temp.sqlc_mig_wide;

INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: ' || 'sqlc_mig_history' || ' is no history: it is a view; nothing was changed' || char(10) || '  hint: rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml'
  FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE AND s.type = 'view';
.output '|cat >&2'
SELECT text FROM temp.sqlc_mig_shown WHERE stops ORDER BY id LIMIT 1;
.output
UPDATE temp.sqlc_mig_line SET stops = 1 WHERE stops;
-- ---- what cannot be repaired without an answer ------------------------------------------------------------------------
CREATE TEMP TABLE sqlc_mig_answer (old TEXT PRIMARY KEY, new TEXT);
INSERT INTO temp.sqlc_mig_answer (old, new) VALUES -- NULL: to be forgotten
  ('0f0f', NULL),
  ('5b1c', 'c4');
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the ledger ' || 'alembic_version' || ' is at revision(s) that no spec has: ' || group_concat(u.revision, ', ') || '; nothing was changed' || char(10)
       || '  hint: if the specs are old, get the newest; otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each'
       || coalesce('. Different by case or blanks alone: ' || group_concat('--replace ''' || u.revision || '=' || u.near || '''', ' '), '')
  FROM (SELECT h.revision, (SELECT g.revision FROM temp.sqlc_mig_graph g WHERE g.revision = trim(h.revision) COLLATE NOCASE) AS near
          FROM temp.sqlc_mig_head h
         WHERE h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph) AND h.revision NOT IN (SELECT old FROM temp.sqlc_mig_answer)
         ORDER BY 1) u GROUP BY NULL;
.output '|cat >&2'
SELECT text FROM temp.sqlc_mig_shown WHERE stops ORDER BY id LIMIT 1;
.output
UPDATE temp.sqlc_mig_line SET stops = 1 WHERE stops;

-- ---- tables that are missing ----------------------------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '  created the ledger ' || 'alembic_version' || ': it was missing'
 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'alembic_version' COLLATE NOCASE);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '  created the history ' || 'sqlc_mig_history' || ': it was missing'
 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE);
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '    its last entry in the history: ' || coalesce(e.direction, '?') || ' of ' || e.revision || ' at ' || coalesce(strftime('%Y-%m-%d %H:%M', e.finished_at), '?') || ' UTC' || char(10)
       || '    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base'
  FROM (SELECT (SELECT revision FROM "sqlc_mig_history" WHERE rowid = n.n) AS revision,
               (SELECT direction FROM "sqlc_mig_history" WHERE rowid = n.n) AS direction,
               (SELECT finished_at FROM "sqlc_mig_history" WHERE rowid = n.n) AS finished_at
          FROM (SELECT max(rowid) AS n, NULL AS revision, NULL AS direction, NULL AS finished_at FROM "sqlc_mig_history") n) e
 WHERE e.revision IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'alembic_version' COLLATE NOCASE);
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE IF NOT EXISTS main."alembic_version" (
  version_num varchar(32) NOT NULL,
  CONSTRAINT "alembic_version_pkc" PRIMARY KEY (version_num)
);
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE IF NOT EXISTS main."sqlc_mig_history" (
  id integer PRIMARY KEY, revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, message text, checksum char(64),
  script_digest char(64), tool_version varchar(32), applied_by varchar(255), started_at datetime, finished_at datetime
);

-- ---- rows of the ledger ---------------------------------------------------------------------------------------------
-- a row without a revision, which only a table without its primary key can have
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, '  removed a row without a revision (NULL) from the ledger: it says nothing' FROM main."alembic_version" l WHERE l.version_num IS NULL GROUP BY NULL;
DELETE FROM main."alembic_version" WHERE version_num IS NULL;
-- a row that is there twice, which only a table without its primary key can have
CREATE TEMP TABLE sqlc_mig_again (revision TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_again (revision) SELECT version_num FROM main."alembic_version" WHERE version_num IS NOT NULL GROUP BY version_num HAVING count(*) > 1;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, '  removed a second row of ' || a.revision || ' from the ledger: one says it' FROM temp.sqlc_mig_again a;
DELETE FROM main."alembic_version" WHERE version_num IN (SELECT a.revision FROM temp.sqlc_mig_again a);
INSERT INTO main."alembic_version" (version_num) SELECT a.revision FROM temp.sqlc_mig_again a;
-- rows that no spec knows, as the command line says
CREATE TEMP TABLE sqlc_mig_wrong (old TEXT PRIMARY KEY, new TEXT) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_wrong (old, new)
SELECT a.old, a.new FROM temp.sqlc_mig_answer a JOIN temp.sqlc_mig_head h ON h.revision = a.old
 WHERE a.old NOT IN (SELECT revision FROM temp.sqlc_mig_graph);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 3, CASE WHEN w.new IS NULL THEN '  removed ' || w.old || ' from the ledger: no spec has it, and --forget says so'
               ELSE '  replaced ' || w.old || ' by ' || w.new || ' in the ledger: no spec has it, and --replace says so' END
  FROM temp.sqlc_mig_wrong w ORDER BY w.old;
DELETE FROM main."alembic_version" WHERE version_num IN (SELECT w.old FROM temp.sqlc_mig_wrong w);
INSERT INTO main."alembic_version" (version_num)
SELECT DISTINCT w.new FROM temp.sqlc_mig_wrong w WHERE w.new IS NOT NULL AND w.new NOT IN (SELECT version_num FROM main."alembic_version");
-- an ancestor beside its descendant
CREATE TEMP TABLE sqlc_mig_row (revision TEXT PRIMARY KEY, head TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_row (revision, head)
WITH RECURSIVE below (head, revision) AS (
  SELECT g.revision, g.parent FROM main."alembic_version" l JOIN temp.sqlc_mig_graph g ON g.revision = l.version_num WHERE g.parent <> ''
  UNION
  SELECT b.head, g.parent FROM below b JOIN temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> '')
SELECT b.revision, max(b.head) FROM below b WHERE b.revision IN (SELECT version_num FROM main."alembic_version") GROUP BY b.revision;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 4, '  removed ' || r.revision || ' from the ledger: its descendant ' || r.head || ' is listed, which says it' FROM temp.sqlc_mig_row r;
DELETE FROM main."alembic_version" WHERE version_num IN (SELECT r.revision FROM temp.sqlc_mig_row r);
DELETE FROM temp.sqlc_mig_head WHERE true;
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM main."alembic_version";

-- ---- columns of the history -----------------------------------------------------------------------------------------
-- There is no ADD COLUMN IF NOT EXISTS: what is to be done is put together here, and run. The table is made again with
-- all that stood in it, for a primary key cannot be added.
CREATE TEMP TABLE sqlc_mig_lacking (n INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_lacking (n, name)
SELECT w.column1, w.column2
  FROM (VALUES (1, 'id'), (2, 'revision'), (3, 'direction'), (4, 'message'), (5, 'checksum'), (6, 'script_digest'), (7, 'tool_version'),
               (8, 'applied_by'), (9, 'started_at'), (10, 'finished_at')) w
 WHERE w.column2 NOT IN (SELECT lower(c.name) FROM pragma_table_xinfo('sqlc_mig_history', 'main') c);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 5, '  added to the history ' || 'sqlc_mig_history' || ' what it lacked: ' || group_concat(w.name, ', ')
  FROM (SELECT name FROM temp.sqlc_mig_lacking ORDER BY n) w GROUP BY NULL;
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
INSERT INTO sqlc_mig.sqlc_mig_text (text)
SELECT 'CREATE TEMP TABLE sqlc_mig_old AS SELECT * FROM main."sqlc_mig_history";
DROP TABLE main."sqlc_mig_history";
CREATE TABLE main."sqlc_mig_history" (
  id integer PRIMARY KEY,
  revision varchar(32),
  direction varchar(9),
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at datetime,
  finished_at datetime'    || coalesce((SELECT group_concat(',' || char(10) || '  "' || replace(c.name, '"', '""') || '"', '') FROM pragma_table_info('sqlc_mig_history', 'main') c
         WHERE lower(c.name) NOT IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), '')
    || '
);
INSERT INTO main."sqlc_mig_history" (' || o.columns || ') SELECT ' || o.columns || ' FROM temp.sqlc_mig_old ORDER BY rowid;
DROP TABLE temp.sqlc_mig_old;'
  FROM (SELECT group_concat('"' || replace(c.name, '"', '""') || '"', ', ') AS columns FROM pragma_table_info('sqlc_mig_history', 'main') c) o
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_lacking);
INSERT INTO sqlc_mig.sqlc_mig_text (text) VALUES ('DELETE FROM sqlc_mig.sqlc_mig_text;');
-- who runs it, and is it only asked what would be done? Runs what stands in sqlc_mig.sqlc_mig_text: it goes into a file of a new folder, which
-- only this user can read, and is read
CREATE TEMP TRIGGER sqlc_mig_runs AFTER UPDATE OF folder ON sqlc_mig.sqlc_mig_now BEGIN
  INSERT INTO sqlc_mig_written (name, text) SELECT 'script.sql', 'DROP TRIGGER temp.sqlc_mig_runs; DELETE FROM sqlc_mig.sqlc_mig_written;' || char(10)
    || group_concat(coalesce(t.text, '.read "' || NEW.folder || '/' || t.file || '"'), char(10)) || char(10)
    FROM (SELECT text, file FROM sqlc_mig_text WHERE coalesce(plan = (NEW.plan IS NOT NULL), 1) ORDER BY id) t;
END;
.read '|case ${plan-} in ""|0|[Nn]|[Nn][Oo]|[Oo][Ff][Ff]|[Ff]|[Ff][Aa][Ll][Ss][Ee]) ;; *) echo "UPDATE sqlc_mig.sqlc_mig_now SET plan = 1;";; esac'
.read '|printf "UPDATE sqlc_mig.sqlc_mig_now SET login = \047%s\047;\n" "$(id -un | tr -cd A-Za-z0-9._@-)"'
.read '|case ${TMPDIR-} in *[!A-Za-z0-9/._-]*) TMPDIR=/tmp;; esac; d=$(mktemp -d "${TMPDIR:-/tmp}/sqlc-mig.XXXXXXXX") && printf "UPDATE sqlc_mig.sqlc_mig_now SET folder = \047%s\047;\n.read \042%s/script.sql\042\n.system rm -r \042%s\042\n" "$d" "$d" "$d"'
INSERT INTO sqlc_mig.sqlc_mig_must (folder, whole) SELECT n.folder IS NOT NULL, 0 FROM sqlc_mig.sqlc_mig_text, sqlc_mig.sqlc_mig_now n;
DROP TRIGGER temp.sqlc_mig_writes;

-- ---- markers of half-done revisions ---------------------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
SELECT a.revision FROM applied a;
CREATE TEMP TABLE sqlc_mig_marked (revision TEXT NOT NULL, direction TEXT NOT NULL, step INTEGER NOT NULL, reason TEXT);
INSERT INTO temp.sqlc_mig_marked (revision, direction, step, reason)
SELECT p.revision, p.direction, p.step,
       CASE WHEN p.revision IN (SELECT a.old FROM temp.sqlc_mig_answer a WHERE a.new IS NULL) THEN '--forget says so'
            WHEN p.revision NOT IN (SELECT g.revision FROM temp.sqlc_mig_graph g) THEN NULL
            WHEN p.direction = 'upgrade' AND p.revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a) THEN 'it is applied'
            WHEN p.direction = 'downgrade' AND p.revision NOT IN (SELECT a.revision FROM temp.sqlc_mig_applied a) THEN 'it is not applied' END
  FROM temp.sqlc_mig_half p;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 6, '  removed the markers of ' || m.revision || ' (' || m.direction || ', up to step ' || m.step || '): ' || m.reason
  FROM temp.sqlc_mig_marked m WHERE m.reason IS NOT NULL ORDER BY m.revision, m.direction;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 6, '  removed a marker without revision, direction or step (NULL): it says nothing'
  FROM "sqlc_mig_progress" m WHERE m.revision IS NULL OR m.direction IS NULL OR m.step IS NULL GROUP BY NULL;
DELETE FROM "sqlc_mig_progress" WHERE revision IS NULL OR direction IS NULL OR step IS NULL;
DELETE FROM "sqlc_mig_progress" WHERE EXISTS (
  SELECT 1 FROM temp.sqlc_mig_marked m WHERE m.reason IS NOT NULL AND m.revision = "sqlc_mig_progress".revision AND m.direction = "sqlc_mig_progress".direction);
COMMIT;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_line) THEN 'at ' || coalesce((SELECT group_concat(h.revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_head ORDER BY revision) h), 'base')
               ELSE 'nothing to repair' END;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 7, '  left alone: ' || m.revision || CASE WHEN m.revision IN (SELECT g.revision FROM temp.sqlc_mig_graph g)
         THEN ' is half done by an interrupted ' || m.direction || ' script; run that script again'
         ELSE ', which no spec has, is half done by an interrupted ' || m.direction || ' script, of another project or an older one; --forget it if not' END
  FROM temp.sqlc_mig_marked m WHERE m.reason IS NULL ORDER BY m.revision, m.direction;
INSERT INTO temp.sqlc_mig_line (n, text) SELECT 0, 'repair --forget 0f0f --replace 5b1c=c4';
SELECT text FROM temp.sqlc_mig_shown WHERE NOT stops ORDER BY n, id;

-- ---- leave nothing behind -------------------------------------------------------------------------------------------
DETACH sqlc_mig;
DROP VIEW IF EXISTS temp.sqlc_mig_shown; DROP TABLE IF EXISTS temp.sqlc_mig_stop;
DROP TABLE IF EXISTS temp.sqlc_mig_graph; DROP TABLE IF EXISTS temp.sqlc_mig_checksum;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_applied;
DROP TABLE IF EXISTS temp.sqlc_mig_half; DROP TABLE IF EXISTS temp.sqlc_mig_line;
DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_spec;
DROP TABLE IF EXISTS temp.sqlc_mig_implied; DROP TABLE IF EXISTS temp.sqlc_mig_entry;
DROP TABLE IF EXISTS temp.sqlc_mig_title; DROP TABLE IF EXISTS temp.sqlc_mig_row;
DROP TABLE IF EXISTS temp.sqlc_mig_again; DROP TABLE IF EXISTS temp.sqlc_mig_known;
DROP TABLE IF EXISTS temp.sqlc_mig_live; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_wrong; DROP TABLE IF EXISTS temp.sqlc_mig_marked;
DROP TABLE IF EXISTS temp.sqlc_mig_lacking; DROP TABLE IF EXISTS temp.sqlc_mig_text;
DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_must;
DROP TABLE IF EXISTS temp.sqlc_mig_shell; DROP TABLE IF EXISTS temp.sqlc_mig_fit;
