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
-- How to read it: the sqlite3 shell cannot skip a statement. So the script first writes down, in temporary tables, what
-- each revision would do: its SQL stands between quotes, and a quote inside it is doubled. Nothing of it runs yet. The
-- lines at the end ask the ledger what is to be done, write that into a file below $TMPDIR (or /tmp), and read it from
-- there: BEGIN IMMEDIATE and COMMIT around each revision, every statement as it stands here.
-- They need a Unix shell with mktemp; Windows cmd and `sqlite3 -safe` will not do, and are noticed.

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
{% include "script/graph_tables.sql" %}
-- the revisions of this script
CREATE TEMP TABLE sqlc_mig_unit (number INTEGER PRIMARY KEY, revision TEXT NOT NULL UNIQUE, segmented INTEGER NOT NULL, message TEXT NOT NULL, checksum TEXT NOT NULL, refusal TEXT);
CREATE TEMP TABLE sqlc_mig_setting (unit INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL);
-- their statements, in order; alone is outside a transaction, restores replaces a table, whose indexes and triggers come back
CREATE TEMP TABLE sqlc_mig_part (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL, alone INTEGER NOT NULL DEFAULT 0, step INTEGER, guard TEXT NOT NULL DEFAULT 'always', x TEXT, y TEXT, z TEXT, said TEXT, skipped TEXT, counts INTEGER NOT NULL DEFAULT 0, restores TEXT, text TEXT NOT NULL DEFAULT '');
-- which revisions of other branches a statement wants applied, or not; else it is left out, or stops the script
CREATE TEMP TABLE sqlc_mig_branch (part INTEGER NOT NULL, revision TEXT NOT NULL, applied INTEGER NOT NULL, stops INTEGER NOT NULL);
-- what a guard asks about x, y and z, directly before the statement: 1 is yes, 0 is nothing to do, a text is why the script stops
CREATE TEMP TABLE sqlc_mig_guard (name TEXT PRIMARY KEY, answer TEXT NOT NULL, yes TEXT NOT NULL DEFAULT '', no TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
-- the ledger as this run has seen it last, and what follows from it
CREATE TEMP TABLE sqlc_mig_head (revision TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_applied (revision TEXT PRIMARY KEY) WITHOUT ROWID;
-- revisions that an interrupted run has left half done, and the newest digests in the history table
CREATE TEMP TABLE sqlc_mig_half (revision TEXT NOT NULL, direction TEXT NOT NULL, step INTEGER NOT NULL);
CREATE TEMP TABLE sqlc_mig_last (revision TEXT NOT NULL, direction TEXT NOT NULL, checksum TEXT);
-- the revision that is being worked on: is it to be done, has another run moved the ledger, which step is skipped?
CREATE TEMP TABLE sqlc_mig_now (unit INTEGER, revision TEXT, todo INTEGER, moved INTEGER, skip INTEGER, started TEXT, login TEXT, steps INTEGER NOT NULL DEFAULT 0);
CREATE TEMP TABLE sqlc_mig_answer (answer);
-- while a table is built anew: how far its numbers have gone
CREATE TEMP TABLE sqlc_mig_sequence (seq INTEGER);
-- rows that referred to nothing before the revision
CREATE TEMP TABLE sqlc_mig_orphan (child TEXT, id INTEGER, parent TEXT, count INTEGER NOT NULL);
-- what the end puts together: pieces, the text that is run next, whether it could be written, and why the script stops
CREATE TEMP TABLE sqlc_mig_fixed (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_text (text TEXT NOT NULL);
CREATE TEMP TABLE sqlc_mig_written (bytes INTEGER NOT NULL);
CREATE TEMP TABLE sqlc_mig_stop (reason TEXT);
{% include "script/version.sql" %}

{% include "script/graph.sql" %}

{% for s in session %}
INSERT INTO temp.sqlc_mig_setting (unit, name, value) VALUES (0, {{ s.name_text }}, {{ s.value }});
{% endfor %}
-- ---- the questions of the guards ------------------------------------------------------------------------------------
