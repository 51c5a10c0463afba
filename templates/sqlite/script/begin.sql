{# After the revisions: the graph, and the guards that every script needs: about the revision itself, its markers and references. The values of header.sql. -#}
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
-- what the end puts together: pieces, the text that is run next, and whether it could be written
CREATE TEMP TABLE sqlc_mig_fixed (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_text (text TEXT NOT NULL);
CREATE TEMP TABLE sqlc_mig_written (bytes INTEGER NOT NULL);

-- ---- the whole project, so that the script knows a database that is ahead of it ---------------------------------------
{% include "script/graph.sql" %}
{% for s in session %}
INSERT INTO temp.sqlc_mig_setting (unit, name, value) VALUES (0, {{ s.name_text }}, {{ s.value }});
{% endfor %}

-- ---- the guards: what is asked about x, y and z directly before a statement -------------------------------------------
-- 1 is yes: the statement runs; 0 is no: there is nothing to do; a text is why the script stops.
-- x_is and y_is are what has the name x or y now (table, index, view), or NULL.
INSERT INTO temp.sqlc_mig_guard (name, answer, yes, no) VALUES
  ('always', '1', '', ''),
  -- the revision is still to be {% if upgrade %}applied{% else %}reverted{% endif %}, and nothing stands in its way: another run may have been here
  ('begin', 'CASE
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_head h WHERE h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph))
      THEN ''sqlc-mig: another run has brought the database to a revision that this script does not know''
    WHEN NOT n.todo THEN 0
{% if upgrade %}
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g WHERE g.revision = n.revision
            AND g.parent NOT IN (SELECT '''' UNION ALL SELECT revision FROM temp.sqlc_mig_applied))
      THEN ''sqlc-mig: the revision '' || n.revision || '' needs others that are not applied any more: another run has reverted them''
{% else %}
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g WHERE g.parent = n.revision AND g.revision IN (SELECT revision FROM temp.sqlc_mig_applied))
      THEN ''sqlc-mig: the revision '' || n.revision || '' is needed by others: another run has applied them''
{% endif %}
    ELSE 1 END', '', ''),
{% if segmented %}
  -- a step of a revision that takes several transactions leaves a marker
  ('unmarked', 'coalesce((SELECT CASE m.checksum WHEN p.z THEN 0
    ELSE ''sqlc-mig: step '' || p.y || '' of the revision '' || p.x || '' was done with another text than this script has''
      || char(10) || ''  hint: the spec was edited while the revision was half done; finish it with the script that began it, or undo the edit'' END
    FROM {{ progress.name }} m WHERE m.revision = p.x AND m.direction = ''{% if upgrade %}upgrade{% else %}downgrade{% endif %}'' AND m.step = p.y), 1)', '', 'UPDATE temp.sqlc_mig_now SET skip = (SELECT step FROM temp.sqlc_mig_part WHERE id = {part});'),
  ('mark', 'NOT EXISTS (SELECT 1 FROM {{ progress.name }} m WHERE m.revision = p.x AND m.direction = ''{% if upgrade %}upgrade{% else %}downgrade{% endif %}'' AND m.step = p.y)',
   'INSERT INTO {{ progress.name }} (revision, direction, step, checksum) SELECT x, ''{% if upgrade %}upgrade{% else %}downgrade{% endif %}'', y, z FROM temp.sqlc_mig_part WHERE id = {part};', ''),
{% endif %}
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

