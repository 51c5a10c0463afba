{# Repair: adds to the history the columns that it lacks: a text of SQL that creates the table again with all its
   rows, and is run (run.sql).
   Takes: history. -#}
-- There is no ADD COLUMN IF NOT EXISTS: what is to be done is put together here, and run. The table is made again with
-- all that stood in it, for a primary key cannot be added.
CREATE TEMP TABLE sqlc_mig_lacking (n INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_lacking (n, name)
SELECT w.column1, w.column2
  FROM (VALUES (1, 'id'), (2, 'revision'), (3, 'direction'), (4, 'message'), (5, 'checksum'), (6, 'script_digest'), (7, 'tool_version'),
               (8, 'applied_by'), (9, 'started_at'), (10, 'finished_at')) w
 WHERE w.column2 NOT IN (SELECT lower(c.name) FROM pragma_table_xinfo({{ history.table }}, 'main') c);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 5, '  added to the history ' || {{ history.text }} || ' what it lacked: ' || group_concat(w.name, ', ')
  FROM (SELECT name FROM temp.sqlc_mig_lacking ORDER BY n) w GROUP BY NULL;
{% include "runtime/parts/files.sql" %}
INSERT INTO sqlc_mig.sqlc_mig_text (text)
SELECT {% filter literal %}
CREATE TEMP TABLE sqlc_mig_old AS SELECT * FROM main.{{ history.name }};
DROP TABLE main.{{ history.name }};
CREATE TABLE main.{{ history.name }} (
  id integer PRIMARY KEY,
  revision varchar(32),
  direction varchar(9),
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at datetime,
  finished_at datetime{% endfilter %}
    || coalesce((SELECT group_concat(',' || char(10) || '  "' || replace(c.name, '"', '""') || '"', '') FROM pragma_table_info({{ history.table }}, 'main') c
         WHERE lower(c.name) NOT IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), '')
    || {% filter literal %}

);
INSERT INTO main.{{ history.name }} ({% endfilter %} || o.columns || ') SELECT ' || o.columns || ' FROM temp.sqlc_mig_old ORDER BY rowid;
DROP TABLE temp.sqlc_mig_old;'
  FROM (SELECT group_concat('"' || replace(c.name, '"', '""') || '"', ', ') AS columns FROM pragma_table_info({{ history.table }}, 'main') c) o
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_lacking);
INSERT INTO sqlc_mig.sqlc_mig_text (text) VALUES ('DELETE FROM sqlc_mig.sqlc_mig_text;');
{% include "runtime/run.sql" %}
DROP TRIGGER temp.sqlc_mig_writes;
