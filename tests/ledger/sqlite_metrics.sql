-- sqlc-mig 0.2.0: metrics, for SQLite 3.34 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   sqlite3 DATABASE < THIS_FILE
--
-- Prints metrics in the text format of Prometheus, and changes nothing: also with `sqlite3 -readonly`. When and how long it
-- knows from the history.

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

-- ---- what is there to read? -----------------------------------------------------------------------------------------
-- one transaction, so that all of it is of one moment; it takes no lock but that of reading
BEGIN;
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
INSERT INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
SELECT a.revision FROM applied a;
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: ' || 'sqlc_mig_history' || ' is no history: it is a view; nothing was changed' || char(10) || '  hint: rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml'
  FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE AND s.type = 'view';
.output '|cat >&2'
SELECT text FROM temp.sqlc_mig_shown WHERE stops ORDER BY id LIMIT 1;
.output
UPDATE temp.sqlc_mig_line SET stops = 1 WHERE stops;
CREATE TEMP TABLE sqlc_mig_entry (id INTEGER PRIMARY KEY, revision TEXT, direction TEXT, checksum TEXT, applied_by TEXT, started_at TEXT, finished_at TEXT);
-- the entries of the history; where it lacks a column, the NULL of that name is found instead
INSERT INTO temp.sqlc_mig_entry (id, revision, direction, checksum, applied_by, started_at, finished_at)
SELECT e.n,
       (SELECT revision FROM "sqlc_mig_history" WHERE rowid = e.n),
       (SELECT direction FROM "sqlc_mig_history" WHERE rowid = e.n),
       (SELECT checksum FROM "sqlc_mig_history" WHERE rowid = e.n),
       (SELECT applied_by FROM "sqlc_mig_history" WHERE rowid = e.n),
       (SELECT started_at FROM "sqlc_mig_history" WHERE rowid = e.n),
       (SELECT finished_at FROM "sqlc_mig_history" WHERE rowid = e.n)
  FROM (SELECT rowid AS n, NULL AS revision, NULL AS direction, NULL AS checksum, NULL AS applied_by, NULL AS started_at, NULL AS finished_at FROM "sqlc_mig_history") e;
DELETE FROM temp.sqlc_mig_entry WHERE id NOT IN (SELECT max(id) FROM temp.sqlc_mig_entry GROUP BY revision);

-- ---- what is to be told? --------------------------------------------------------------------------------------------
CREATE TEMP TABLE sqlc_mig_spec (n INTEGER PRIMARY KEY, revision TEXT NOT NULL UNIQUE, checksum TEXT NOT NULL, message TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_spec (n, revision, checksum, message) VALUES
  (1, '0001', '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93', 'Where it begins'),
  (2, 'a2', 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c', 'Left'),
  (3, 'd1', '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c', 'A second base that needs the left side'),
  (4, 'b2', '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223', 'Right'),
  (5, 'b3', '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5', 'Right again'),
  (6, 'c4', 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89', 'Both together'),
  (7, 'e5', '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf', 'After the merge');
-- the steps of revisions that can be half done
CREATE TEMP TABLE sqlc_mig_title (revision TEXT NOT NULL, step INTEGER NOT NULL, words TEXT NOT NULL, steps INTEGER NOT NULL);
CREATE TEMP TABLE sqlc_mig_row (n INTEGER, revision TEXT NOT NULL, state TEXT NOT NULL, entry INTEGER, words TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_row (n, revision, state, entry, words)
WITH half (revision, words) AS (
  SELECT p.revision, p.direction || ' interrupted after step ' || p.step || coalesce(' of ' || t.steps || ': ' || t.words, '')
    FROM temp.sqlc_mig_half p
    LEFT JOIN temp.sqlc_mig_title t ON p.direction = 'upgrade' AND t.revision = p.revision AND t.step = p.step)
SELECT s.n, s.revision,
       CASE WHEN h.revision IS NOT NULL THEN 'half done'
            WHEN a.revision IS NULL THEN 'pending'
            WHEN e.checksum <> s.checksum THEN 'edited'
            WHEN e.direction = 'stamp' THEN 'stamped'
            ELSE 'applied' END,
       CASE WHEN a.revision IS NOT NULL AND e.direction IN ('upgrade', 'stamp') THEN e.id END,
       coalesce(h.words, s.message)
  FROM temp.sqlc_mig_spec s
  LEFT JOIN temp.sqlc_mig_applied a ON a.revision = s.revision
  LEFT JOIN half h ON h.revision = s.revision
  LEFT JOIN temp.sqlc_mig_entry e ON e.revision = s.revision
UNION ALL
SELECT NULL, h.revision, 'half done', NULL, h.words || '; no spec has this id'
  FROM half h WHERE h.revision NOT IN (SELECT s.revision FROM temp.sqlc_mig_spec s)
UNION ALL
SELECT NULL, l.revision, 'unknown', NULL, 'no spec has this id'
  FROM temp.sqlc_mig_head l WHERE l.revision NOT IN (SELECT s.revision FROM temp.sqlc_mig_spec s);
INSERT INTO temp.sqlc_mig_line (text)
WITH
metric (part, name, help) AS (
  SELECT 1, 'sqlc_mig_revisions', 'Revisions by what this database has of them; each is in one state.'
  UNION ALL SELECT 2, 'sqlc_mig_head_info', '1 for each revision that the ledger lists.'
  UNION ALL SELECT 3, 'sqlc_mig_half_done_step', 'The last step that is done of a revision which an interrupted run has left.'
  UNION ALL SELECT 4, 'sqlc_mig_last_change_timestamp_seconds', 'When a revision was last applied, reverted or stamped, in seconds since 1970.'
  UNION ALL SELECT 5, 'sqlc_mig_last_change_duration_seconds', 'How long that change took.'
  UNION ALL SELECT 6, 'sqlc_mig_revision_duration_seconds', 'How long each revision took that is applied.'),
counted (n, state) AS (
  SELECT 1, 'applied' UNION ALL SELECT 2, 'edited' UNION ALL SELECT 3, 'stamped' UNION ALL SELECT 4, 'pending'
  UNION ALL SELECT 5, 'half done' UNION ALL SELECT 6, 'unknown'),
-- when a revision last moved, and how long that took
last (finished_at, seconds) AS (
  SELECT finished_at, (julianday(finished_at) - julianday(started_at)) * 86400 FROM temp.sqlc_mig_entry
   WHERE julianday(finished_at) IS NOT NULL ORDER BY julianday(finished_at) DESC, julianday(started_at) DESC LIMIT 1),
sample (part, n, label, value, direction, figure) AS (
  SELECT 1, c.n, 'state', replace(c.state, ' ', '_'), NULL, (SELECT count(*) FROM temp.sqlc_mig_row r WHERE r.state = c.state) FROM counted c
  UNION ALL SELECT 2, 0, 'revision', h.revision, NULL, 1 FROM temp.sqlc_mig_head h
  UNION ALL SELECT 3, 0, 'revision', p.revision, p.direction, p.step FROM temp.sqlc_mig_half p
  UNION ALL SELECT 4, 0, NULL, NULL, NULL, printf('%.3f', (julianday(l.finished_at) - julianday('1970-01-01')) * 86400) FROM last l
  UNION ALL SELECT 5, 0, NULL, NULL, NULL, printf('%.3f', l.seconds) FROM last l WHERE l.seconds IS NOT NULL
  UNION ALL SELECT 6, r.n, 'revision', r.revision, NULL, printf('%.3f', (julianday(e.finished_at) - julianday(e.started_at)) * 86400)
    FROM temp.sqlc_mig_row r JOIN temp.sqlc_mig_entry e ON e.id = r.entry
   WHERE e.direction = 'upgrade' AND julianday(e.finished_at) - julianday(e.started_at) IS NOT NULL),
-- as Prometheus wants values of labels: a backslash, a quote and a line end have a backslash before them
label (value, words) AS (
  SELECT v.value, '"' || replace(replace(replace(v.value, '\', '\\'), '"', '\"'), char(10), '\n') || '"'
    FROM (SELECT value FROM sample WHERE value IS NOT NULL UNION SELECT direction FROM sample WHERE direction IS NOT NULL) v)
SELECT words FROM (
  SELECT part, 1 AS kind, 0 AS n, '' AS value, '# HELP ' || name || ' ' || help AS words FROM metric
  UNION ALL
  SELECT part, 2, 0, '', '# TYPE ' || name || ' gauge' FROM metric
  UNION ALL
  SELECT m.part, 3, s.n, s.value, m.name || coalesce('{' || s.label || '=' || v.words || coalesce(',direction=' || d.words, '') || '}', '') || ' ' || s.figure
    FROM sample s JOIN metric m ON m.part = s.part LEFT JOIN label v ON v.value = s.value LEFT JOIN label d ON d.value = s.direction)
 ORDER BY part, kind, n, value, words;
COMMIT;
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
