{# A piece of the machinery: the tables in memory in which the revisions write down what they would do, and those of the
   files of statements. -#}
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
{% include "runtime/parts/files.sql" %}
