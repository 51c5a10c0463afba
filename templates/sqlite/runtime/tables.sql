{# A piece of the machinery: the temporary tables in which the revisions write down what they would do. -#}
-- ---- where the script writes down what it may do --------------------------------------------------------------------
-- what an earlier run in this session left
DROP TABLE IF EXISTS temp.sqlc_mig_set; DROP TABLE IF EXISTS temp.sqlc_mig_list; DROP TABLE IF EXISTS temp.sqlc_mig_also;
DROP TABLE IF EXISTS temp.sqlc_mig_unit; DROP TABLE IF EXISTS temp.sqlc_mig_setting; DROP TABLE IF EXISTS temp.sqlc_mig_step;
DROP TABLE IF EXISTS temp.sqlc_mig_part; DROP TABLE IF EXISTS temp.sqlc_mig_branch; DROP TABLE IF EXISTS temp.sqlc_mig_stop;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_half; DROP TABLE IF EXISTS temp.sqlc_mig_need;
DROP TABLE IF EXISTS temp.sqlc_mig_applied; DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_piece;
DROP TABLE IF EXISTS temp.sqlc_mig_text; DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_guard;
DROP TABLE IF EXISTS temp.sqlc_mig_line; DROP TABLE IF EXISTS temp.sqlc_mig_file; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_due; DROP TABLE IF EXISTS temp.sqlc_mig_orphan; DROP TABLE IF EXISTS temp.sqlc_mig_sequence;
DROP VIEW IF EXISTS temp.sqlc_mig_whole; DROP VIEW IF EXISTS temp.sqlc_mig_up; DROP VIEW IF EXISTS temp.sqlc_mig_next; DROP VIEW IF EXISTS temp.sqlc_mig_needed;
DROP TABLE IF EXISTS temp.sqlc_mig_walk; DROP TABLE IF EXISTS temp.sqlc_mig_stride; DROP TABLE IF EXISTS temp.sqlc_mig_there;
DROP TABLE IF EXISTS temp.sqlc_mig_chosen; DROP TABLE IF EXISTS temp.sqlc_mig_taken; DROP TABLE IF EXISTS temp.sqlc_mig_round;
DROP TABLE IF EXISTS temp.sqlc_mig_found; DROP TABLE IF EXISTS temp.sqlc_mig_size; DROP TABLE IF EXISTS temp.sqlc_mig_touch; DROP TABLE IF EXISTS temp.sqlc_mig_said;
DROP TABLE IF EXISTS temp.sqlc_mig_compared; DROP TABLE IF EXISTS temp.sqlc_mig_both; DROP TABLE IF EXISTS temp.sqlc_mig_fact;
-- what differs from script to script: one row; `ledger` and the like are names as texts, `..._name` is what stands in SQL
CREATE TEMP TABLE sqlc_mig_set (
  version TEXT, direction TEXT, digest TEXT, quiet INTEGER, arrival TEXT, heads TEXT, requires TEXT, segmented INTEGER,
  ledger TEXT, ledger_name TEXT, ledger_key TEXT, history TEXT, history_name TEXT, progress TEXT, progress_name TEXT,
  past INTEGER, entries INTEGER,     -- is the history there, and is it ours?
  warns INTEGER      -- 1: what is there in another shape is said, and does not stop
);
-- every revision of the project: its place, its id, the place of one that it needs, the digest of its spec; `also` has what else they need
CREATE TEMP TABLE sqlc_mig_list (place INTEGER PRIMARY KEY, id TEXT NOT NULL, needs INTEGER, checksum TEXT NOT NULL);
CREATE TEMP TABLE sqlc_mig_also (place INTEGER NOT NULL, needs INTEGER NOT NULL);
-- the revisions of this script, by place
CREATE TEMP TABLE sqlc_mig_unit (
  number INTEGER PRIMARY KEY,
  file TEXT,         -- its spec
  message TEXT,
  shown TEXT,        -- the message on one line, if it has several
  refusal TEXT,      -- why it cannot be reverted
  segmented INTEGER, -- 1: several transactions, and each step leaves a marker
  resets INTEGER,    -- 1: its SQL may set something for the connection
  touches INTEGER    -- 1: it may leave rows that refer to nothing
);
-- settings of the connection: of all revisions (unit 0), and of one
CREATE TEMP TABLE sqlc_mig_setting (unit INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL);
-- the steps that leave markers
CREATE TEMP TABLE sqlc_mig_step (unit INTEGER NOT NULL, step INTEGER NOT NULL, title TEXT NOT NULL, checksum TEXT NOT NULL);
-- the statements of the revisions, in order
CREATE TEMP TABLE sqlc_mig_part (
  id INTEGER PRIMARY KEY,
  unit INTEGER, step INTEGER,
  line INTEGER,      -- of the spec
  alone INTEGER,     -- 1: outside a transaction
  apart INTEGER,     -- 1: its guard must be asked after the statements before it
  made INTEGER,      -- 1: a statement before it makes its table, if that is missing
  guard TEXT, x TEXT, y TEXT, z TEXT,
  past TEXT,         -- an expression: what is said if a later revision has superseded it, or NULL; asked before its guard
  later TEXT,        -- what is not compared where it is there already: later statements change it
  stand_in TEXT,     -- the columns of its table as far as it may name them
  verb TEXT, object TEXT, -- what is printed before it runs
  skipped TEXT,      -- and with the object where there is nothing to do
  note TEXT,         -- the description of the step, before its first statement
  counts INTEGER,    -- 1: says how many rows it has changed
  no_rows INTEGER,   -- 1: the table x must have no rows
  restores TEXT,     -- it replaces the table x: indexes and triggers come back, but for these
  only_if TEXT, title TEXT, -- a query: the step is done if its answer is yes; and the step, for when it says no
  text TEXT          -- the SQL
);
-- which revisions of other branches a statement wants applied, or not; else it is left out, or stops the script
CREATE TEMP TABLE sqlc_mig_branch (part INTEGER NOT NULL, revision TEXT NOT NULL, applied INTEGER NOT NULL, stops INTEGER NOT NULL, place INTEGER);
-- why the script stops
CREATE TEMP TABLE sqlc_mig_stop (reason TEXT);
-- what the ledger says; revisions that an interrupted run has left half done
CREATE TEMP TABLE sqlc_mig_head (id TEXT);
CREATE TEMP TABLE sqlc_mig_half (revision TEXT, direction TEXT, step INTEGER);
-- the shell would write UTF-16 to the files that it reads
CREATE TEMP TRIGGER sqlc_mig_wide BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: the texts of this database are stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing was changed
  hint: copy it into a database with PRAGMA encoding = ''UTF-8'''); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'UTF-16' WHERE hex('a') <> '61';
DROP TRIGGER temp.sqlc_mig_wide;
