-- sqlc-mig 0.2.0: ensure-version, for SQLite 3.34 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   sqlite3 DATABASE < THIS_FILE
--
-- Creates the ledger and the history where they are missing, and does nothing else. Run again, it says that there is nothing to do.

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

-- ---- what is missing? -----------------------------------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, o.reason FROM (
SELECT 'sqlc-mig: the ledger ' || 'alembic_version' || ' has a row without a revision (NULL); nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes it' AS reason
  FROM "alembic_version" WHERE version_num IS NULL GROUP BY NULL
UNION ALL
SELECT 'sqlc-mig: the ledger ' || 'alembic_version' || ' lists a revision twice: ' || group_concat(l.version_num, ', ') || '; nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes the second row'
  FROM (SELECT version_num FROM "alembic_version" WHERE version_num IS NOT NULL GROUP BY version_num HAVING count(*) > 1 ORDER BY 1) l GROUP BY NULL
UNION ALL
SELECT 'sqlc-mig: the table of markers ' || 'sqlc_mig_progress' || ' has a row without revision, direction or step (NULL); nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes it'
  FROM "sqlc_mig_progress" WHERE revision IS NULL OR direction IS NULL OR step IS NULL GROUP BY NULL
) o;
.output '|cat >&2'
SELECT text FROM temp.sqlc_mig_shown WHERE stops ORDER BY id LIMIT 1;
.output
UPDATE temp.sqlc_mig_line SET stops = 1 WHERE stops;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '  created the ledger ' || 'alembic_version' || ': it was missing'
 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'alembic_version' COLLATE NOCASE);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '  created the history ' || 'sqlc_mig_history' || ': it was missing'
 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE);
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
COMMIT;
INSERT INTO temp.sqlc_mig_line (text)
SELECT CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_line) THEN 'ensure-version' ELSE 'ledger and history are there: nothing to do' END;
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
