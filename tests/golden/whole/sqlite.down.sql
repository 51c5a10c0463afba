-- sqlc-mig 0.2.0: downgrade script for SQLite 3.34 and later
--   range   heads : base
--   input   blake3 25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df
--   ledger  audit_version
--   apply   sqlite3 DATABASE < THIS_FILE
--   plan    plan=1 sqlite3 -readonly DATABASE < THIS_FILE (says what that would do here, and changes nothing)
--
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times: after an interrupted
-- run it goes on where that stopped. Of two runs at once, one waits. It stops at the first error; what is reverted by then stays reverted.
--
-- What it does: 2 revisions. `!` destroys data, `?` is SQL of the project, not analysed; behind it what it does to tables that were there before.
--    1. 0002  In two transactions
--        drop_index ix_things_id on things
--      ! execute DELETE FROM things                             destroys rows, by DELETE
--    2. 0001  The whole script, from the first line to the last
--      ! drop_table things                                      things: frees all its pages; destroys the rows of things
--
-- Destroys data: 1.2, 2.1.  SQL of the project: 1.2.
-- Writes besides: audit_version, sqlc_mig_history; nothing else that stays.
-- Needs: the right to write the file of the database and its folder, and a folder of temporary files.
-- Lines 33 to 53, 56 to 123, 197 to 376, 378 to 512, 525 to 842, 844 to 854, 856 to 903 are sqlc-mig's own,
--   blake3 7efac43de8966fecf8db4a521cea167cb19661ae2d8e2415c9aa040255e68221, in every script of this version: `sqlc-mig runtime --dialect sqlite`.
-- Lines 513 to 524 too,
--   blake3 5ae8995ac6b62157343d63fa2df41221d2f840250d5dfe46c3ee9621d2ef2d3c, in every script of this version that goes down.
-- What is left to read:  sed '33,53d;56,123d;197,376d;378,842d;844,854d;856,903d' THIS_FILE
-- How to read it. The sqlite3 shell cannot skip a statement, so nothing runs where it stands: each revision below writes down, as rows of tables
-- in memory, what it would do, in this order. A row is one statement: first its guard, a question about x, y and z that is asked before it; then the words
-- that are printed before it runs, or where it need not; then, on lines of their own, the SQL, between quotes, with each quote inside it doubled. The
-- revisions come first; what stands after them asks the ledger which revisions are to be reverted, asks the questions of a revision before its first
-- statement (again after each that an answer may depend on), writes its statements into a file below $TMPDIR (or /tmp), and reads it: BEGIN IMMEDIATE,
-- the statements, the ledger, COMMIT. After an error the file is still there: next.sql is what failed.
-- It needs a Unix shell with mktemp; Windows cmd and `sqlite3 -safe` will not do, and are noticed.
-- ---- settings of the shell and of the connection ---------------------------------------------------------------------
.bail on
.mode list
.headers off
.echo off
.changes off
.stats off
.timer off
.eqp off
-- fails inside a transaction: every revision has one of its own
BEGIN;
COMMIT;
PRAGMA writable_schema = OFF;
PRAGMA ignore_check_constraints = OFF;
-- what is written for several rows stands in their order
PRAGMA reverse_unordered_selects = OFF;
-- ALTER TABLE ... RENAME follows names into triggers, views and foreign keys
PRAGMA legacy_alter_table = OFF;
-- Off, as in sqlite3 itself: dropping a table, also to rebuild it, would delete the rows that refer to it. Where a
-- revision may leave rows that refer to nothing, all references are checked before it ends.
PRAGMA foreign_keys = OFF;
-- how long to wait for another connection that has locked the database, in milliseconds
.timeout 30000
-- ---- where the script writes down what it may do --------------------------------------------------------------------
-- its tables are in a database in memory, which goes at the end, or here if an earlier run in this session has left it
DROP TRIGGER IF EXISTS temp.sqlc_mig_runs; DROP TABLE IF EXISTS temp.sqlc_mig_shell; DROP TABLE IF EXISTS temp.sqlc_mig_fit;
DROP TABLE IF EXISTS temp.sqlc_mig_both; DROP TABLE IF EXISTS temp.sqlc_mig_fact;
ATTACH 'file:sqlc_mig?mode=memory' AS (SELECT iif(max(name = 'sqlc_mig'), 'sqlc_mig_' || count(*), 'sqlc_mig') FROM pragma_database_list);
DETACH sqlc_mig;
ATTACH 'file:sqlc_mig?mode=memory' AS sqlc_mig;
-- what differs from script to script, one row: `ledger` and the like are names as texts, `..._name` is what stands in SQL; past, entries:
-- is the history there, and is it ours? warns: what is there in another shape is said, and does not stop
CREATE TABLE sqlc_mig.sqlc_mig_set (version TEXT, direction TEXT, digest TEXT, quiet INTEGER, arrival TEXT, heads TEXT, requires TEXT,
  segmented INTEGER, ledger TEXT, ledger_name TEXT, ledger_key TEXT, history TEXT, history_name TEXT, progress TEXT, progress_name TEXT,
  past INTEGER, entries INTEGER, warns INTEGER);
-- every revision of the project: its place, its id, the place of one that it needs, the digest of its spec; `also` has what else they need
CREATE TABLE sqlc_mig.sqlc_mig_list (place INTEGER PRIMARY KEY, id TEXT NOT NULL, needs INTEGER, checksum TEXT);
CREATE TABLE sqlc_mig.sqlc_mig_also (place INTEGER NOT NULL, needs INTEGER NOT NULL);
-- the revisions of this script, by place: spec, message, the same on one line if it has several, why it cannot be reverted; 1: it takes
-- several transactions, and each step leaves a marker; its SQL may set something for the connection; it may leave rows that refer to nothing
CREATE TABLE sqlc_mig.sqlc_mig_unit (number INTEGER PRIMARY KEY, file TEXT, message TEXT, shown TEXT, refusal TEXT, segmented INTEGER,
  resets INTEGER, touches INTEGER);
-- settings of the connection: of all revisions (unit 0), and of one; the steps that leave markers
CREATE TABLE sqlc_mig.sqlc_mig_setting (unit INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE sqlc_mig.sqlc_mig_step (unit INTEGER NOT NULL, step INTEGER NOT NULL, title TEXT NOT NULL, checksum TEXT NOT NULL);
CREATE TABLE sqlc_mig.sqlc_mig_part ( -- the statements of the revisions, in order
  id INTEGER PRIMARY KEY, unit INTEGER, step INTEGER, line INTEGER, -- the line of the spec
  alone INTEGER, apart INTEGER, made INTEGER, -- 1: outside a transaction; asked after the statements before it; one of them makes its table
  guard TEXT, x TEXT, y TEXT, z TEXT, past TEXT, -- what is asked before it; before that, what is said if a later revision has superseded it
  later TEXT, stand_in TEXT,      -- what of it later statements change; what stands in for its table where it is made beside
  verb TEXT, object TEXT, skipped TEXT, note TEXT, -- what is said before it runs, or where it need not; of the whole step before that
  counts INTEGER, no_rows INTEGER, -- 1: says how many rows it has changed; the table x must have no rows
  restores TEXT,                  -- it replaces the table x: indexes and triggers come back, but for these
  only_if TEXT, title TEXT,       -- a query: the step is done if its answer is yes; and the step, for when it says no
  text TEXT);                     -- the SQL
-- which revisions of other branches a statement wants applied, or not; else it is left out, or stops the script
CREATE TABLE sqlc_mig.sqlc_mig_branch (part INTEGER NOT NULL, revision TEXT NOT NULL, applied INTEGER NOT NULL, stops INTEGER NOT NULL, place INTEGER);
CREATE INDEX sqlc_mig.sqlc_mig_branch_part ON sqlc_mig_branch (part);
-- why the script stops; what the ledger says; revisions that an interrupted run has left half done
CREATE TABLE sqlc_mig.sqlc_mig_stop (reason TEXT);
CREATE TABLE sqlc_mig.sqlc_mig_head (id TEXT);
CREATE TABLE sqlc_mig.sqlc_mig_half (revision TEXT, direction TEXT, step INTEGER);
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
-- ---- what differs from script to script -----------------------------------------------------------------------------
-- older shells cannot read from a pipe; the name of the check is what the script stops with
CREATE TEMP TABLE sqlc_mig_shell (version CONSTRAINT 'sqlc-mig: this script is for SQLite 3.34 or later; nothing was changed' CHECK (version >= 33400));
INSERT INTO sqlc_mig_shell (version) SELECT CAST(v AS INT) * 10000 + CAST(substr(v, instr(v, '.') + 1) AS INTEGER) * 100 FROM (SELECT sqlite_version() AS v);
INSERT INTO sqlc_mig.sqlc_mig_set (version, direction, digest, quiet, warns, segmented) VALUES
  ('0.2.0', 'downgrade', '25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df', 0, 'stop' = 'warn', 0);
UPDATE sqlc_mig.sqlc_mig_set SET arrival = NULL, heads = ' ' || '0002' || ' ', requires = ' ',
  ledger = 'audit_version', ledger_name = 'main."audit_version"', ledger_key = '"audit_version_pkc"',
  history = 'sqlc_mig_history', history_name = 'main."sqlc_mig_history"',
  progress = 'sqlc_mig_progress', progress_name = 'main."sqlc_mig_progress"';
-- are the ledger and the table of markers what they must be? The names of the checks are what the script stops with
CREATE TEMP TABLE sqlc_mig_fit (
  kind CONSTRAINT 'sqlc-mig: audit_version is no ledger: it is a view; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml' CHECK (kind IS NOT 'view'),
  columns CONSTRAINT 'sqlc-mig: audit_version is no ledger: it has no column version_num; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml' CHECK (columns IS NOT 0),
  markers CONSTRAINT 'sqlc-mig: sqlc_mig_progress is no table of markers with the columns revision, direction, step and checksum; nothing was changed
  hint: it is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again' CHECK (coalesce(markers, 4) = 4));
INSERT OR ROLLBACK INTO temp.sqlc_mig_fit (kind, columns)
SELECT s.type, CASE s.type WHEN 'table' THEN (SELECT count(*) FROM pragma_table_xinfo(s.name, 'main') c WHERE c.name = 'version_num' COLLATE NOCASE) END
  FROM main.sqlite_schema s WHERE s.name = 'audit_version' COLLATE NOCASE AND s.type IN ('table', 'view');
INSERT OR ROLLBACK INTO temp.sqlc_mig_fit (markers)
SELECT CASE s.type WHEN 'view' THEN 0 ELSE (SELECT count(*) FROM pragma_table_xinfo(s.name, 'main') c
    WHERE lower(c.name) IN ('revision', 'direction', 'step', 'checksum')) END
  FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_progress' COLLATE NOCASE AND s.type IN ('table', 'view');
DROP TABLE temp.sqlc_mig_shell; DROP TABLE temp.sqlc_mig_fit;
-- Stand-ins, empty and in memory: our tables are named without a schema where they are read, which means those of the
-- database if it has them, and else these.
ATTACH 'file:sqlc_mig_empty?mode=memory' AS sqlc_mig_empty;
CREATE TABLE sqlc_mig_empty."audit_version" (version_num); CREATE TABLE sqlc_mig_empty."sqlc_mig_progress" (revision, direction, step);
INSERT INTO sqlc_mig.sqlc_mig_head (id) SELECT version_num FROM "audit_version";
INSERT INTO sqlc_mig.sqlc_mig_half (revision, direction, step) SELECT revision, direction, max(step) FROM "sqlc_mig_progress" GROUP BY revision, direction;
DETACH sqlc_mig_empty;
-- every revision of the project, so that the script knows a database that is ahead of it: place, id, what it needs, digest of its spec
-- if the script is about it; in one transaction, which touches tables in memory alone
BEGIN;
INSERT INTO sqlc_mig.sqlc_mig_list (place, id, needs, checksum) VALUES
  (1, '0001', NULL, '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'),
  (2, '0002', 1, '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec');

-- ===================================================================================================================
-- 0002  In two transactions
-- 1 of 2; migrations/0002_in_two_transactions.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_in_two_transactions.yaml',
  'In two transactions');

-- 1. drop_index ix_things_id on things   migrations/0002_in_two_transactions.yaml:7
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 1, 7, 'index_present', 'ix_things_id', '
DROP INDEX "ix_things_id"
');

-- 2. execute DELETE FROM things      ! destroys rows, by DELETE; SQL of the project   migrations/0002_in_two_transactions.yaml:6
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 2, 6, '! execute', 'DELETE FROM things', '
DELETE FROM things
');

-- ===================================================================================================================
-- 0001  The whole script, from the first line to the last
-- 2 of 2; migrations/0001_the_whole_script_from.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_the_whole_script_from.yaml',
  'The whole script, from the first line to the last');

-- 1. drop_table things      ! destroys the rows of things   migrations/0001_the_whole_script_from.yaml:6
-- on things: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'things', '!', '
DROP TABLE "things"
');

-- ===================================================================================================================
-- The end: find out what is to be done, and run it. It is sqlc-mig's own, and the same in every script of this version
-- ===================================================================================================================
COMMIT;
-- ---- the guards: what is asked about x, y and z before a statement ---------------------------------------------------
-- 1: the statement runs; 0: there is nothing to do; a text: why the script stops. x_is and y_is are what has the name x or y
-- now (table, index, view), or NULL. {other}, {taken}, {mend}, {table}, {kind} and the like stand for what is put in below.
CREATE TABLE sqlc_mig.sqlc_mig_guard (name TEXT PRIMARY KEY, answer TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO sqlc_mig.sqlc_mig_guard (name, answer) VALUES
  -- no question: the lines that are asked about, each with what has its names now
  ('lines', 'SELECT l.*, p.made, p.restores,
    CASE WHEN l.guard NOT IN (''always'', ''begin'', ''unmarked'', ''truth'', ''orphans'')
      AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(l.x, ''main'')) OR EXISTS (SELECT 1 FROM pragma_index_info(l.x, ''main'')))
      THEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = l.x COLLATE NOCASE AND s.type <> ''trigger'') END AS x_is,
    CASE WHEN l.guard IN (''table_rename'', ''index_rename'')
      THEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = l.y COLLATE NOCASE AND s.type <> ''trigger'') END AS y_is
    FROM sqlc_mig.sqlc_mig_line l LEFT JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part'),
  -- x: is it missing? An index x is one on the table y
  ('table_missing', 'CASE p.x_is WHEN ''table'' THEN 0 ELSE coalesce({other:table}, 1) END'),
  ('index_missing', 'CASE p.x_is WHEN ''index'' THEN coalesce((SELECT ''expected the index '' || p.x || '' on the table '' || p.y || ''; found it on ''
      || i.tbl_name || ''{taken}'' FROM main.sqlite_schema i
      WHERE i.type = ''index'' AND i.name = p.x COLLATE NOCASE AND i.tbl_name <> p.y COLLATE NOCASE), 0) ELSE coalesce({other:index}, 1) END'),
  -- x: is it there?
  ('{kind}_present', 'CASE p.x_is WHEN ''{kind}'' THEN 1 ELSE coalesce({other:{kind}}, 0) END'),
  -- x to y: is it still to be renamed?
  ('{kind}_rename', 'CASE coalesce(p.x_is, '''') || ''/'' || coalesce(p.y_is, '''') WHEN ''{kind}/'' THEN 1 WHEN ''/{kind}'' THEN 0
    ELSE CASE WHEN p.x_is || p.y_is = ''{kind}{kind}'' AND p.x = p.y COLLATE NOCASE THEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = p.x)
      ELSE ''the {kind} '' || p.x || '' is to be renamed to '' || p.y || CASE WHEN p.x_is || p.y_is = ''{kind}{kind}'' THEN ''; both are there{mend}''
        WHEN coalesce(p.x_is, p.y_is) IS NULL THEN ''; neither is there{mend}'' ELSE ''; something else has one of the names{taken}'' END END END'),
  -- x, y: has the table no such column?
  ('column_missing', 'CASE {table} ELSE NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) END'),
  -- x, y to z: is the column still to be renamed?
  ('column_rename', 'CASE {table}
    WHEN p.y = p.z COLLATE NOCASE THEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y)
    ELSE (SELECT CASE sum(c.name = p.y COLLATE NOCASE) - sum(c.name = p.z COLLATE NOCASE) WHEN 1 THEN 1 WHEN -1 THEN 0
        ELSE ''the column '' || p.y || '' of '' || p.x || '' is to be renamed to '' || p.z || ''; ''
          || CASE sum(c.name = p.y COLLATE NOCASE) WHEN 0 THEN ''neither is there'' ELSE ''both are there'' END || ''{mend}'' END
      FROM pragma_table_xinfo(p.x, ''main'') c) END'),
  -- x, y, z: has the table the columns of the list y and no others, and not more unique constraints and foreign keys than z says?
  -- It is rebuilt for the column at the end of z, if there is one, which is added, or dropped.
  ('rebuild', 'CASE {table}
    WHEN p.guard <> ''rebuild'' AND (p.guard = ''rebuild_adding'')
      = EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = {column} COLLATE NOCASE) THEN 0
    WHEN p.guard = ''rebuild_dropping'' AND EXISTS (SELECT 1 FROM pragma_index_list(p.x, ''main'') l WHERE l.origin = ''c''
      AND NOT {l.name in p.restores} AND EXISTS (SELECT 1 FROM pragma_index_xinfo(l.name, ''main'') c WHERE c.name = {column} COLLATE NOCASE))
    THEN ''an index that this history does not know is on the column '' || {column} || '' of '' || p.x || ''
  hint: drop the index, then run the script again''
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE NOT {c.name in p.y})
    THEN ''the table '' || p.x || '' has columns that this history does not know: ''
      || (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c WHERE NOT {c.name in p.y}) || ''; rebuilding it would lose them
  hint: add them in a revision, or say with `execute` and `effect` where they come from''
    WHEN (SELECT sum(length(replace(c.name, ''"'', ''""'')) + 4) FROM pragma_table_xinfo(p.x, ''main'') c) < length(p.y) + 2
    THEN ''the table '' || p.x || '' lacks columns that this history knows{mend}''
    WHEN (SELECT count(*) FROM pragma_index_list(p.x, ''main'') i WHERE i.origin = ''u'') > CAST(p.z AS INTEGER)
    THEN ''the table '' || p.x || '' has a unique constraint that this history does not know; rebuilding it would lose it{mend}''
    WHEN (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(p.x, ''main'') f) > CAST(substr(p.z, instr(p.z, ''/'') + 1) AS INTEGER)
    THEN ''the table '' || p.x || '' has a foreign key that this history does not know; rebuilding it would lose it{mend}''
    WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = p.x COLLATE NOCASE AND (lower(s.sql) GLOB ''create virtual*''
      OR (SELECT instr(e.tail, ''without'') + instr(e.tail, ''strict'')
            FROM (SELECT lower(substr(s.sql, length(rtrim(s.sql, replace(s.sql, '')'', ''''))) + 1)) AS tail) e)))
    THEN ''the table '' || p.x || '' was made with options (WITHOUT ROWID, STRICT) or as a virtual table, which this history does not know''
      || ''; rebuilding it would lose that{mend}'' ELSE 1 END'),
  -- no question: what comes after a table was rebuilt: the indexes and triggers that it had, but for those in p.restores, and a look at the
  -- views that name it, which fails if one of them is broken
  ('rebuilt', ' || CASE WHEN p.restores IS NULL THEN '''' ELSE coalesce((
      SELECT group_concat(rtrim(k.sql, char(9, 10, 32)) || CASE instr(k.sql, ''--'') WHEN 0 THEN '''' ELSE char(10) END || '';'' || char(10), '''')
      FROM (SELECT l.sql FROM main.sqlite_schema l WHERE l.tbl_name = p.x COLLATE NOCASE AND l.type IN (''index'', ''trigger'') AND l.sql IS NOT NULL
        AND NOT {l.name in p.restores} ORDER BY l.type) k), '''')
    || coalesce((SELECT group_concat(''SELECT 1 FROM "'' || replace(v.name, ''"'', ''""'') || ''" WHERE 0;'' || char(10), '''')
      FROM main.sqlite_schema v WHERE v.type = ''view'' AND instr(lower(v.sql), lower(p.x)) > 0), '''') END'),
  -- what the answer to an `if` means: no row, NULL and 0 mean no
  ('truth', '(SELECT CASE WHEN count(*) > 1 THEN ''the query of an `if` gives more than one row'' WHEN max(a.answer) IS NULL THEN 0
    WHEN typeof(max(a.answer)) IN (''integer'', ''real'') THEN max(a.answer) <> 0
    ELSE ''the answer to an `if` is '' || quote(max(a.answer)) || '', not a number'' END FROM sqlc_mig.sqlc_mig_answer a)'),
  -- x, y, z: has the step y of the revision x no marker yet? z is the digest of its text
  ('unmarked', 'coalesce((SELECT CASE m.checksum WHEN p.z THEN 0
    ELSE ''step '' || p.y || '' of the revision '' || p.x || '' was done with another text than this script has
  hint: the spec was edited while the revision was half done; finish it with the script that began it, or undo the edit'' END
    FROM {progress} m WHERE m.revision = p.x AND m.direction = {direction} AND m.step = CAST(p.y AS INTEGER)), 1)'),
  -- after the last step: no more rows than before may refer to nothing
  ('orphans', 'coalesce((SELECT ''the revision '' || p.x || '' would leave a row of '' || f.child || coalesce('' (rowid '' || f.id || '')'', '''')
      || '' that refers to no row of '' || f.parent || ''
  hint: change or delete such rows in an operation before''
    FROM (SELECT "table" AS child, rowid AS id, parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2, 3) f
    LEFT JOIN sqlc_mig.sqlc_mig_orphan o ON o.child IS f.child AND o.id IS f.id AND o.parent IS f.parent
    WHERE f.count > coalesce(o.count, 0) LIMIT 1), 1)'),
  -- a revision x, at the place y, comes: is it where it was when the script began, though another run has moved the ledger meanwhile?
  ('begin', 'CASE WHEN EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_head h WHERE h.id NOT IN (SELECT id FROM sqlc_mig.sqlc_mig_list))
    THEN ''another run has brought the database to a revision that this script does not know''
    WHEN {direction} = ''upgrade'' AND EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_need d
      WHERE d.place = CAST(p.y AS INTEGER) AND d.needs NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_applied))
    THEN ''the revision '' || p.x || '' needs others that are not applied any more: another run has reverted them''
    WHEN {direction} = ''downgrade'' AND EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_need d
      WHERE d.needs = CAST(p.y AS INTEGER) AND d.place IN (SELECT place FROM sqlc_mig.sqlc_mig_applied))
    THEN ''the revision '' || p.x || '' is needed by others: another run has applied them'' ELSE 1 END'),
  -- no question: what the ledger says, in one text; where another run has moved it, what is applied is worked out again
  ('heads', '{heads}'),
  ('look', 'DELETE FROM sqlc_mig.sqlc_mig_written;
DELETE FROM sqlc_mig.sqlc_mig_head;
INSERT INTO sqlc_mig.sqlc_mig_head (id) SELECT version_num FROM {ledger};
DELETE FROM sqlc_mig.sqlc_mig_applied;
INSERT INTO sqlc_mig.sqlc_mig_applied (place) SELECT place FROM sqlc_mig.sqlc_mig_up;
UPDATE sqlc_mig.sqlc_mig_now SET heads = {heads}, moved = 1;
'),
  -- no question: the script stops with these words
  ('stop', 'CREATE TRIGGER sqlc_mig.sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, {words}); END;
INSERT INTO sqlc_mig.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";
');
INSERT INTO sqlc_mig.sqlc_mig_guard (name, answer) SELECT replace(g.name, '{kind}', k.column1), replace(g.answer, '{kind}', k.column1)
  FROM sqlc_mig.sqlc_mig_guard g, (VALUES ('table'), ('index')) k WHERE g.name LIKE '{kind}%'
 UNION ALL SELECT k.column1, g.answer FROM sqlc_mig.sqlc_mig_guard g, (VALUES ('rebuild_adding'), ('rebuild_dropping')) k WHERE g.name = 'rebuild';
UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(answer, '{table}', 'WHEN p.made AND p.x_is IS NULL THEN 1 WHEN p.x_is IS NOT ''table''
      THEN coalesce({other:table}, ''expected the table '' || p.x || ''; found none{mend}'')');
UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(replace(answer,
  '{other:table}', '''expected the table '' || p.x || ''; found the '' || p.x_is || '' of that name{taken}'''),
  '{other:index}', '''expected the index '' || p.x || ''; found the '' || p.x_is || '' of that name{taken}''');
-- names in a list, each between quotes, and the other signs
UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(replace(replace(replace(replace(replace(replace(replace(answer,
  '{c.name in p.y}', 'instr('', '' || lower(p.y) || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'')'),
  '{l.name in p.restores}', 'instr('', '' || lower(p.restores) || '','', '', "'' || replace(lower(l.name), ''"'', ''""'') || ''",'')'),
  '{column}', 'substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/''))'),
  '{taken}', char(10) || '  hint: something else has the name; rename or drop it, then run the script again'),
  '{mend}', char(10) || '  hint: the database is not in a state that this history knows; fix it by hand, then run the script again'),
  '{heads}', '(SELECT group_concat(id) FROM (SELECT version_num AS id FROM {ledger} ORDER BY 1))'),
  '{direction}', quote(s.direction)), '{progress}', s.progress_name) FROM sqlc_mig.sqlc_mig_set s;
UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(answer, '{ledger}', s.ledger_name) FROM sqlc_mig.sqlc_mig_set s;

-- ---- what is applied: the rows of the ledger, and all that they need --------------------------------------------------
CREATE TABLE sqlc_mig.sqlc_mig_need (place INTEGER NOT NULL, needs INTEGER NOT NULL, PRIMARY KEY (place, needs)) WITHOUT ROWID;
INSERT OR IGNORE INTO sqlc_mig.sqlc_mig_need SELECT place, needs FROM sqlc_mig.sqlc_mig_list WHERE needs IS NOT NULL
 UNION ALL SELECT place, needs FROM sqlc_mig.sqlc_mig_also;
CREATE INDEX sqlc_mig.sqlc_mig_need_needs ON sqlc_mig_need (needs);
CREATE VIEW sqlc_mig.sqlc_mig_up AS
WITH RECURSIVE up (place) AS (
  SELECT l.place FROM sqlc_mig_head h JOIN sqlc_mig_list l ON l.id = h.id UNION SELECT n.needs FROM up JOIN sqlc_mig_need n ON n.place = up.place)
SELECT place FROM up;
CREATE TABLE sqlc_mig.sqlc_mig_applied (place INTEGER PRIMARY KEY);
INSERT INTO sqlc_mig.sqlc_mig_applied SELECT place FROM sqlc_mig.sqlc_mig_up;
UPDATE sqlc_mig.sqlc_mig_now SET heads = (SELECT group_concat(id) FROM (SELECT id FROM sqlc_mig.sqlc_mig_head ORDER BY 1));
-- which revisions of this script are due, in their order
CREATE TABLE sqlc_mig.sqlc_mig_due (id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE);
INSERT INTO sqlc_mig.sqlc_mig_due (number) SELECT u.number FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_unit u
 WHERE (s.direction = 'downgrade') = (u.number IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)) ORDER BY iif(s.direction = 'upgrade', 1, -1) * u.number;
-- a marker of a revision that is applied, or reverted, was left over: nothing of it is half done
DELETE FROM sqlc_mig.sqlc_mig_half WHERE direction = (SELECT direction FROM sqlc_mig.sqlc_mig_set)
  AND (direction = 'upgrade') = (revision IN (SELECT l.id FROM sqlc_mig.sqlc_mig_applied a JOIN sqlc_mig.sqlc_mig_list l ON l.place = a.place));

-- ---- what stops the script before its first change ------------------------------------------------------------------
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT r.why || '; nothing was changed' || char(10) || '  hint: ' || r.hint FROM (
  SELECT 1 AS n, NULL AS id, 'no database file is open' AS why, 'sqlite3 DATABASE < THIS_FILE' AS hint
   WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '')
  UNION ALL SELECT 2, NULL, 'the ledger ' || s.ledger || ' has a row without a revision (NULL)', '`sqlc-mig repair` writes a script that removes it'
    FROM sqlc_mig.sqlc_mig_set s WHERE EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_head WHERE id IS NULL)
  UNION ALL SELECT 3, NULL, 'the ledger ' || s.ledger || ' lists a revision twice: ' || group_concat(h.id, ', '),
      '`sqlc-mig repair` writes a script that removes the second row'
    FROM sqlc_mig.sqlc_mig_set s, (SELECT id FROM sqlc_mig.sqlc_mig_head WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1 ORDER BY 1) h GROUP BY s.ledger
  UNION ALL SELECT 4, NULL, 'the table of markers ' || s.progress || ' has a row without revision, direction or step (NULL)',
      '`sqlc-mig repair` writes a script that removes it'
    FROM sqlc_mig.sqlc_mig_set s WHERE EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_half WHERE revision IS NULL OR direction IS NULL OR step IS NULL)
  UNION ALL SELECT 5, NULL, 'the ledger ' || s.ledger || ' is at revision(s) that this script does not know: ' || group_concat(h.id, ', '),
      'the database is ahead of this script, or belongs to another project; build the script again from the newest specs;
  `sqlc-mig repair --forget ID` is for a revision that is gone for good'
    FROM sqlc_mig.sqlc_mig_set s, (SELECT id FROM sqlc_mig.sqlc_mig_head WHERE id NOT IN (SELECT id FROM sqlc_mig.sqlc_mig_list) ORDER BY 1) h GROUP BY s.ledger
  UNION ALL -- where this script has nothing to do with it, it is let be
  SELECT 6, h.revision, 'the revision ' || h.revision || ' is half done by an interrupted ' || h.direction || ' script',
      'run that script again: it goes on where it stopped'
    FROM sqlc_mig.sqlc_mig_half h LEFT JOIN sqlc_mig.sqlc_mig_list l ON l.id = h.revision WHERE h.direction <> (SELECT direction FROM sqlc_mig.sqlc_mig_set)
     AND (coalesce(l.place IN (SELECT place FROM sqlc_mig.sqlc_mig_applied), 0) = (h.direction = 'downgrade')
       OR l.place IN (SELECT number FROM sqlc_mig.sqlc_mig_unit))
  UNION ALL SELECT 7, h.revision, 'the revision ' || h.revision || ' is half done, and its steps have changed since',
      'finish it with the script that began it, or fix the database and the markers by hand'
    FROM sqlc_mig.sqlc_mig_set s JOIN sqlc_mig.sqlc_mig_half h ON h.direction = s.direction JOIN sqlc_mig.sqlc_mig_list l ON l.id = h.revision
    JOIN sqlc_mig.sqlc_mig_unit u ON u.number = l.place WHERE h.step > (SELECT coalesce(max(t.step), 0) FROM sqlc_mig.sqlc_mig_step t WHERE t.unit = u.number)
  UNION ALL SELECT 8, NULL, 'this script begins after the revision ' || l.id || ', which is not applied here',
      'use a script that begins at base: it finds its place by itself'
    FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_list l WHERE instr(s.requires, ' ' || l.id || ' ')
     AND l.place NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)
  ) r ORDER BY r.n, r.id;

-- ---- what is there already is compared with what its statement makes, in a database beside, in memory -----------------
-- what is known of lines
CREATE TABLE sqlc_mig.sqlc_mig_found (id INTEGER PRIMARY KEY, answer);
INSERT INTO sqlc_mig.sqlc_mig_guard (name, answer) VALUES ('beside', 'DELETE FROM sqlc_mig.sqlc_mig_written;
-- what lines are compared by: names and texts, and facts, of both sides (1 is expected, 2 is found)
CREATE TEMP TABLE IF NOT EXISTS sqlc_mig_both (side INTEGER, schema TEXT, type TEXT, name TEXT COLLATE NOCASE, tbl_name TEXT COLLATE NOCASE, plain TEXT);
CREATE TEMP TABLE IF NOT EXISTS sqlc_mig_fact (side INTEGER, class TEXT, owner TEXT COLLATE NOCASE, part TEXT COLLATE NOCASE, attribute TEXT, value TEXT);
INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (name, text)
SELECT ''beside.sql'', group_concat(''DROP TABLE IF EXISTS '' || l.home || '';'' || char(10) || CASE
      WHEN l.guard = ''table_missing'' THEN ''CREATE TABLE sqlc_mig_beside.'' || substr(l.text, 14) || '';'' || char(10)
      -- what it may name is not known
      WHEN l.stand_in = '''' OR l.guard = ''index_missing'' AND l.stand_in IS NULL THEN ''''
      ELSE ''CREATE TABLE '' || l.home || '' ('' || coalesce(l.stand_in, ''sqlc_mig'') || '');'' || char(10) || CASE l.guard
        WHEN ''index_missing'' THEN substr(l.text, 1, instr(l.text, ''INDEX '') + 5) || ''sqlc_mig_beside.'' || substr(l.text, instr(l.text, ''INDEX '') + 6)
        WHEN ''column_missing'' THEN ''ALTER TABLE sqlc_mig_beside.'' || substr(l.text, 13) ELSE '''' END || '';'' || char(10) END
    || replace(g.answer, ''{line}'', l.id) || ''DROP TABLE IF EXISTS '' || l.home || '';'' || char(10), '''')
    || ''DELETE FROM sqlc_mig.sqlc_mig_written;'' || char(10) || replace((SELECT text FROM sqlc_mig.sqlc_mig_ask WHERE file = {of}),
      ''SELECT ''''next.sql'''''', ''SELECT ''''asked.sql'''''') || char(10) || ''.read "{at}/asked.sql"'' || char(10)
  FROM sqlc_mig.sqlc_mig_guard g JOIN (
    SELECT l.id, l.guard, ''sqlc_mig_beside."'' || replace(CASE l.guard WHEN ''index_missing'' THEN l.y ELSE l.x END, ''"'', ''""'') || ''"'' AS home,
        p.stand_in, ltrim(p.text, char(10)) AS text
      FROM sqlc_mig.sqlc_mig_line l JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part
     WHERE l.id IN ({ids})) l WHERE g.name = ''compare'';
.read "{at}/beside.sql"
'), ('compare', 'DELETE FROM temp.sqlc_mig_both;
DELETE FROM temp.sqlc_mig_fact;
INSERT INTO temp.sqlc_mig_both (side, schema, type, name, tbl_name, plain)
SELECT s.* FROM sqlc_mig.sqlc_mig_line l JOIN (
    SELECT 1, ''sqlc_mig_beside'', type, name, tbl_name, sql FROM sqlc_mig_beside.sqlite_schema
    UNION ALL SELECT 2, ''main'', type, name, tbl_name, sql FROM main.sqlite_schema) s
  ON s.tbl_name = CASE l.guard WHEN ''index_missing'' THEN l.y ELSE l.x END COLLATE NOCASE WHERE l.id = {line};
UPDATE temp.sqlc_mig_both SET plain = replace(replace(replace(replace(replace(replace(lower(plain), ''"'', ''''), ''`'', ''''), '' '', ''''), char(10), ''''),
  char(13), ''''), char(9), '''');
INSERT INTO temp.sqlc_mig_fact (side, class, owner, part, attribute, value)
SELECT side, ''relation'', name, '''', ''kind'', type FROM temp.sqlc_mig_both WHERE type IN (''table'', ''view'')
UNION ALL SELECT side, ''trigger'', tbl_name, name, ''kind'', ''trigger'' FROM temp.sqlc_mig_both WHERE side = 2 AND type = ''trigger''
UNION ALL SELECT side, ''relation'', name, '''', ''autoincrement'', ''yes'' FROM sqlc_mig_both WHERE type = ''table'' AND instr(plain, ''autoincrement'') > 0
UNION ALL SELECT p.side, ''relation'', p.name, '''', ''primary key'', group_concat(p.col, '', '')
  FROM (SELECT b.side, b.name, c.name AS col FROM temp.sqlc_mig_both b JOIN pragma_table_xinfo(b.name, b.schema) c
    WHERE b.type = ''table'' AND c.pk > 0 ORDER BY b.side, b.name, c.pk) p GROUP BY p.side, p.name
UNION ALL SELECT b.side, ''column'', b.name, c.name, a.column1, CASE a.column1 WHEN ''kind'' THEN ''column'' WHEN ''type'' THEN lower(c.type)
    WHEN '''' THEN coalesce(nullif(lower(c.type), ''''), ''there'') WHEN ''null'' THEN CASE WHEN c."notnull" THEN ''not null'' ELSE ''null'' END
    WHEN ''default'' THEN c.dflt_value WHEN ''generated'' THEN CASE c.hidden WHEN 2 THEN ''virtual'' WHEN 3 THEN ''stored'' END END
  FROM temp.sqlc_mig_both b JOIN pragma_table_xinfo(b.name, b.schema) c
  JOIN (VALUES (''kind''), (''''), (''type''), (''null''), (''default''), (''generated'')) a WHERE b.type = ''table''
UNION ALL SELECT u.side, ''key'', u.name, ''unique ('' || u.list || '')'', ''kind'', ''unique constraint''
  FROM (SELECT k.side, k.name, group_concat(k.col, '', '') AS list FROM (
    SELECT b.side, b.name, i.name AS tree, x.name AS col
      FROM temp.sqlc_mig_both b JOIN pragma_index_list(b.name, b.schema) i JOIN pragma_index_info(i.name, b.schema) x
     WHERE b.type = ''table'' AND i.origin = ''u'' ORDER BY b.side, b.name, i.name, x.seqno) k GROUP BY k.side, k.name, k.tree) u
UNION ALL SELECT k.side, ''key'', k.name, k.part, a.column1, CASE a.column1 WHEN ''kind'' THEN ''foreign key'' WHEN ''references'' THEN lower(k.referred)
    WHEN ''referred columns'' THEN lower(k.columns) WHEN ''on delete'' THEN lower(k.on_delete) ELSE lower(k.on_update) END
  FROM (SELECT l.side, l.name, l."table" AS referred, ''foreign key ('' || group_concat(l."from", '', '') || '')'' AS part,
      group_concat(l."to", '', '') AS columns, l.on_delete, l.on_update
    FROM (SELECT b.side, b.name, f.* FROM temp.sqlc_mig_both b JOIN pragma_foreign_key_list(b.name, b.schema) f
      WHERE b.type = ''table'' ORDER BY b.side, b.name, f.id, f.seq) l GROUP BY l.side, l.name, l.id) k
  JOIN (VALUES (''kind''), (''references''), (''referred columns''), (''on delete''), (''on update'')) a
UNION ALL SELECT t.side, ''index'', t.name, t.tree, a.column1, CASE a.column1 WHEN ''kind'' THEN ''index'' WHEN '''' THEN ''('' || t.list || '')''
    WHEN ''columns'' THEN t.list WHEN ''unique'' THEN CASE WHEN t.is_unique THEN ''yes'' ELSE ''no'' END
    WHEN ''partial'' THEN CASE WHEN t.partial THEN ''yes'' ELSE ''no'' END ELSE (SELECT substr(b.plain, instr(b.plain, ''('')) FROM temp.sqlc_mig_both b
      WHERE b.side = t.side AND b.type = ''index'' AND b.name = t.tree AND (t.partial OR t.has_expression)) END
  FROM (SELECT k.side, k.name, k.tree, k.is_unique, k.partial, group_concat(k.shown, '', '') AS list, max(k.is_expression) AS has_expression
    FROM (SELECT b.side, b.name, i.name AS tree, i."unique" AS is_unique, i.partial, x.cid = -2 AS is_expression,
        lower(coalesce(x.name, ''(expression)'')) || CASE WHEN x."desc" THEN '' desc'' ELSE '''' END
          || CASE WHEN x.coll COLLATE NOCASE <> ''BINARY'' THEN '' collate '' || lower(x.coll) ELSE '''' END AS shown
      FROM temp.sqlc_mig_both b JOIN pragma_index_list(b.name, b.schema) i JOIN pragma_index_xinfo(i.name, b.schema) x
     WHERE b.type = ''table'' AND i.origin = ''c'' AND x.key ORDER BY b.side, b.name, i.name, x.seqno) k GROUP BY k.side, k.name, k.tree) t
  JOIN (VALUES (''kind''), (''''), (''columns''), (''unique''), (''partial''), (''definition'')) a;
INSERT INTO sqlc_mig.sqlc_mig_found (id, answer)
WITH asked AS (
  SELECT l.guard, l.y, '', '' || coalesce(lower(p.later), '''') || '','' AS later, s.quiet, s.warns,
      CASE l.guard WHEN ''rebuild_adding'' THEN ''column '' || l.x || ''.'' || l.y ELSE p.object END AS object
    FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_part p JOIN (SELECT guard, part, x, CASE guard WHEN ''rebuild_adding'' THEN substr(z,
    instr(z, ''/'') + 1 + instr(substr(z, instr(z, ''/'') + 1), ''/'')) ELSE y END AS y FROM sqlc_mig.sqlc_mig_line WHERE id = {line}) l ON l.part = p.id
), form AS ( -- of a value, in which it is the same however it is written: a default without quotes, a type without other words for it
  SELECT f.*, CASE f.class WHEN ''relation'' THEN ''table'' WHEN ''key'' THEN f.part ELSE f.class || '' '' || f.part END AS item,
      CASE f.attribute WHEN ''definition'' THEN replace(replace(f.value, ''('', ''''), '')'', '''')
        WHEN ''type'' THEN replace(replace(replace(replace(replace(f.value, '' '', ''''), ''integer'', ''int''), ''boolean'', ''bool''),
          ''decimal'', ''numeric''), ''charactervarying'', ''varchar'')
        WHEN ''default'' THEN CASE WHEN f.bare GLOB ''''''*'''''' THEN replace(substr(f.bare, 2, length(f.bare) - 2), '''''''''''', '''''''')
          ELSE CASE lower(f.bare) WHEN ''true'' THEN ''1'' WHEN ''false'' THEN ''0'' WHEN ''null'' THEN NULL ELSE lower(f.bare) END END
        ELSE f.value END AS form,
      f.bare GLOB ''''''*'''''' OR f.bare NOT GLOB ''*[^-+0-9.eE]*'' OR lower(f.bare) IN (''true'', ''false'') OR lower(f.bare) GLOB ''current_*'' AS literal
    FROM (SELECT *, trim(value, ''() '') AS bare FROM temp.sqlc_mig_fact) f
), pair AS (
  SELECT f.class, f.part, f.attribute, f.item, max(CASE f.side WHEN 1 THEN f.value END) AS expected, max(CASE f.side WHEN 2 THEN f.value END) AS found,
      max(CASE f.side WHEN 1 THEN f.form END) AS one, max(CASE f.side WHEN 2 THEN f.form END) AS two, min(f.literal) AS literal,
      max(max(f.side = 1)) OVER (PARTITION BY f.class, f.part) AS wanted, max(max(f.side = 2)) OVER (PARTITION BY f.class, f.part) AS there
    FROM form f GROUP BY f.class, f.part, f.attribute
), fact AS ( -- of what the line is about, without what later statements change
  SELECT p.* FROM asked a JOIN pair p
   WHERE CASE WHEN a.guard = ''table_missing'' THEN 1 WHEN p.class = ''relation'' THEN 0
      WHEN p.class = ''column'' THEN a.guard <> ''index_missing'' AND p.part = a.y ELSE p.wanted END
     AND instr(a.later, '', "'' || replace(lower(p.item), ''"'', ''""'') || ''",'') = 0
     AND instr(a.later, '', "'' || replace(lower(p.item || '' '' || p.attribute), ''"'', ''""'') || ''",'') = 0
     AND NOT (instr(a.later, '', "constraint",'') AND (p.class = ''key'' OR p.item = ''table''))
), told AS ( -- what: 1 differs, 2 was added by others, 3 cannot be told
  SELECT p.item || CASE WHEN p.attribute IN ('''', ''kind'') THEN '''' ELSE '' '' || p.attribute END AS words,
      coalesce(CASE WHEN p.attribute = ''kind'' AND p.wanted THEN ''there'' ELSE nullif(p.expected, '''') END, ''nothing'') AS expected,
      coalesce(CASE WHEN p.attribute = ''kind'' AND p.there THEN ''there'' ELSE nullif(p.found, '''') END, ''nothing'') AS found,
      CASE WHEN NOT p.wanted AND p.class <> ''column'' THEN 2 WHEN NOT (p.wanted AND p.there) THEN 1 WHEN p.one IS p.two THEN NULL
        WHEN p.attribute = ''definition'' THEN 3 WHEN p.attribute = ''referred columns'' AND (p.one IS NULL OR p.two IS NULL) THEN NULL
        WHEN p.attribute <> ''default'' OR p.one IS NULL OR p.two IS NULL THEN 1
        WHEN p.one NOT GLOB ''*[^-+0-9.e]*'' AND p.two NOT GLOB ''*[^-+0-9.e]*'' AND CAST(p.one AS NUMERIC) = CAST(p.two AS NUMERIC) THEN NULL
        WHEN p.literal THEN 1 ELSE 3 END AS what
    FROM fact p WHERE CASE WHEN p.wanted AND p.there THEN p.attribute NOT IN ('''', ''kind'')
      ELSE p.attribute = CASE WHEN p.class IN (''column'', ''index'') THEN '''' ELSE ''kind'' END END
), said AS (
  SELECT (SELECT group_concat(l, '''') FROM (SELECT char(10) || substr(t.words || w.blanks, 1, w.one) || ''  ''
        || substr(t.expected || w.blanks, 1, max(length(t.expected), w.two)) || ''  '' || t.found AS l
      FROM (SELECT '''' AS words, ''expected'' AS expected, ''found'' AS found UNION ALL SELECT * FROM (
          SELECT words, expected, found FROM told WHERE what = 1 ORDER BY 1)) t
      JOIN (SELECT printf(''%200s'', '''') AS blanks, max(length(words)) AS one, max(8, min(60, max(length(expected)))) AS two FROM told WHERE what = 1) w)
      WHERE EXISTS (SELECT 1 FROM told WHERE what = 1)) AS rows,
    (SELECT group_concat(words, '', '') FROM (SELECT words FROM told WHERE what = 2 ORDER BY 1)) AS added,
    (SELECT group_concat(words, '', '') FROM (
      SELECT words FROM told WHERE what = 3 UNION
      SELECT ''checks, collations and generated expressions'' FROM asked a, temp.sqlc_mig_both o
        LEFT JOIN temp.sqlc_mig_both n ON n.side = 2 AND n.type = ''table''
        JOIN temp.sqlc_mig_both t ON t.type = ''table'' AND (t.side = 1 OR a.guard = ''table_missing'')
       WHERE o.side = 1 AND o.type = ''table'' AND a.guard <> ''index_missing''
         AND coalesce(substr(o.plain, instr(o.plain, ''('')) <> substr(n.plain, instr(n.plain, ''('')), 1)
         AND instr(t.plain, ''check('') + instr(t.plain, ''collate'') + instr(t.plain, ''generatedalways'')
       ORDER BY 1)) AS untold
)
SELECT {line}, CASE
    WHEN NOT EXISTS (SELECT 1 FROM fact WHERE wanted) THEN CAST(CASE WHEN a.quiet THEN '''' ELSE ''  exists '' || a.object || '', not compared'' END AS BLOB)
    WHEN d.rows IS NULL THEN CAST(CASE WHEN a.quiet THEN '''' ELSE ''  exists '' || a.object || '', compared''
      || coalesce(''; not compared: '' || d.untold, '''') || coalesce(''; added by others: '' || d.added, '''') END AS BLOB)
    WHEN a.warns THEN CAST(CASE WHEN a.quiet THEN '''' ELSE ''  exists '' || a.object || '', in another shape'' || char(10) END
      || ''warning: sqlc-mig: the '' || a.object || '' is there in another shape than this history gives it'' || d.rows AS BLOB)
    ELSE ''the '' || a.object || '' is there in another shape than this history gives it'' || d.rows
      || char(10) || ''  hint: change it by hand, or stamp a revision that has this shape; built with --on-mismatch=warn the script says so and goes on'' END
  FROM asked a, said d;
');
-- ---- what stops a downgrade, now that it is known which revisions are due ---------------------------------------------
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT 'the revision ' || l.id || ' cannot be reverted: ' || u.refusal || '; nothing was changed
  hint: downgrade to ' || l.id || ' or a later revision, or go back to a backup' FROM sqlc_mig.sqlc_mig_due d
  JOIN sqlc_mig.sqlc_mig_unit u ON u.number = d.number JOIN sqlc_mig.sqlc_mig_list l ON l.place = d.number WHERE u.refusal IS NOT NULL ORDER BY l.id;
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT 'the revision ' || l.id || ' is still needed by ' || min(b.id) || ', which is applied and not in this script; nothing was changed
  hint: use a script without FROM: it reverts all that comes after its target'
  FROM sqlc_mig.sqlc_mig_set s JOIN sqlc_mig.sqlc_mig_due d ON s.direction = 'downgrade' JOIN sqlc_mig.sqlc_mig_need n ON n.needs = d.number
  JOIN sqlc_mig.sqlc_mig_applied a ON a.place = n.place JOIN sqlc_mig.sqlc_mig_list l ON l.place = d.number JOIN sqlc_mig.sqlc_mig_list b ON b.place = n.place
 WHERE n.place NOT IN (SELECT number FROM sqlc_mig.sqlc_mig_due) GROUP BY l.id ORDER BY l.id;

-- ---- what the due revisions do, line by line --------------------------------------------------------------------------
-- is the history a table with all our columns, and must no other have a value? Only then it is read and written: it never stops a migration
UPDATE sqlc_mig.sqlc_mig_set SET past = EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = history COLLATE NOCASE);
UPDATE sqlc_mig.sqlc_mig_set SET entries = history IS NOT NULL AND (NOT past
  OR EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = history COLLATE NOCASE AND s.type = 'table')
  AND (SELECT coalesce(sum(c.ours), 0) = 10 AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0 AND NOT c.ours), 0) = 0
    FROM (SELECT x.*, lower(x.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by',
      'started_at', 'finished_at') AS ours FROM pragma_table_xinfo(history, 'main') x) c));
-- what is said of a statement, where its guard says it all: what it does, to what, and what there is where it need not
UPDATE sqlc_mig.sqlc_mig_part SET skipped = CASE WHEN guard GLOB '*_missing' OR guard = 'rebuild_adding' THEN 'exists'
    WHEN guard GLOB '*_present' OR guard = 'rebuild_dropping' THEN 'absent' WHEN guard GLOB '*_rename' THEN 'already renamed' ELSE 'unchanged' END,
  verb = CASE WHEN object IS NOT NULL THEN verb ELSE coalesce(verb || ' ', '') || CASE WHEN guard = 'column_missing' THEN 'add'
    WHEN guard GLOB '*_missing' THEN 'create' WHEN guard GLOB '*_present' THEN 'drop' WHEN guard GLOB '*_rename' THEN 'rename' ELSE 'rebuild' END END,
  object = coalesce(object, CASE WHEN guard GLOB 'index*' THEN 'index ' || x WHEN guard GLOB 'column*' THEN 'column ' || x || '.' || y ELSE 'table ' || x END
    || CASE WHEN guard = 'column_rename' THEN ' to ' || z WHEN guard GLOB '*_rename' THEN ' to ' || y ELSE '' END)
 WHERE guard IS NOT NULL AND unit IN (SELECT number FROM sqlc_mig.sqlc_mig_due);
-- a table that is rebuilt for a column: that is what is there already, or has gone
UPDATE sqlc_mig.sqlc_mig_part SET skipped = skipped || ' ' || CASE WHEN guard IN ('rebuild_adding', 'rebuild_dropping')
    THEN 'column ' || x || '.' || substr(z, instr(z, '/') + 1 + instr(substr(z, instr(z, '/') + 1), '/')) ELSE object END WHERE skipped IS NOT NULL;
UPDATE sqlc_mig.sqlc_mig_branch SET place = (SELECT l.place FROM sqlc_mig.sqlc_mig_list l WHERE l.id = revision)
 WHERE EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_due);
CREATE TABLE sqlc_mig.sqlc_mig_answer (answer);           -- of an `if`
CREATE TABLE sqlc_mig.sqlc_mig_orphan (child TEXT, id INTEGER, parent TEXT, count INTEGER NOT NULL); -- rows that referred to nothing before
-- file: those of one file are asked about together, before the first of them; part: what of sqlc_mig_part it is about; ends: it is a
-- transaction; said, yes: what is printed, and what runs, if its guard says 1; unsaid, no: if it says 0
CREATE TABLE sqlc_mig.sqlc_mig_line (id INTEGER PRIMARY KEY, file INTEGER, unit INTEGER NOT NULL, part INTEGER, step INTEGER, place TEXT,
  alone INTEGER, ends INTEGER, apart INTEGER, guard TEXT NOT NULL, x TEXT, y TEXT, z TEXT, said TEXT, yes TEXT NOT NULL, unsaid TEXT, no TEXT NOT NULL);
INSERT INTO sqlc_mig.sqlc_mig_line (unit, part, step, place, alone, ends, apart, guard, x, y, z, said, yes, unsaid, no)
WITH revision AS (
  SELECT d.id AS due, u.*, l.id, l.checksum, rtrim(l.id || ' ' || coalesce(u.shown, u.message)) AS words, s.*
    FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_due d JOIN sqlc_mig.sqlc_mig_unit u ON u.number = d.number
    JOIN sqlc_mig.sqlc_mig_list l ON l.place = d.number
   WHERE NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_stop)
), part AS (
  SELECT r.due, coalesce(p.alone, 0) AS outside, r.file || coalesce(':' || p.line, '') AS place, p.*
    FROM revision r JOIN sqlc_mig.sqlc_mig_part p ON p.unit = r.number
), marked AS ( -- the steps that leave markers, with their first and last statement
  SELECT p.due, p.outside, p.place, p.unit, s.step, s.title, s.checksum, min(p.id) AS first, max(p.id) AS last
    FROM sqlc_mig.sqlc_mig_step s JOIN part p ON p.unit = s.unit AND p.step = s.step GROUP BY p.due, p.step
), line (due, at, unit, part, step, place, alone, ends, apart, guard, x, y, z, said, yes, unsaid, no) AS (
  SELECT due, -2, number, NULL, NULL, file, 0, 0, 0, 'begin', id, number, NULL, iif(direction = 'upgrade', 'apply ', 'revert ') || words,
    '', NULL, '' FROM revision
  UNION ALL SELECT due, -1, number, NULL, NULL, file, 0, 0, 0, 'always', NULL, NULL, NULL, NULL, 'DELETE FROM sqlc_mig.sqlc_mig_orphan;
INSERT INTO sqlc_mig.sqlc_mig_orphan (child, id, parent, count) SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3;
', NULL, '' FROM revision WHERE touches
  UNION ALL SELECT m.due, m.first * 5, m.unit, NULL, NULL, m.place, m.outside, 0, 0, 'unmarked', r.id, m.step, m.checksum, NULL,
    '', '  done before: ' || m.title, 'UPDATE sqlc_mig.sqlc_mig_now SET skip = ' || m.step || ';' || char(10) FROM marked m JOIN revision r ON r.due = m.due
  UNION ALL SELECT due, id * 5 + 1, unit, NULL, step, place, outside, 0, 0, 'always', NULL, NULL, NULL, NULL, 'DELETE FROM sqlc_mig.sqlc_mig_answer;
INSERT INTO sqlc_mig.sqlc_mig_answer SELECT * FROM (' || only_if || ');' || char(10), NULL, '' FROM part WHERE only_if IS NOT NULL
  UNION ALL SELECT due, id * 5 + 2, unit, NULL, step, place, outside, 0, 1, 'truth', NULL, NULL, NULL, NULL,
    '', '  skipped, its condition says no: ' || title, 'UPDATE sqlc_mig.sqlc_mig_now SET skip = ' || step || ';' || char(10) FROM part WHERE only_if IS NOT NULL
  UNION ALL SELECT due, id * 5 + 3, unit, id, step, place, outside, 0, apart, coalesce(guard, 'always'), x, y, z,
    CASE WHEN verb IS NULL THEN '  ' || note ELSE coalesce('  ' || note || char(10), '') || '  ' || verb || ' ' || object END,
    CASE WHEN no_rows THEN 'CREATE TRIGGER sqlc_mig.sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, '
        || quote('sqlc-mig: ' || place || ': the table ' || x || ' has rows, for which its new column ' || y || ' would have no value; '
          || 'give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards') || '); END;
INSERT INTO sqlc_mig.sqlc_mig_stop (reason) SELECT 1 WHERE EXISTS (SELECT 1 FROM main."' || replace(x, '"', '""') || '");
DROP TRIGGER sqlc_mig.sqlc_mig_stopped;
' ELSE '' END || coalesce('-- ' || place || char(10) || ltrim(text, char(10)) || ';' || char(10), '')
      || iif(counts AND NOT (SELECT quiet FROM sqlc_mig.sqlc_mig_set),
      'SELECT ''    '' || changes() || CASE changes() WHEN 1 THEN '' row'' ELSE '' rows'' END;' || char(10), ''), '  ' || skipped, '' FROM part
  UNION ALL -- the marker of a step that runs outside of a transaction has one of its own
  SELECT m.due, m.last * 5 + 4, m.unit, NULL, NULL, m.place, 0, m.outside, 0, 'always', NULL, NULL, NULL, NULL,
    'INSERT INTO ' || r.progress_name || ' (revision, direction, step, checksum) SELECT ' || quote(r.id) || ', ' || quote(r.direction) || ', ' || m.step || ', '
      || quote(m.checksum) || ' WHERE NOT EXISTS (SELECT 1 FROM ' || r.progress_name || ' m WHERE m.revision = ' || quote(r.id) || ' AND m.direction = '
      || quote(r.direction) || ' AND m.step = ' || m.step || ');' || char(10), NULL, '' FROM marked m JOIN revision r ON r.due = m.due
  UNION ALL SELECT due, 9e15, number, NULL, NULL, file, 0, 0, 1, 'orphans', id, NULL, NULL, NULL, '', NULL, '' FROM revision WHERE touches
  UNION ALL -- the ledger moves, in the transaction of the last statements of the revision
  SELECT due, 9e16, number, NULL, NULL, file, 0, 0, 0, 'always', NULL, NULL, NULL, NULL, CASE direction
      WHEN 'upgrade' THEN coalesce('DELETE FROM ' || ledger_name || ' WHERE version_num IN (' || (
        SELECT group_concat(quote(l.id), ', ') FROM sqlc_mig.sqlc_mig_need n JOIN sqlc_mig.sqlc_mig_list l ON l.place = n.needs WHERE n.place = number)
      || ');' || char(10), '') || 'INSERT INTO ' || ledger_name || ' (version_num) VALUES (' || quote(id) || ');
INSERT OR IGNORE INTO sqlc_mig.sqlc_mig_applied (place) VALUES (' || number || ');
' ELSE 'DELETE FROM ' || ledger_name || ' WHERE version_num = ' || quote(id) || ';
DELETE FROM sqlc_mig.sqlc_mig_applied WHERE place = ' || number || ';
INSERT INTO ' || ledger_name || ' (version_num) SELECT l.id FROM sqlc_mig.sqlc_mig_need n JOIN sqlc_mig.sqlc_mig_list l ON l.place = n.needs
 WHERE n.place = ' || number || ' AND l.id NOT IN (SELECT version_num FROM ' || ledger_name || ')
   AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_need o JOIN sqlc_mig.sqlc_mig_applied a ON a.place = o.place WHERE o.needs = n.needs);
' END || iif(entries, 'INSERT OR IGNORE INTO ' || history_name || '
  (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT ' || quote(id) || ', ' || quote(direction) || ', ' || quote(message) || ', ' || quote(checksum) || ',
  ' || quote(digest) || ', ' || quote(version) || ', login, started, strftime(''%Y-%m-%d %H:%M:%f'', ''now'') FROM sqlc_mig.sqlc_mig_now;
', '') || iif(segmented, 'DELETE FROM ' || progress_name || ' WHERE revision = ' || quote(id) || ';' || char(10), '')
      || 'UPDATE sqlc_mig.sqlc_mig_now SET heads = ' || (SELECT answer FROM sqlc_mig.sqlc_mig_guard WHERE name = 'heads') || ';' || char(10), NULL, ''
    FROM revision
)
SELECT unit, part, step, place, alone, ends, apart, guard, x, y, z, iif(quiet, NULL, said), yes, iif(quiet, NULL, unsaid), no
  FROM line l, (SELECT quiet FROM sqlc_mig.sqlc_mig_set) ORDER BY due, at;
UPDATE sqlc_mig.sqlc_mig_line SET file = f.file FROM (SELECT id, sum(anew) OVER (ORDER BY id) AS file
    FROM (SELECT id, apart OR lag(unit) OVER w IS NOT unit OR lag(alone) OVER w <> alone OR lag(ends) OVER w
      OR lag(guard) OVER w IN ('unmarked', 'truth') AS anew FROM sqlc_mig.sqlc_mig_line WINDOW w AS (ORDER BY id))) f WHERE f.id = sqlc_mig_line.id;
CREATE INDEX sqlc_mig.sqlc_mig_line_file ON sqlc_mig_line (file);

-- ---- the files, and how each is written -------------------------------------------------------------------------------
-- first, last: of its revision; begins, ends: its transaction; plain: all of it, where it is enough to ask whether nothing of it is there yet, and
-- what of it must hold besides; gone: what of it runs where another run has done its revision
CREATE TABLE sqlc_mig.sqlc_mig_file (id INTEGER PRIMARY KEY, unit INTEGER, alone INTEGER, first INTEGER, last INTEGER, begins INTEGER, ends INTEGER,
  is_plain INTEGER, besides TEXT, plain TEXT, gone TEXT, tail TEXT);
INSERT INTO sqlc_mig.sqlc_mig_file (id, unit, alone, first, last, begins, ends, is_plain)
SELECT f.file, f.unit, f.alone, lag(f.unit) OVER w IS NOT f.unit, lead(f.unit) OVER w IS NOT f.unit,
    NOT f.alone AND (lag(f.unit) OVER w IS NOT f.unit OR lag(f.alone) OVER w OR lag(f.ends) OVER w),
    NOT f.alone AND (lead(f.unit) OVER w IS NOT f.unit OR lead(f.alone) OVER w OR f.ends),
    f.is_plain AND NOT f.alone AND f.unit NOT IN (SELECT unit FROM sqlc_mig.sqlc_mig_line WHERE guard IN ('unmarked', 'truth'))
  FROM (SELECT file, unit, max(alone) AS alone, max(ends) AS ends, min(guard IN ('always', 'begin', 'table_missing', 'index_missing', 'column_missing')
      AND coalesce(part NOT IN (SELECT part FROM sqlc_mig.sqlc_mig_branch), 1)) AS is_plain
    FROM sqlc_mig.sqlc_mig_line GROUP BY file) f WINDOW w AS (ORDER BY f.file);
UPDATE sqlc_mig.sqlc_mig_file SET
  gone = coalesce((SELECT 'SELECT ' || quote(substr(l.said, instr(l.said, ' ') + 1) || ': another run has done it') || ';' || char(10)
    FROM sqlc_mig.sqlc_mig_line l WHERE l.file = sqlc_mig_file.id AND l.guard = 'begin'), '') || iif(ends, 'COMMIT;' || char(10), ''),
  tail = iif(ends, 'COMMIT;' || char(10), '') || iif(last AND NOT s.quiet,
    'SELECT ''  done in '' || round((julianday(''now'') - julianday(started)) * 86400, 1) || '' seconds'' FROM sqlc_mig.sqlc_mig_now;' || char(10), '')
  FROM sqlc_mig.sqlc_mig_set s;
CREATE TABLE sqlc_mig.sqlc_mig_name (file INTEGER, name TEXT, PRIMARY KEY (file, name)) WITHOUT ROWID; -- what must not be there yet
INSERT OR IGNORE INTO sqlc_mig.sqlc_mig_name
SELECT l.file, l.x FROM sqlc_mig.sqlc_mig_file f JOIN sqlc_mig.sqlc_mig_line l ON l.file = f.id JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part
 WHERE f.is_plain AND (l.guard IN ('table_missing', 'index_missing') OR l.guard = 'column_missing' AND p.made);
UPDATE sqlc_mig.sqlc_mig_file SET
  plain = (SELECT group_concat(text, '') FROM (SELECT iif(l.said IS NULL, '', 'SELECT ' || quote(l.said) || ';' || char(10)) || l.yes AS text
    FROM sqlc_mig.sqlc_mig_line l WHERE l.file = sqlc_mig_file.id ORDER BY l.id)) || tail || 'DELETE FROM sqlc_mig.sqlc_mig_written;' || char(10),
  besides = (SELECT group_concat(text, '') FROM (SELECT iif(l.guard = 'column_missing' AND p.made IS NULL, '
    AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = ' || quote(l.x) || ' COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(' || quote(l.x) || ', ''main'') c WHERE c.name = ' || quote(l.y) || ' COLLATE NOCASE)', '')
      || coalesce(' AND (' || p.past || ') IS NULL', '') AS text
    FROM sqlc_mig.sqlc_mig_line l JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part WHERE l.file = sqlc_mig_file.id ORDER BY l.id))
 WHERE is_plain;
INSERT INTO sqlc_mig.sqlc_mig_guard (name, answer) VALUES
-- no question: not all of a plain file is missing, so that each question of it is asked
('ask', 'DELETE FROM sqlc_mig.sqlc_mig_written;
INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (name, text)
SELECT ''ask.sql'', ''DELETE FROM sqlc_mig.sqlc_mig_written;'' || char(10) || replace(text, ''SELECT ''''next.sql'''''', ''SELECT ''''whole.sql'''''') || ''
.read "{at}/whole.sql"
'' FROM sqlc_mig.sqlc_mig_ask WHERE file = {of};
.read "{at}/ask.sql"
'),
-- no question: how the answers are asked for, and what they mean; what stands between the two is what the ledger says
-- a question is not asked where its step is skipped, or where the statement is for a database in which other branches are applied; its answer
-- is a blob, which is what is said of it, where a later revision has superseded it, or what is there was compared
('whole', 'INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (name, ran, text)
SELECT ''next.sql'', NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_written), CASE
    WHEN (f.begins OR f.alone) AND n.heads IS NOT '), ('answers', '
    THEN (SELECT g.answer || replace((SELECT a.text FROM sqlc_mig.sqlc_mig_ask a WHERE a.file = f.id), ''SELECT ''''next.sql'''''',
      ''SELECT ''''again.sql'''''') || char(10) || ''.read '' || char(34) || n.folder || ''/again.sql'' || char(34) || char(10)
      FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = ''look'')
    WHEN (f.unit IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)) = (SELECT direction = ''upgrade'' FROM sqlc_mig.sqlc_mig_set)
      AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_head h WHERE h.id NOT IN (SELECT id FROM sqlc_mig.sqlc_mig_list)) THEN f.gone
    WHEN count(l.stop) THEN group_concat(coalesce(l.stop, CASE l.guard WHEN ''begin'' THEN l.text END, ''''), '''')
    WHEN sum(l.there) THEN replace(replace((SELECT g.answer FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = ''beside''), ''{of}'', f.id), ''{ids}'',
      group_concat(CASE WHEN l.there THEN l.id END))
    ELSE group_concat(coalesce(l.text, ''''), '''') || f.tail END || ''DELETE FROM sqlc_mig.sqlc_mig_written;'' || char(10)
  FROM sqlc_mig.sqlc_mig_now n JOIN sqlc_mig.sqlc_mig_file f ON f.id = {file} JOIN (
    SELECT p.id, p.guard, p.answer = 0 AND p.guard IN (''table_missing'', ''column_missing'', ''index_missing'', ''rebuild_adding'') AS there,
      CASE p.answer WHEN 1 THEN iif(p.said IS NULL, '''', ''SELECT '' || quote(p.said) || '';'' || char(10)) || p.yes{more}
        WHEN 0 THEN iif(p.unsaid IS NULL, '''', ''SELECT '' || quote(p.unsaid) || '';'' || char(10)) || p.no
        ELSE (SELECT ''SELECT '' || quote(CAST(p.answer AS TEXT)) || '';'' || char(10) FROM sqlc_mig.sqlc_mig_set s
          WHERE typeof(p.answer) = ''blob'' AND (NOT s.quiet OR CAST(p.answer AS TEXT) GLOB ''warning: *'')) END AS text,
      CASE WHEN typeof(p.answer) = ''text'' THEN (SELECT replace(g.answer, ''{words}'', quote(''sqlc-mig: '' || p.place || '': '' || p.answer))
        FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = ''stop'') END AS stop
    FROM (SELECT p.*, CASE WHEN p.step = (SELECT skip FROM sqlc_mig.sqlc_mig_now) THEN NULL ELSE CASE (SELECT max(b.stops) FROM sqlc_mig.sqlc_mig_branch b
        WHERE b.part = p.part AND b.applied <> (coalesce(b.place, 0) IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)))
      WHEN 0 THEN NULL
      WHEN 1 THEN ''the table '' || p.x || '' is rebuilt, and this script does not know the form that other branches have given it here
  hint: apply the branches in the order of the script''
      ELSE coalesce((SELECT c.answer FROM sqlc_mig.sqlc_mig_found c WHERE c.id = p.id), {past}CASE p.guard {guards} ELSE 1 END) END END AS answer
      FROM ({lines} WHERE l.file = {file} ORDER BY l.id LIMIT 1000000000) p ORDER BY p.id) p) l;');
CREATE VIEW sqlc_mig.sqlc_mig_ask AS SELECT f.id AS file,
  w.answer || h.answer || replace(replace(replace(replace(replace(g.answer, '{lines}', n.answer), '{file}', f.id),
    '{guards}', 'WHEN ''always'' THEN 1' || coalesce((SELECT group_concat(' WHEN ' || quote(g.name) || ' THEN ' || g.answer, '') FROM sqlc_mig_guard g
      WHERE g.name IN (SELECT l.guard FROM sqlc_mig_line l WHERE l.file = f.id)), '')),
    '{more}', coalesce((SELECT g.answer FROM sqlc_mig_guard g WHERE g.name = 'rebuilt' AND EXISTS (
      SELECT 1 FROM sqlc_mig_line l JOIN sqlc_mig_part p ON p.id = l.part WHERE l.file = f.id AND p.restores IS NOT NULL)), '')),
    '{past}', coalesce('CAST(CASE p.part' || (SELECT group_concat(' WHEN ' || p.id || ' THEN ' || p.past, '')
      FROM sqlc_mig_line l JOIN sqlc_mig_part p ON p.id = l.part WHERE l.file = f.id) || ' END AS BLOB), ', '')) AS text
  FROM sqlc_mig_file f JOIN sqlc_mig_guard w ON w.name = 'whole' JOIN sqlc_mig_guard h ON h.name = 'heads'
  JOIN sqlc_mig_guard g ON g.name = 'answers' JOIN sqlc_mig_guard n ON n.name = 'lines';

-- ---- all that is run, in order ------------------------------------------------------------------------------------------
INSERT INTO sqlc_mig.sqlc_mig_text (text) SELECT replace(g.answer, '{words}', quote('sqlc-mig: ' || reason))
  FROM sqlc_mig.sqlc_mig_stop s, sqlc_mig.sqlc_mig_guard g WHERE g.name = 'stop' ORDER BY s.rowid LIMIT 1;
-- specs that were edited after they were applied
INSERT INTO sqlc_mig.sqlc_mig_text (text)
SELECT 'SELECT ''warning: sqlc-mig: the spec of the revision '' || c.id
    || '' was edited after it had been applied here; the edit has no effect on this database''
  FROM (SELECT revision, direction, checksum, max(id) FROM ' || s.history_name || ' GROUP BY revision) l
  CROSS JOIN sqlc_mig.sqlc_mig_list c ON c.id = l.revision JOIN sqlc_mig.sqlc_mig_applied a ON a.place = c.place
 WHERE (l.revision, l.checksum) NOT IN (SELECT id, checksum FROM sqlc_mig.sqlc_mig_list WHERE checksum IS NOT NULL)
   AND l.direction = ''upgrade'' AND l.checksum <> c.checksum ORDER BY c.id;' FROM sqlc_mig.sqlc_mig_set s WHERE s.entries AND s.past;
INSERT INTO sqlc_mig.sqlc_mig_text (text, file, plan)
WITH line (file, place, text, read) AS (
  SELECT 0, 0, 'BEGIN IMMEDIATE;
-- Alembic''s own table: the heads of what is applied, nothing else
CREATE TABLE IF NOT EXISTS ' || s.ledger_name || ' (
  version_num varchar(32) NOT NULL,
  CONSTRAINT ' || s.ledger_key || ' PRIMARY KEY (version_num)
);' || CASE WHEN s.history IS NULL THEN '' ELSE '
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE IF NOT EXISTS ' || s.history_name || ' (
  id integer PRIMARY KEY, revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, message text, checksum char(64),
  script_digest char(64), tool_version varchar(32), applied_by varchar(255), started_at datetime, finished_at datetime
);' END || CASE WHEN s.segmented THEN '
-- markers of revisions that take several transactions; empty when none is half done
CREATE TABLE IF NOT EXISTS ' || s.progress_name || ' (
  revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, checksum char(64) NOT NULL,
  at datetime NOT NULL DEFAULT (strftime(''%Y-%m-%d %H:%M:%f'', ''now'')), PRIMARY KEY (revision, direction, step)
);' ELSE '' END || '
COMMIT;', NULL FROM sqlc_mig.sqlc_mig_set s
   WHERE (SELECT count(*) FROM main.sqlite_schema m WHERE m.type IN ('table', 'view')
     AND lower(m.name) IN (lower(s.ledger), lower(s.history), iif(s.segmented, lower(s.progress), NULL))) < 1 + (s.history IS NOT NULL) + s.segmented
  UNION ALL SELECT 0, 1, 'SELECT ' || quote('warning: sqlc-mig: ' || s.history
      || ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') || ';', NULL
    FROM sqlc_mig.sqlc_mig_set s WHERE s.history IS NOT NULL AND NOT s.entries
  UNION ALL SELECT 0, 2, 'UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(answer, ''{at}'', (SELECT folder FROM sqlc_mig.sqlc_mig_now))
 WHERE name IN (''beside'', ''ask'');', NULL
  UNION ALL SELECT 0, -1, 'DETACH "' || name || '";', NULL FROM pragma_database_list WHERE name GLOB 'sqlc_mig_*'
  UNION ALL SELECT 0, 3, 'ATTACH ''file:sqlc_mig_beside?mode=memory'' AS sqlc_mig_beside;', NULL
  UNION ALL SELECT id, 1, 'UPDATE sqlc_mig.sqlc_mig_now SET unit = ' || unit || ', skip = NULL, started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');', NULL
    FROM sqlc_mig.sqlc_mig_file WHERE first
  UNION ALL -- what SQL of the project has set is put back; then settings of the revision
  SELECT f.id, 2 + (o.unit <> 0), 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM sqlc_mig.sqlc_mig_file f JOIN sqlc_mig.sqlc_mig_unit u ON u.number = f.unit JOIN sqlc_mig.sqlc_mig_setting o ON o.unit IN (0, f.unit)
   WHERE iif(f.first, o.unit <> 0, u.resets AND (f.begins OR f.alone))
  UNION ALL -- a plain one: all of it, if nothing of it is there yet, and no other run has moved the ledger
  SELECT id, 4, iif(begins, 'BEGIN IMMEDIATE;' || char(10), '') || CASE WHEN is_plain
    THEN 'INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (name, ran, text)
SELECT ''next.sql'', NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_written), CASE WHEN n.moved IS NULL'
      || iif(begins, ' AND n.heads IS ' || (SELECT answer FROM sqlc_mig.sqlc_mig_guard WHERE name = 'heads'), '') || iif(has_names, '
    AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_name m JOIN pragma_table_xinfo(m.name, ''main'') WHERE m.file = f.id)
    AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_name m JOIN pragma_index_info(m.name, ''main'') WHERE m.file = f.id)', '') || coalesce(besides, '') || '
  THEN f.plain ELSE (SELECT replace(g.answer, ''{of}'', f.id) FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = ''ask'') END
  FROM sqlc_mig.sqlc_mig_now n JOIN sqlc_mig.sqlc_mig_file f ON f.id = ' || id || ';'
    ELSE (SELECT text FROM sqlc_mig.sqlc_mig_ask WHERE file = id) END, NULL
    FROM (SELECT f.*, id IN (SELECT file FROM sqlc_mig.sqlc_mig_name) AS has_names FROM sqlc_mig.sqlc_mig_file f)
  UNION ALL SELECT id, 5, NULL, 'next.sql' FROM sqlc_mig.sqlc_mig_file
  UNION ALL SELECT f.id, 6, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM sqlc_mig.sqlc_mig_file f JOIN sqlc_mig.sqlc_mig_unit u ON u.number = f.unit JOIN sqlc_mig.sqlc_mig_setting o ON o.unit = 0
   WHERE f.last AND (u.resets OR EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_setting s WHERE s.unit = f.unit AND lower(s.name) = lower(o.name)))
  UNION ALL -- was the last file run to its end, and where is the database now?
  SELECT 9e9, 0, 'INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (ran) SELECT 0 FROM sqlc_mig.sqlc_mig_written;
DELETE FROM sqlc_mig.sqlc_mig_head;
INSERT INTO sqlc_mig.sqlc_mig_head (id) SELECT version_num FROM ' || s.ledger_name || ';
DETACH sqlc_mig_beside;
DROP TABLE IF EXISTS temp.sqlc_mig_both;
DROP TABLE IF EXISTS temp.sqlc_mig_fact;', NULL FROM sqlc_mig.sqlc_mig_set s
)
SELECT l.text, l.read, 0 FROM line l WHERE EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_file) ORDER BY l.file, l.place;
-- what is there by then: rows of sqlite_schema; what PRAGMAs tell of a table or an index (of); and the answers, as in a run
CREATE TABLE sqlc_mig.sqlc_mig_schema (type TEXT, name TEXT, tbl_name TEXT, sql TEXT);
CREATE TABLE sqlc_mig.sqlc_mig_info (pragma TEXT, of TEXT COLLATE NOCASE, name TEXT, type TEXT, origin TEXT, id INTEGER);
CREATE INDEX sqlc_mig.sqlc_mig_schema_name ON sqlc_mig_schema (name COLLATE NOCASE);
CREATE INDEX sqlc_mig.sqlc_mig_info_of ON sqlc_mig_info (of, pragma);
CREATE TABLE sqlc_mig.sqlc_mig_size (name TEXT PRIMARY KEY COLLATE NOCASE, rows INTEGER);
CREATE TABLE sqlc_mig.sqlc_mig_asked (id INTEGER PRIMARY KEY, answer, guard TEXT, x TEXT, y TEXT, z TEXT, gone TEXT, rows INTEGER, own INTEGER);
-- what a line leaves that would run; what is known of the table that it makes (its `of` is a line end) was made aside
CREATE TRIGGER sqlc_mig.sqlc_mig_leaves AFTER INSERT ON sqlc_mig_asked WHEN NEW.answer = 1 BEGIN
  DELETE FROM sqlc_mig_schema WHERE (NEW.guard GLOB '*_present' OR NEW.gone <> '') AND (CASE NEW.guard WHEN 'table_present' THEN tbl_name
    WHEN 'index_present' THEN name END = NEW.x COLLATE NOCASE OR instr(', ' || lower(NEW.gone) || ',', ', "' || replace(lower(name), '"', '""') || '",'));
  DELETE FROM sqlc_mig_info WHERE of = NEW.x AND (NEW.guard = 'table_present' OR NEW.guard GLOB 'rebuild*' AND origin IS NOT 'c');
  DELETE FROM sqlc_mig_info WHERE (NEW.guard GLOB '*_present' OR NEW.gone <> '') AND origin = 'c' AND name NOT IN (SELECT name FROM sqlc_mig_schema);
  INSERT INTO sqlc_mig_schema SELECT substr(NEW.guard, 1, 5), NEW.x, iif(NEW.guard = 'index_missing', NEW.y, NEW.x), ''
    WHERE NEW.guard IN ('table_missing', 'index_missing');
  INSERT INTO sqlc_mig_info (pragma, of, name, origin) SELECT 'index_list', NEW.y, NEW.x, 'c' WHERE NEW.guard = 'index_missing' UNION ALL
    SELECT iif(NEW.guard = 'index_missing', 'index_xinfo', 'table_xinfo'), NEW.x, iif(NEW.guard = 'index_missing', NULL, NEW.y), NULL
    WHERE NEW.guard IN ('index_missing', 'column_missing');
  UPDATE sqlc_mig_info SET of = NEW.x WHERE of = char(10);
  UPDATE sqlc_mig_info SET name = NEW.z WHERE NEW.guard = 'column_rename' AND name = NEW.y COLLATE NOCASE AND pragma <> 'index_list'
    AND of IN (SELECT name FROM sqlc_mig_schema WHERE tbl_name = NEW.x COLLATE NOCASE);
  UPDATE sqlc_mig_info SET of = iif(of = NEW.x, NEW.y, of), name = iif(origin = 'c' AND name = NEW.x COLLATE NOCASE, NEW.y, name)
    WHERE NEW.guard IN ('table_rename', 'index_rename');
  UPDATE sqlc_mig_schema SET name = iif(name = NEW.x COLLATE NOCASE, NEW.y, name), tbl_name = iif(tbl_name = NEW.x COLLATE NOCASE, NEW.y, tbl_name)
    WHERE NEW.guard IN ('table_rename', 'index_rename');
  UPDATE OR REPLACE sqlc_mig_size SET name = iif(NEW.guard = 'table_rename', NEW.y, '') WHERE NEW.guard GLOB 'table_*' AND name = NEW.x;
END;
-- what a table or an index has: {of} is where it stands, `s` are the names
CREATE TABLE sqlc_mig.sqlc_mig_look (text TEXT);
INSERT INTO sqlc_mig.sqlc_mig_look VALUES ('
  SELECT ''table_xinfo'', of, c.name, c.type, NULL, NULL FROM s, pragma_table_xinfo(s.name, ''{in}'') c WHERE is_plain
  UNION ALL SELECT ''index_list'', of, l.name, NULL, l.origin, NULL FROM s, pragma_index_list(s.name, ''{in}'') l WHERE is_plain
  UNION ALL SELECT ''foreign_key_list'', of, NULL, NULL, NULL, f.id FROM s, pragma_foreign_key_list(s.name, ''{in}'') f WHERE is_plain');
INSERT INTO sqlc_mig.sqlc_mig_text (plan, text) SELECT 1, 'INSERT INTO sqlc_mig.sqlc_mig_schema SELECT type, name, tbl_name, sql
  FROM main.sqlite_schema WHERE type <> ''trigger'';
INSERT INTO sqlc_mig.sqlc_mig_info WITH s AS (SELECT name AS of, *, type = ''table'' AND lower(sql) NOT LIKE ''create virtual%'' AS is_plain
    FROM main.sqlite_schema)' || replace(text, '{in}', 'main') || '
  UNION ALL SELECT ''table_xinfo'', of, NULL, NULL, NULL, NULL FROM s WHERE NOT is_plain AND type IN (''table'', ''view'')
  UNION ALL SELECT ''index_xinfo'', of, c.name, NULL, NULL, NULL FROM s, pragma_index_xinfo(s.name, ''main'') c WHERE type = ''index'';'
  FROM sqlc_mig.sqlc_mig_look
 UNION ALL SELECT 1, 'INSERT INTO sqlc_mig.sqlc_mig_size SELECT ' || quote(s.name) || ', coalesce(max(rowid), 0) FROM main."' || replace(s.name, '"', '""')
  || '";' FROM main.sqlite_schema s WHERE s.type = 'table' AND lower(s.sql) NOT LIKE '%without%'
   AND lower(s.sql) NOT LIKE 'create virtual%' AND lower(s.name) IN (SELECT lower(iif(guard = 'index_missing', y, x)) FROM sqlc_mig.sqlc_mig_line);
INSERT INTO sqlc_mig.sqlc_mig_text (plan, text)
WITH line AS ( -- which branches would be applied by then: is the statement for such a database?
  SELECT l.*, ltrim(p.text, char(10)) AS sql, p.restores, p.past, (SELECT max(b.stops) FROM sqlc_mig.sqlc_mig_branch b
        LEFT JOIN sqlc_mig.sqlc_mig_due o ON o.number = b.place, sqlc_mig.sqlc_mig_set s
      WHERE b.part = l.part
        AND b.applied <> iif(o.id < d.id, s.direction = 'upgrade', coalesce(b.place, 0) IN (SELECT place FROM sqlc_mig.sqlc_mig_applied))) AS other,
    coalesce(l.id > min(iif(p.verb GLOB '*execute', l.id, NULL)) OVER (), 0) AS own
    FROM sqlc_mig.sqlc_mig_line l JOIN sqlc_mig.sqlc_mig_due d ON d.number = l.unit LEFT JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part
   WHERE l.part IS NOT NULL OR l.guard IN ('begin', 'unmarked')
), asked AS (
  SELECT l.*, CASE WHEN l.guard = 'table_missing' THEN substr(sql, 14)
      WHEN l.guard GLOB 'rebuild*' THEN substr(sql, 14, instr(sql, char(10) || ');') - 12) END AS made,
    replace(replace(replace(replace(replace(replace(coalesce('coalesce(CAST(' || l.past || ' AS BLOB), ', '(') || CASE
        WHEN other THEN quote('the table ' || l.x || ' is rebuilt, and this script does not know the form that other branches have given it here')
        WHEN l.guard IN ('always', 'begin') OR l.guard = 'unmarked' AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_set s
          JOIN main.sqlite_schema m ON m.name = s.progress COLLATE NOCASE) THEN '1' ELSE g.answer END || ') AS answer, p.* FROM (' || n.answer,
      'main.sqlite_schema', 'sqlc_mig.sqlc_mig_schema'), 'index_info(', 'index_xinfo('), 'info(', 'info'' AND of = '), 'list(', 'list'' AND of = '),
      ' pragma_', ' (SELECT * FROM sqlc_mig.sqlc_mig_info WHERE pragma = '''), ', ''main'')', ')') AS question
    FROM line l LEFT JOIN sqlc_mig.sqlc_mig_guard g ON g.name = l.guard JOIN sqlc_mig.sqlc_mig_guard n ON n.name = 'lines' WHERE other IS NOT 0
)
SELECT 1, coalesce('CREATE TABLE sqlc_mig.' || made || ';
INSERT INTO sqlc_mig.sqlc_mig_info WITH s AS (SELECT char(10) AS of, name, 1 AS is_plain FROM sqlc_mig.sqlite_schema WHERE type = ''table''
    AND name NOT GLOB ''sqlite_*'' ORDER BY rowid DESC LIMIT 1)' || replace(k.text, '{in}', 'sqlc_mig') || ';
DROP TABLE sqlc_mig.' || substr(made, 1, instr(made, ' (' || char(10))) || ';
', '') || 'INSERT INTO sqlc_mig.sqlc_mig_asked SELECT q.id, iif(typeof(q.answer) = ''text'' AND ' || (own AND guard <> 'unmarked') || ', 1, q.answer), q.guard,
  q.x, q.y, q.z, ' || quote(restores) || ', z.rows, ' || own || ' FROM (SELECT ' || question || ' WHERE l.id = ' || id || ') p) q
  LEFT JOIN sqlc_mig.sqlc_mig_size z ON z.name = iif(q.guard = ''index_missing'', q.y, q.x) WHERE '
  || coalesce('(SELECT skip FROM sqlc_mig.sqlc_mig_now) IS NOT ' || step, '1') || ';' || iif(guard IN ('begin', 'unmarked'), '
UPDATE sqlc_mig.sqlc_mig_now SET skip = (SELECT CAST(y AS INTEGER) FROM sqlc_mig.sqlc_mig_asked WHERE id = ' || id || ' AND answer = 0);', '')
  || iif(made IS NULL, '', char(10) || 'DELETE FROM sqlc_mig.sqlc_mig_info WHERE of = char(10);') FROM asked, sqlc_mig.sqlc_mig_look k ORDER BY id;
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

-- ---- asked with plan=1 in the environment: says what a run would do here, and changes nothing ------------------------------
-- what would be printed in a run, and what is said of it
CREATE TABLE sqlc_mig.sqlc_mig_said (id INTEGER PRIMARY KEY, words TEXT, about TEXT, stops INTEGER);
INSERT INTO sqlc_mig.sqlc_mig_said (words, about, stops)
WITH line AS (
  SELECT l.*, f.answer AS result, f.rows, f.own, p.verb, p.object, p.skipped, p.note, iif(EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_part c
      WHERE c.unit = l.unit AND c.step = l.step AND c.only_if IS NOT NULL), 'if its condition says so', '') AS conditional
    FROM sqlc_mig.sqlc_mig_asked f CROSS JOIN sqlc_mig.sqlc_mig_line l ON l.id = f.id LEFT JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part
), numbered AS (
  SELECT u.*, row_number() OVER (ORDER BY iif(s.direction = 'upgrade', 1, -1) * u.number) AS at FROM sqlc_mig.sqlc_mig_unit u, sqlc_mig.sqlc_mig_set s
)
SELECT words, about, stops FROM (
  SELECT l.id, 0 AS sub, rtrim(u.at || '. ' || l.x || ' ' || coalesce(u.shown, u.message)) AS words, '' AS about, 0 AS stops
    FROM line l JOIN numbered u ON u.number = l.unit WHERE l.guard = 'begin'
  UNION ALL SELECT l.id, 0, '     done before: ' || s.title, '', 0 FROM line l JOIN sqlc_mig.sqlc_mig_step s ON s.unit = l.unit AND s.step = l.y
   WHERE l.guard = 'unmarked' AND l.result = 0
  UNION ALL SELECT id, 0, '     stops: ' || replace(substr(result, 1, instr(result || char(10), char(10)) - 1), char(27), ' '), '', 1
    FROM line WHERE typeof(result) = 'text'
  UNION ALL SELECT id, 1, '     ' || note, conditional, 0 FROM line WHERE result = 1 AND note IS NOT NULL
  UNION ALL SELECT id, 1, '   ' || CAST(result AS TEXT), '', 0 FROM line WHERE typeof(result) = 'blob'
  UNION ALL SELECT l.id, 2, iif(l.result, iif(l.verb GLOB '[!?] *', '   ', '     ') || l.verb || ' ' || l.object, '     ' || l.skipped),
    iif(l.result, ltrim(CASE WHEN l.guard GLOB 'rebuild*' THEN coalesce('; copies the table, about ' || l.rows || ' rows', '; copies the table')
        WHEN l.guard = 'index_missing' THEN coalesce('; reads the table, about ' || l.rows || ' rows', '')
        WHEN l.guard = 'table_present' THEN coalesce('; about ' || l.rows || ' rows', '') ELSE '' END || iif(l.verb GLOB '*execute', '; SQL of the project', '')
      || iif(l.verb GLOB '! *', '; destroys data', '') || coalesce('; ' || nullif(l.conditional, ''), ''), '; '),
      iif(l.own, 'as it is now: SQL of the project runs before', '')), 0
    FROM line l WHERE l.result IN (0, 1) AND l.verb IS NOT NULL
) ORDER BY id, sub;
DELETE FROM sqlc_mig.sqlc_mig_said WHERE id > (SELECT min(id) FROM sqlc_mig.sqlc_mig_said WHERE stops);
SELECT 'plan for ' || replace(d.file, rtrim(d.file, replace(d.file, '/', '')), '') || ' at '
    || coalesce((SELECT group_concat(id, ', ') FROM (SELECT id FROM sqlc_mig.sqlc_mig_head ORDER BY 1)), 'base') || ': '
    || (SELECT count(*) FROM sqlc_mig.sqlc_mig_due) || ' of ' || (SELECT count(*) FROM sqlc_mig.sqlc_mig_unit) || ' revisions are '
    || CASE WHEN s.direction = 'downgrade' THEN 'to be reverted' WHEN EXISTS (SELECT 1 FROM sqlc_mig.sqlite_schema WHERE name = 'sqlc_mig_stride')
      THEN 'to be applied' ELSE 'missing' END || '; nothing is changed'
  FROM sqlc_mig.sqlc_mig_set s, pragma_database_list d WHERE d.name = 'main' AND EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_said);
SELECT CASE WHEN about = '' THEN words WHEN length(words) < 63 THEN words || substr(printf('%64s', ''), length(words) + 1) || about
    ELSE words || char(10) || '           ' || about END FROM sqlc_mig.sqlc_mig_said ORDER BY id;
SELECT 'nothing was changed; apply with: sqlite3 DATABASE < THIS_FILE' WHERE (SELECT max(stops) FROM sqlc_mig.sqlc_mig_said) = 0;
INSERT INTO sqlc_mig.sqlc_mig_must (planned) SELECT 0 FROM sqlc_mig.sqlc_mig_said WHERE stops;
-- is every revision of this script where it is to be?
INSERT INTO sqlc_mig.sqlc_mig_must (done) SELECT 0 FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_due d
 WHERE (s.direction = 'downgrade') = (d.number IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)) AND (SELECT plan FROM sqlc_mig.sqlc_mig_now) IS NULL;
SELECT coalesce(s.arrival, (SELECT 'at ' || CASE WHEN count(*) = 0 THEN 'base' ELSE iif(min(instr(s.heads, ' ' || h.id || ' ') > 0),
      iif(count(*) = 1, 'head ', 'heads '), '') || group_concat(h.id, ', ') END FROM (SELECT id FROM sqlc_mig.sqlc_mig_head ORDER BY 1) h))
  || iif(EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_due), '', ': nothing to do')
  FROM sqlc_mig.sqlc_mig_set s WHERE NOT s.quiet AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_said);
DROP TRIGGER temp.sqlc_mig_writes;
DETACH sqlc_mig;
