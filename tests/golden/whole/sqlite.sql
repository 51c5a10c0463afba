-- sqlc-mig 0.1.0: upgrade script for SQLite 3.34 and later
--
--   range   base : head 0002
--   input   blake3 25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df
--   ledger  audit_version
--   apply   sqlite3 DATABASE < THIS_FILE
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
--
-- What it does: 2 revisions. `!` destroys data, `?` is SQL of the project, not analysed. With a name behind it: what
--   it does to tables that were there before.
--    1. 0001  The whole script, from the first line to the last
--        create_table things
--    2. 0002  In two transactions
--      ? execute INSERT INTO things VALUES (1)
--        create_index ix_things_id on things                    things: reads the whole table
--
-- Destroys data: nothing.  SQL of the project: 2.1.
-- Writes besides: audit_version, sqlc_mig_history; nothing else that stays.
-- Needs: the right to write the file of the database and its folder, and a folder of temporary files.
--
-- How to read it. The sqlite3 shell cannot skip a statement, so nothing runs where it stands: each revision below writes
-- down, as rows of temporary tables, what it would do, in this order. A row is one statement: first its guard, a question
-- about x, y and z that is asked directly before it; then the words that are printed if it was done, or skipped; then, on
-- lines of their own, the SQL, between quotes, with each quote inside it doubled. The revisions come first; what stands
-- after them is the same in every script, and need not be read. It asks the ledger which revisions are missing, writes
-- their statements into a file below $TMPDIR (or /tmp), and reads it, with BEGIN IMMEDIATE before each revision, and the
-- ledger moved and COMMIT after it. An error names that file, or leaves it there: REVISION-STEP.sql is what failed.
--
-- It needs a Unix shell with mktemp; Windows cmd and `sqlite3 -safe` will not do, and are noticed.

-- ---- settings of the shell ------------------------------------------------------------------------------------------
.bail on
.mode list
.headers off
.echo off
.changes off
.stats off
.timer off
.eqp off
-- how long to wait for another connection that has locked the database, in milliseconds
.timeout 30000

-- ---- settings of the connection -------------------------------------------------------------------------------------
-- fails inside a transaction: every revision has one of its own
BEGIN;
COMMIT;
PRAGMA writable_schema = OFF;
PRAGMA ignore_check_constraints = OFF;
-- ALTER TABLE ... RENAME follows names into triggers, views and foreign keys
PRAGMA legacy_alter_table = OFF;
-- Off, as in sqlite3 itself: dropping a table, also to build it anew, would delete the rows that refer to it. Where a
-- revision may leave rows that refer to nothing, all references are checked before it ends.
PRAGMA foreign_keys = OFF;

-- ---- where the script writes down what it may do --------------------------------------------------------------------
DROP TABLE IF EXISTS temp.sqlc_mig_unit; DROP TABLE IF EXISTS temp.sqlc_mig_part;
DROP TABLE IF EXISTS temp.sqlc_mig_branch; DROP TABLE IF EXISTS temp.sqlc_mig_setting;
DROP TABLE IF EXISTS temp.sqlc_mig_stop; DROP TABLE IF EXISTS temp.sqlc_mig_graph;
DROP TABLE IF EXISTS temp.sqlc_mig_checksum; DROP TABLE IF EXISTS temp.sqlc_mig_guard;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_applied;
DROP TABLE IF EXISTS temp.sqlc_mig_half;
DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_sequence; DROP TABLE IF EXISTS temp.sqlc_mig_orphan;
DROP TABLE IF EXISTS temp.sqlc_mig_fixed; DROP TABLE IF EXISTS temp.sqlc_mig_text;
DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_piece;
-- the revisions of this script
CREATE TEMP TABLE sqlc_mig_unit (
  number INTEGER PRIMARY KEY,
  revision TEXT NOT NULL UNIQUE,
  segmented INTEGER NOT NULL, -- several transactions
  checksum TEXT NOT NULL,     -- digest of its spec
  message TEXT NOT NULL,
  refusal TEXT,               -- why it cannot be reverted
  resets INTEGER NOT NULL DEFAULT 0 -- its SQL may set something for the connection
);
CREATE TEMP TABLE sqlc_mig_setting (unit INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL);
-- their statements, in order
CREATE TEMP TABLE sqlc_mig_part (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL,
  alone INTEGER NOT NULL DEFAULT 0,  -- outside a transaction
  step INTEGER,
  guard TEXT NOT NULL DEFAULT 'always', x TEXT, y TEXT, z TEXT,
  counts INTEGER NOT NULL DEFAULT 0, -- says how many rows it has changed
  restores TEXT,                     -- it replaces the table x: indexes and triggers come back, but for these
  said TEXT,                         -- is printed when it was done
  skipped TEXT,                      -- is printed when there was nothing to do
  text TEXT NOT NULL DEFAULT ''      -- the SQL
);
-- which revisions of other branches a statement wants applied, or not; else it is left out, or stops the script
CREATE TEMP TABLE sqlc_mig_branch (part INTEGER NOT NULL, revision TEXT NOT NULL, applied INTEGER NOT NULL, stops INTEGER NOT NULL);
-- why the script stops
CREATE TEMP TABLE sqlc_mig_stop (reason TEXT);
-- older shells cannot read from a pipe
CREATE TEMP TRIGGER sqlc_mig_too_old BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: this script is for SQLite 3.34 or later; nothing was changed'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT sqlite_version()
 WHERE 33400 > CAST(sqlite_version() AS INTEGER) * 10000 + CAST(substr(sqlite_version(), instr(sqlite_version(), '.') + 1) AS INTEGER) * 100;
DROP TRIGGER temp.sqlc_mig_too_old;
-- the shell would write UTF-16 to the file that it reads
CREATE TEMP TRIGGER sqlc_mig_wide BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: the texts of this database are stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing was changed
  hint: copy it into a database with PRAGMA encoding = ''UTF-8'''); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'UTF-16' WHERE hex('a') <> '61';
DROP TRIGGER temp.sqlc_mig_wide;

-- ===================================================================================================================
-- 0001  The whole script, from the first line to the last
-- 1 of 2; migrations/0001_the_whole_script_from.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85',
  'The whole script, from the first line to the last');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 The whole script, from the first line to the last',
  '0001 The whole script, from the first line to the last: another run has done it');

-- 1. create_table things
--    migrations/0001_the_whole_script_from.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'things',
  '  create table things', '  exists table things', '
CREATE TABLE "things" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_things" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  In two transactions
-- 2 of 2; migrations/0002_in_two_transactions.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec',
  'In two transactions');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 In two transactions',
  '0002 In two transactions: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. execute INSERT INTO things VALUES (1)      ? SQL of the project
--    migrations/0002_in_two_transactions.yaml:6
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  ? execute INSERT INTO things VALUES (1)', '
INSERT INTO things VALUES (1)
');

-- 2. create_index ix_things_id on things
--    migrations/0002_in_two_transactions.yaml:7
-- SQLite has no CONCURRENTLY: writers wait
-- on things: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 2,
  'index_missing', 'ix_things_id', 'things',
  '  create index ix_things_id', '  exists index ix_things_id', '
CREATE INDEX "ix_things_id" ON "things" ("id")
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

-- ===================================================================================================================
-- What the script works with; nothing has been changed so far
-- ===================================================================================================================
-- ---- tables ----------------------------------------------------------------------------------------------------------
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
CREATE TEMP TABLE sqlc_mig_graph (revision TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (revision, parent)) WITHOUT ROWID;
-- the digests of their specs, to notice one that was edited after it had been applied
CREATE TEMP TABLE sqlc_mig_checksum (revision TEXT PRIMARY KEY, checksum TEXT NOT NULL) WITHOUT ROWID;
-- what a guard asks about x, y and z, directly before the statement: 1 is yes, 0 is nothing to do, a text is why the script stops
CREATE TEMP TABLE sqlc_mig_guard (name TEXT PRIMARY KEY, answer TEXT NOT NULL, yes TEXT NOT NULL DEFAULT '', no TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
-- the ledger as this run has seen it last, and what follows from it
CREATE TEMP TABLE sqlc_mig_head (revision TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_applied (revision TEXT PRIMARY KEY) WITHOUT ROWID;
-- revisions that an interrupted run has left half done
CREATE TEMP TABLE sqlc_mig_half (revision TEXT NOT NULL, direction TEXT NOT NULL, step INTEGER NOT NULL);
-- the revision that is being worked on: is it to be done, has another run moved the ledger, which step is skipped?
CREATE TEMP TABLE sqlc_mig_now (unit INTEGER, revision TEXT, todo INTEGER, moved INTEGER, skip INTEGER, started TEXT, login TEXT, folder TEXT, steps INTEGER NOT NULL DEFAULT 0);
CREATE TEMP TABLE sqlc_mig_answer (answer);
-- while a table is built anew: how far its numbers have gone
CREATE TEMP TABLE sqlc_mig_sequence (seq INTEGER);
-- rows that referred to nothing before the revision
CREATE TEMP TABLE sqlc_mig_orphan (child TEXT, id INTEGER, parent TEXT, count INTEGER NOT NULL);
-- the pieces of what the end puts together
CREATE TEMP TABLE sqlc_mig_fixed (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
-- what is run, in order: text, or a file to be read
CREATE TEMP TABLE sqlc_mig_text (id INTEGER PRIMARY KEY, text TEXT, file TEXT);
-- the file that is written next; part: which row of sqlc_mig_part it is about
CREATE TEMP TABLE sqlc_mig_piece (one INTEGER PRIMARY KEY CHECK (one = 1), part INTEGER, text TEXT NOT NULL);
-- a file that was written and not yet run to its end; the names of the checks are what the script then stops with
CREATE TEMP TABLE sqlc_mig_written (
  whole INTEGER DEFAULT 1 CONSTRAINT "sqlc-mig: a file of statements could not be written whole: is the folder of temporary files (TMPDIR, /tmp) full? Make room, then run the script again" CHECK (whole IS 1),
  ran INTEGER DEFAULT 1 CONSTRAINT "sqlc-mig: a file of statements was not run to its end; what it belongs to is not done. Run the script again" CHECK (ran IS 1)
);

-- ---- the whole project, so that the script knows a database that is ahead of it ---------------------------------------
INSERT INTO temp.sqlc_mig_graph (revision, parent) VALUES
  ('0001', ''),
  ('0002', '0001');
INSERT INTO temp.sqlc_mig_checksum (revision, checksum) VALUES
  ('0001', '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'),
  ('0002', '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec');

-- ---- the guards: what is asked about x, y and z directly before a statement -------------------------------------------
-- 1 is yes: the statement runs; 0 is no: there is nothing to do; a text is why the script stops.
-- x_is and y_is are what has the name x or y now (table, index, view), or NULL.
INSERT INTO temp.sqlc_mig_guard (name, answer, yes, no) VALUES
  ('always', '1', '', ''),
  -- the revision is still to be applied, and nothing stands in its way: another run may have been here
  ('begin', 'CASE
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_head h WHERE h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph))
      THEN ''sqlc-mig: another run has brought the database to a revision that this script does not know''
    WHEN NOT n.todo THEN 0
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g WHERE g.revision = n.revision
            AND g.parent NOT IN (SELECT '''' UNION ALL SELECT revision FROM temp.sqlc_mig_applied))
      THEN ''sqlc-mig: the revision '' || n.revision || '' needs others that are not applied any more: another run has reverted them''
    ELSE 1 END', '', ''),
  -- rows that refer to nothing: none may be new when the revision ends
  ('orphans_before', '1', 'DELETE FROM temp.sqlc_mig_orphan;
INSERT INTO temp.sqlc_mig_orphan (child, id, parent, count)
SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3;', ''),
  ('orphans_after', 'coalesce((SELECT ''sqlc-mig: the revision '' || n.revision || '' would leave a row of '' || f.child
      || coalesce('' (rowid '' || f.id || '')'', '''') || '' that refers to no row of '' || f.parent
      || char(10) || ''  hint: change or delete such rows in an operation before''
    FROM (SELECT "table" AS child, rowid AS id, parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2, 3) f
    LEFT JOIN temp.sqlc_mig_orphan o ON o.child IS f.child AND o.id IS f.id AND o.parent IS f.parent
    WHERE f.count > coalesce(o.count, 0) LIMIT 1), 1)', '', '');

-- x, y: is the index x missing on the table y?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('index_missing', 'CASE
    WHEN p.x_is IS NULL THEN 1
    WHEN p.x_is <> ''index''
    THEN ''sqlc-mig: expected the index '' || p.x || ''; found the ''
         || p.x_is || '' of that name''
         || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again''
    ELSE coalesce(''sqlc-mig: expected the index '' || p.x || '' on the table '' || p.y || ''; found it on ''
         || (SELECT i.tbl_name FROM main.sqlite_schema i WHERE i.type = ''index'' AND i.name = p.x COLLATE NOCASE AND i.tbl_name <> p.y COLLATE NOCASE)
         || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again'', 0) END');

-- x: is the table missing?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('table_missing', 'CASE p.x_is
    WHEN ''table'' THEN 0
    ELSE coalesce(''sqlc-mig: expected the table '' || p.x || ''; found the ''
         || p.x_is || '' of that name''
         || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again'', 1) END');

-- ===================================================================================================================
-- The end: find out what is to be done, and run it
-- ===================================================================================================================
-- ---- what the database says: the ledger, and what an interrupted run has left ---------------------------------------
INSERT INTO temp.sqlc_mig_now (unit) VALUES (0);
-- are the ledger and the table of markers what they must be?
CREATE TEMP TRIGGER sqlc_mig_shape BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT CASE NEW.reason
  WHEN 'view' THEN RAISE(ROLLBACK, 'sqlc-mig: audit_version is no ledger: it is a view; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml')
  WHEN 'column' THEN RAISE(ROLLBACK, 'sqlc-mig: audit_version is no ledger: it has no column version_num; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml')
  ELSE RAISE(ROLLBACK, 'sqlc-mig: sqlc_mig_progress is no table of markers with the columns revision, direction, step and checksum; nothing was changed
  hint: it is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again') END; END;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT s.type FROM main.sqlite_schema s WHERE s.name = 'audit_version' COLLATE NOCASE AND s.type = 'view'
UNION ALL
SELECT 'column' FROM main.sqlite_schema s WHERE s.name = 'audit_version' COLLATE NOCASE AND s.type = 'table'
   AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo('audit_version', 'main') c WHERE c.name = 'version_num' COLLATE NOCASE)
UNION ALL
SELECT 'markers' FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_progress' COLLATE NOCASE AND s.type IN ('table', 'view')
   AND (s.type = 'view' OR (SELECT count(*) FROM pragma_table_xinfo('sqlc_mig_progress', 'main') c WHERE lower(c.name) IN ('revision', 'direction', 'step', 'checksum')) < 4);
DROP TRIGGER temp.sqlc_mig_shape;
-- Stand-ins, empty and in memory: our tables are named without a schema where they are read, which means those of the
-- database if it has them, and else these.
ATTACH 'file:sqlc_mig?mode=memory' AS sqlc_mig;
CREATE TABLE sqlc_mig."audit_version" (version_num);
CREATE TABLE sqlc_mig."sqlc_mig_history" (id, revision, direction, checksum);
CREATE TABLE sqlc_mig."sqlc_mig_progress" (revision, direction, step);
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the ledger ' || 'audit_version' || ' has a row without a revision (NULL); nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes it' AS reason
  FROM "audit_version" WHERE version_num IS NULL GROUP BY NULL
UNION ALL
SELECT 'sqlc-mig: the ledger ' || 'audit_version' || ' lists a revision twice: ' || group_concat(l.version_num, ', ') || '; nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes the second row'
  FROM (SELECT version_num FROM "audit_version" WHERE version_num IS NOT NULL GROUP BY version_num HAVING count(*) > 1 ORDER BY 1) l GROUP BY NULL
UNION ALL
SELECT 'sqlc-mig: the table of markers ' || 'sqlc_mig_progress' || ' has a row without revision, direction or step (NULL); nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes it'
  FROM "sqlc_mig_progress" WHERE revision IS NULL OR direction IS NULL OR step IS NULL GROUP BY NULL;
INSERT INTO temp.sqlc_mig_head (revision) SELECT DISTINCT version_num FROM "audit_version" WHERE version_num IS NOT NULL;
INSERT INTO temp.sqlc_mig_half (revision, direction, step)
SELECT revision, direction, max(step) FROM "sqlc_mig_progress" WHERE revision IS NOT NULL AND direction IS NOT NULL AND step IS NOT NULL GROUP BY revision, direction;
DETACH sqlc_mig;
INSERT INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
SELECT a.revision FROM applied a;
-- a marker of a revision that is applied was left over: nothing of it is half done
DELETE FROM temp.sqlc_mig_half WHERE direction = 'upgrade' AND revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a);

-- ---- what stops the script before its first change ------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: no database file is open; nothing was changed'
       || char(10) || '  hint: sqlite3 DATABASE < THIS_FILE'
 WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '');
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the ledger ' || 'audit_version' || ' is at revision(s) that this script does not know: '
       || group_concat(h.revision, ', ') || '; nothing was changed'
       || char(10) || '  hint: the database is ahead of this script, or belongs to another project; build the script anew from the newest specs'
  FROM (SELECT revision FROM temp.sqlc_mig_head WHERE revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph) ORDER BY 1) h GROUP BY NULL;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || p.revision || ' is half done by an interrupted ' || p.direction || ' script; nothing was changed'
       || char(10) || '  hint: run that script again: it goes on where it stopped'
  FROM temp.sqlc_mig_half p WHERE p.direction <> 'upgrade'
   -- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
   AND ((p.revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a)) = (p.direction = 'downgrade') OR p.revision IN (SELECT u.revision FROM temp.sqlc_mig_unit u))
 ORDER BY p.revision;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || p.revision || ' is half done, and its steps have changed since; nothing was changed'
       || char(10) || '  hint: finish it with the script that began it, or mend the database and the markers by hand'
  FROM temp.sqlc_mig_half p JOIN temp.sqlc_mig_unit u ON u.revision = p.revision
 WHERE p.direction = 'upgrade'
   AND p.step > (SELECT coalesce(max(s.step), 0) FROM temp.sqlc_mig_part s WHERE s.unit = u.number AND u.segmented) ORDER BY p.revision;

-- ---- what is to be done, as a script --------------------------------------------------------------------------------
DELETE FROM temp.sqlc_mig_unit WHERE revision IN (SELECT revision FROM temp.sqlc_mig_applied);
DELETE FROM temp.sqlc_mig_part WHERE unit NOT IN (SELECT number FROM temp.sqlc_mig_unit);
-- our own tables, where they are missing
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('tables', 'BEGIN IMMEDIATE;
-- Alembic''s own table: the heads of what is applied, nothing else
CREATE TABLE IF NOT EXISTS main."audit_version" (
  version_num varchar(32) NOT NULL,
  CONSTRAINT "audit_version_pkc" PRIMARY KEY (version_num)
);
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE IF NOT EXISTS main."sqlc_mig_history" (
  id integer PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at datetime,
  finished_at datetime
);
COMMIT;');
-- a revision comes: has another run moved the ledger meanwhile?
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('look', 'UPDATE temp.sqlc_mig_now SET revision = (SELECT u.revision FROM temp.sqlc_mig_unit u WHERE u.number = unit), skip = NULL,
  moved = EXISTS (SELECT version_num FROM "audit_version" EXCEPT SELECT revision FROM temp.sqlc_mig_head) OR EXISTS (SELECT revision FROM temp.sqlc_mig_head EXCEPT SELECT version_num FROM "audit_version");
DELETE FROM temp.sqlc_mig_head WHERE (SELECT moved FROM temp.sqlc_mig_now);
DELETE FROM temp.sqlc_mig_applied WHERE (SELECT moved FROM temp.sqlc_mig_now);
INSERT INTO temp.sqlc_mig_head (revision) SELECT l.version_num FROM "audit_version" l, temp.sqlc_mig_now n WHERE n.moved;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h, temp.sqlc_mig_now n WHERE n.moved
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '''')
SELECT a.revision FROM applied a;
UPDATE temp.sqlc_mig_now SET todo = revision NOT IN (SELECT a.revision FROM temp.sqlc_mig_applied a);');
-- a revision goes: the ledger moves in the same transaction
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('move', 'INSERT OR ROLLBACK INTO temp.sqlc_mig_written (ran) SELECT 0 FROM temp.sqlc_mig_written;
DELETE FROM "audit_version" WHERE version_num IN (SELECT g.parent FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_now n ON g.revision = n.revision WHERE n.todo);
INSERT INTO "audit_version" (version_num) SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision) SELECT n.revision FROM temp.sqlc_mig_now n;
DELETE FROM temp.sqlc_mig_head;
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM "audit_version";');
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('end', 'COMMIT;
SELECT ''  done in '' || round((julianday(''now'') - julianday(n.started)) * 86400, 1) || '' seconds'' FROM temp.sqlc_mig_now n WHERE n.todo;
');
-- and the history gets an entry, if it is one: it never stops a migration
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'entry', 'INSERT OR IGNORE INTO "sqlc_mig_history" (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT n.revision, ''upgrade'', u.message, u.checksum, ''25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df'', ''0.1.0'', n.login, n.started, strftime(''%Y-%m-%d %H:%M:%f'', ''now'')
  FROM temp.sqlc_mig_now n JOIN temp.sqlc_mig_unit u ON u.number = n.unit WHERE n.todo;'
 WHERE (EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE AND s.type = 'table')
   AND (SELECT coalesce(sum(lower(c.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 10
          AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0
                AND lower(c.name) NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 0
          FROM pragma_table_xinfo('sqlc_mig_history', 'main') c)) OR NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE);
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'edited', 'SELECT ''warning: sqlc-mig: the spec of the revision '' || c.revision || '' was edited after it had been applied here; the edit has no effect on this database''
  FROM (SELECT revision, direction, checksum, max(id) FROM main."sqlc_mig_history" GROUP BY revision) l
  JOIN temp.sqlc_mig_checksum c ON c.revision = l.revision JOIN temp.sqlc_mig_applied a ON a.revision = l.revision
 WHERE l.direction = ''upgrade'' AND l.checksum <> c.checksum ORDER BY c.revision;'
 WHERE (EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE AND s.type = 'table')
   AND (SELECT coalesce(sum(lower(c.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 10
          AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0
                AND lower(c.name) NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 0
          FROM pragma_table_xinfo('sqlc_mig_history', 'main') c));
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'no entry', 'SELECT ''warning: sqlc-mig: sqlc_mig_history is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more'';'
 WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_fixed f WHERE f.name = 'entry');
-- before COMMIT: is everything run that was written?
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('all_run', 'INSERT OR ROLLBACK INTO temp.sqlc_mig_written (ran) SELECT 0 FROM temp.sqlc_mig_written;');
-- a statement: its guard is asked, and what follows from the answer is written into a file
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('statement', 'INSERT OR REPLACE INTO temp.sqlc_mig_piece (one, part, text) SELECT 1, a.id, CASE
  WHEN a.answer = 1 THEN CASE a.text WHEN '''' THEN '''' ELSE ltrim(a.text, char(10)) || '';'' || char(10) END
    || CASE WHEN a.restores IS NULL THEN '''' ELSE
         coalesce((SELECT group_concat(rtrim(k.sql, char(9, 10, 32)) || CASE instr(k.sql, ''--'') WHEN 0 THEN '''' ELSE char(10) END || '';'' || char(10), '''')
           FROM (SELECT s.sql FROM main.sqlite_schema s WHERE s.tbl_name = a.x COLLATE NOCASE AND s.type IN (''index'', ''trigger'') AND s.sql IS NOT NULL
            AND instr(lower(a.restores), char(10) || replace(lower(s.name), char(10), '' '') || char(10)) = 0 ORDER BY s.type) k), '''')
      || coalesce((SELECT group_concat(''SELECT 1 FROM "'' || replace(v.name, ''"'', ''""'') || ''" WHERE 0;'' || char(10), '''')
           FROM main.sqlite_schema v WHERE v.type = ''view'' AND instr(lower(v.sql), lower(a.x)) > 0), '''') END
    || a.yes
    || CASE WHEN a.said IS NULL THEN '''' ELSE char(10) || ''SELECT '' || quote(a.said) || CASE a.counts WHEN 1 THEN '' || '''', rows: '''' || changes()'' ELSE '''' END || '';'' END
  WHEN a.answer = 0 THEN a.no || CASE WHEN a.skipped IS NULL THEN '''' ELSE char(10) || ''SELECT '' || quote(a.skipped) || '';'' END
  WHEN a.answer IS NULL THEN ''''
  ELSE ''CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, '' || quote(a.answer) || ''); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";'' END || char(10) || ''DELETE FROM temp.sqlc_mig_written;'' || char(10)
FROM (SELECT p.*, g.yes, g.no, CASE WHEN (n.todo OR p.guard = ''begin'') AND (n.skip IS NULL OR p.step IS NULL OR n.skip <> p.step) THEN
          CASE (SELECT max(b.stops) FROM temp.sqlc_mig_branch b
                 WHERE b.part = p.id AND b.applied <> (b.revision IN (SELECT revision FROM temp.sqlc_mig_applied)))
          WHEN 0 THEN NULL
          WHEN 1 THEN ''sqlc-mig: the revision '' || n.revision || '' builds the table '' || p.x || '' anew, and this script does not know the form that other branches have given it here''
            || char(10) || ''  hint: apply the branches in the order of the script''
          ELSE ({answer}) END END AS answer
        FROM (SELECT p.*, (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') AS x_is,
                (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.y COLLATE NOCASE AND s.type <> ''trigger'') AS y_is,
                substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/'')) AS z_column
                FROM temp.sqlc_mig_part p WHERE p.id = {id}) p
        JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_now n) a;
INSERT OR ROLLBACK INTO temp.sqlc_mig_written (whole, ran)
SELECT CASE WHEN writefile(n.folder || ''/{file}'', p.text) = length(CAST(p.text AS BLOB)) THEN readfile(n.folder || ''/{file}'') IS CAST(p.text AS BLOB) END,
       NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_written)
  FROM temp.sqlc_mig_piece p, temp.sqlc_mig_now n;');
INSERT INTO temp.sqlc_mig_text (text)
SELECT 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ABORT, ' || quote(s.reason) || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";' FROM (SELECT reason FROM temp.sqlc_mig_stop ORDER BY rowid LIMIT 1) s;
INSERT INTO temp.sqlc_mig_text (text) SELECT f.text FROM temp.sqlc_mig_fixed f WHERE f.name = 'edited';
INSERT INTO temp.sqlc_mig_text (text, file)
WITH part AS (
  SELECT p.id, p.unit, p.step, p.alone, p.guard, lag(p.alone) OVER revision AS before, lead(p.alone) OVER revision AS after
    FROM temp.sqlc_mig_part p WINDOW revision AS (PARTITION BY p.unit ORDER BY p.id)
), fixed AS (
  SELECT max(CASE name WHEN 'look' THEN text END) AS look, max(CASE name WHEN 'move' THEN text END) AS move,
         max(CASE name WHEN 'statement' THEN text END) AS statement, max(CASE name WHEN 'tables' THEN text END) AS tables,
         max(CASE name WHEN 'all_run' THEN text END) AS all_run, max(CASE name WHEN 'end' THEN text END) AS "end",
         max(CASE name WHEN 'entry' THEN text END) AS entry, max(CASE name WHEN 'no entry' THEN text END) AS no_entry
    FROM temp.sqlc_mig_fixed
), line (id, place, text, file) AS (
  SELECT 0, 0, f.tables, NULL FROM fixed f
   WHERE (SELECT count(*) FROM main.sqlite_schema s WHERE s.type IN ('table', 'view') AND lower(s.name) IN (lower('audit_version'), lower('sqlc_mig_history'))) < 1 + 1
  UNION ALL
  SELECT 0, 1, f.no_entry, NULL FROM fixed f WHERE f.no_entry IS NOT NULL
  UNION ALL
  SELECT p.id, 1, 'UPDATE temp.sqlc_mig_now SET unit = ' || p.unit || ', started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');', NULL FROM part p WHERE p.before IS NULL
  UNION ALL
  SELECT p.id, 2, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0 WHERE u.resets AND p.before <> p.alone
  UNION ALL
  SELECT p.id, 3, 'PRAGMA ' || s.name || ' = ' || quote(s.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting s ON s.unit = p.unit WHERE p.before IS NULL OR u.resets AND p.before <> p.alone
  UNION ALL
  SELECT p.id, 4, CASE p.alone WHEN 0 THEN 'BEGIN IMMEDIATE;' || char(10) ELSE '' END || f.look, NULL FROM part p, fixed f WHERE p.before IS NOT p.alone
  UNION ALL
  SELECT p.id, 5, replace(replace(replace(f.statement, '{id}', p.id), '{file}', u.revision || coalesce('-' || p.step, '') || '.sql'), '{answer}', g.answer), NULL
    FROM part p JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_unit u ON u.number = p.unit, fixed f
  UNION ALL
  SELECT p.id, 6, NULL, u.revision || coalesce('-' || p.step, '') || '.sql' FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit
  UNION ALL
  SELECT p.id, 7, f.all_run || char(10) || 'COMMIT;', NULL FROM part p, fixed f WHERE p.alone = 0 AND p.after = 1
  UNION ALL
  SELECT p.id, 8, f.move || coalesce(char(10) || f.entry, '') || char(10) || f."end", NULL FROM part p, fixed f WHERE p.after IS NULL
  UNION ALL
  SELECT p.id, 9, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0
   WHERE p.after IS NULL AND (u.resets OR EXISTS (SELECT 1 FROM temp.sqlc_mig_setting s WHERE s.unit = p.unit AND lower(s.name) = lower(o.name)))
)
SELECT l.text, l.file FROM line l WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_stop) AND EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) ORDER BY l.id, l.place;
INSERT INTO temp.sqlc_mig_text (text) VALUES ('DELETE FROM temp.sqlc_mig_text;');
-- runs what stands in temp.sqlc_mig_text: it goes into a file of a new folder, which only this user can read, and is read
.read '|case ${TMPDIR-} in *[!A-Za-z0-9/._-]*) export TMPDIR=/tmp;; esac; d=$(mktemp -d "${TMPDIR:-/tmp}/sqlc-mig.XXXXXXXX") && printf "UPDATE temp.sqlc_mig_now SET login = \047%s\047, folder = \047%s\047;\nINSERT OR REPLACE INTO temp.sqlc_mig_piece (one, text) SELECT 1, group_concat(coalesce(l.text, \047.read \042%s/\047 || l.file || \047\042\047), char(10)) || char(10) FROM (SELECT text, file FROM temp.sqlc_mig_text ORDER BY id) l;\nINSERT INTO temp.sqlc_mig_written (whole) SELECT CASE WHEN writefile(\047%s/script.sql\047, text) = length(CAST(text AS BLOB)) THEN readfile(\047%s/script.sql\047) IS CAST(text AS BLOB) END FROM temp.sqlc_mig_piece;\nDELETE FROM temp.sqlc_mig_written;\n.read \042%s/script.sql\042\n.system rm -r \042%s\042\n" "$(id -un | tr -cd A-Za-z0-9._@-)" "$d" "$d" "$d" "$d" "$d" "$d"'
CREATE TEMP TRIGGER sqlc_mig_not_run BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: there is no Unix shell with mktemp, or no folder for temporary files can be written to (TMPDIR, /tmp); nothing was changed'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'not run' FROM temp.sqlc_mig_text, temp.sqlc_mig_now n WHERE n.folder IS NULL;
DROP TRIGGER temp.sqlc_mig_not_run;
CREATE TEMP TRIGGER sqlc_mig_cut BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: the file of what was to be done was not run to its end; run the script again: it goes on where it stopped'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'cut' FROM temp.sqlc_mig_text;
DROP TRIGGER temp.sqlc_mig_cut;
SELECT 'at head 0002' || CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) THEN '' ELSE ': nothing to do' END;
DROP TABLE IF EXISTS temp.sqlc_mig_unit; DROP TABLE IF EXISTS temp.sqlc_mig_part;
DROP TABLE IF EXISTS temp.sqlc_mig_branch; DROP TABLE IF EXISTS temp.sqlc_mig_setting;
DROP TABLE IF EXISTS temp.sqlc_mig_stop; DROP TABLE IF EXISTS temp.sqlc_mig_graph;
DROP TABLE IF EXISTS temp.sqlc_mig_checksum; DROP TABLE IF EXISTS temp.sqlc_mig_guard;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_applied;
DROP TABLE IF EXISTS temp.sqlc_mig_half;
DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_sequence; DROP TABLE IF EXISTS temp.sqlc_mig_orphan;
DROP TABLE IF EXISTS temp.sqlc_mig_fixed; DROP TABLE IF EXISTS temp.sqlc_mig_text;
DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_piece;
