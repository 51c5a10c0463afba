{# What every script about the ledger begins with: the shell, what is kept in the session, the graph. The values of Ledger::values. -#}
{% include "script/shell.sql" %}

-- ---- what the script keeps in the session ---------------------------------------------------------------------------
{% include "script/drop_temporary.sql" %}
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
-- Stand-ins, empty and in memory: our tables are named without a schema below, which means those of the database where it
-- has them, and else these.
ATTACH 'file:sqlc_mig?mode=memory' AS sqlc_mig;
CREATE TABLE sqlc_mig.{{ ledger.name }} (version_num);
{% if history is given %}
CREATE TABLE sqlc_mig.{{ history.name }} (revision);
{% endif %}
CREATE TABLE sqlc_mig.{{ progress.name }} (revision, direction, step);

{% include "script/graph.sql" %}
