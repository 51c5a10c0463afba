{# The beginning of every script about the ledger: settings of the shell, temporary tables, the graph. -#}
{% include "script/shell.sql" %}

-- ---- what the script keeps in the session ---------------------------------------------------------------------------
{% include "ledger/drop_temporary.sql" %}
CREATE TEMP TABLE sqlc_mig_stop (reason TEXT);
{% include "script/version.sql" %}
{% include "script/graph_tables.sql" %}
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
{% include "script/stand_ins.sql" %}

{% include "script/graph.sql" %}
