{# After the revisions: temporary tables for the run, the graph, and the guards that every script needs, a file each
   in own_guards/.
   Takes: session, resets, upgrade, segmented. -#}
-- ===================================================================================================================
-- What the script works with; nothing has been changed so far
-- ===================================================================================================================
-- ---- tables ----------------------------------------------------------------------------------------------------------
{% include "script/graph_tables.sql" %}
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
{% include "script/files.sql" %}

-- ---- the whole project, so that the script knows a database that is ahead of it ---------------------------------------
{% include "script/graph.sql" %}
{% for s in session %}
INSERT INTO temp.sqlc_mig_setting (unit, name, value) VALUES (0, {{ s.name_text }}, {{ s.value }});
{% endfor %}
{% if resets %}
{% include "script/pragmas.sql" %}
{% endif %}

-- ---- the guards: what is asked about x, y and z directly before a statement -------------------------------------------
-- 1 is yes: the statement runs; 0 is no: there is nothing to do; a text is why the script stops.
-- x_is and y_is are what has the name x or y now (table, index, view), or NULL.
INSERT INTO temp.sqlc_mig_guard (name, answer, yes, no) VALUES
  ('always', '1', '', ''),
  -- the revision is still to be {% if upgrade %}applied{% else %}reverted{% endif %}, and nothing stands in its way: another run may have been here
  {%+ include "script/own_guards/begin.sql" %},
{% if segmented %}
  -- a step of a revision that takes several transactions leaves a marker
  {%+ include "script/own_guards/unmarked.sql" %},
  {%+ include "script/own_guards/mark.sql" %},
{% endif %}
  -- rows that refer to nothing: none may be new when the revision ends
  {%+ include "script/own_guards/orphans_before.sql" %},
  {%+ include "script/own_guards/orphans_after.sql" %};

