{# The top of a script: what it is, shell and session settings, and the tables in which it writes down what it may do. See Renderer::common for the values. -#}
-- sqlc-mig {{ version_words.comment }}: {{ direction_words.comment }} script for {{ title.comment }} {{ minimal }} and later
--
--   range   {{ range.comment }}
--   input   blake3 {{ digest_words.comment }}
--   ledger  {{ ledger.words.comment }}
--   apply   sqlite3 DATABASE < THIS_FILE
--
{% if walk is given %}
-- Steps from where the database is: EVERY RUN TAKES ITS STEPS ANEW. Which revisions they are is worked out from the
-- ledger before the first change. It stops at the first error; what is done by then stays done.
{% elif upgrade %}
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
{% else %}
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times,
-- also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at the
-- first error; what is reverted by then stays reverted. Mend the cause and run it again.
{% endif %}
--
-- How to read it. The sqlite3 shell cannot skip a statement, so nothing runs where it stands: each revision below writes
-- down, as rows of temporary tables, what it would do, in this order. A row is one statement: first its guard, a question
-- about x, y and z that is asked directly before it; then the words that are printed if it was done, or skipped; then, on
-- lines of their own, the SQL, between quotes, with each quote inside it doubled. The revisions come first; what stands
-- after them is the same in every script, and need not be read. It asks the ledger which revisions are {% if upgrade %}missing{% else %}to be reverted{% endif %}, writes
-- their statements into a file below $TMPDIR (or /tmp), and reads it, with BEGIN IMMEDIATE before each revision, and the
-- ledger moved and COMMIT after it. An error names that file, or leaves it there: REVISION-STEP.sql is what failed.
--
-- It needs a Unix shell with mktemp; Windows cmd and `sqlite3 -safe` will not do, and are noticed.

{% include "script/shell.sql" %}

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
{% for s in session %}
PRAGMA {{ s.name }} = {{ s.value }};
{% endfor %}

-- ---- where the script writes down what it may do --------------------------------------------------------------------
{% include "script/drop_temporary.sql" %}
-- the revisions of this script
CREATE TEMP TABLE sqlc_mig_unit (
  number INTEGER PRIMARY KEY,
  revision TEXT NOT NULL UNIQUE,
  segmented INTEGER NOT NULL, -- several transactions
  checksum TEXT NOT NULL,     -- digest of its spec
  message TEXT NOT NULL,
  refusal TEXT                -- why it cannot be reverted
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
{% include "script/version.sql" %}
{% include "script/encoding.sql" %}

