{# Puts the pieces of the program in order, one or more for each statement of each revision, as rows of
   temp.sqlc_mig_text: that alone is run. Where there is a reason to stop, that is the only row; where nothing is to be
   done, there is none but the last, which empties the table: so it is known that all was run. The places of a
   revision: 1 it comes, 2 what its SQL has set put back, 3 its settings, 4 BEGIN and `look`, 5 a statement, 6 its file,
   7 COMMIT before what runs alone, 8 `move`, the entry in the history and `end`, 9 its settings put back. In: temp.sqlc_mig_fixed, _part, _unit, _setting, _guard, _stop.
   Takes: ledger, history, progress, segmented. -#}
INSERT INTO temp.sqlc_mig_text (text)
SELECT 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ABORT, ' || quote(s.reason) || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";' FROM (SELECT reason FROM temp.sqlc_mig_stop ORDER BY rowid LIMIT 1) s;
INSERT INTO temp.sqlc_mig_text (text) SELECT f.text FROM temp.sqlc_mig_fixed f WHERE f.name = 'edited';
INSERT INTO temp.sqlc_mig_text (text, file)
WITH part AS (
  SELECT p.id, p.unit, p.step, p.alone, p.guard, lag(p.alone) OVER revision AS before, lead(p.alone) OVER revision AS after
    FROM temp.sqlc_mig_part p WINDOW revision AS (PARTITION BY p.unit ORDER BY p.id)
), fixed AS (
  SELECT max(CASE name WHEN 'look' THEN text END) AS look, max(CASE name WHEN 'move' THEN text END) AS move,
         max(CASE name WHEN 'statement' THEN text END) AS statement, max(CASE name WHEN 'tables' THEN text END) AS tables,
         max(CASE name WHEN 'all_run' THEN text END) AS all_run, max(CASE name WHEN 'end' THEN text END) AS "end",
         max(CASE name WHEN 'entry' THEN text END) AS entry, max(CASE name WHEN 'no entry' THEN text END) AS no_entry
    FROM temp.sqlc_mig_fixed
), line (id, place, text, file) AS (
  SELECT 0, 0, f.tables, NULL FROM fixed f
   WHERE (SELECT count(*) FROM main.sqlite_schema s WHERE s.type IN ('table', 'view') AND lower(s.name) IN (lower({{ ledger.table }})
{%- if history is given %}, lower({{ history.table }}){% endif %}
{%- if segmented %}, lower({{ progress.table }}){% endif %})) < 1
{%- if history is given %} + 1{% endif %}
{%- if segmented %} + 1{% endif +%}
  UNION ALL
  SELECT 0, 1, f.no_entry, NULL FROM fixed f WHERE f.no_entry IS NOT NULL
  UNION ALL
  SELECT p.id, 1, 'UPDATE temp.sqlc_mig_now SET unit = ' || p.unit || ', started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');', NULL FROM part p WHERE p.before IS NULL
  UNION ALL
  SELECT p.id, 2, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0 WHERE u.resets AND p.before <> p.alone
  UNION ALL
  SELECT p.id, 3, 'PRAGMA ' || s.name || ' = ' || quote(s.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting s ON s.unit = p.unit WHERE p.before IS NULL OR u.resets AND p.before <> p.alone
  UNION ALL
  SELECT p.id, 4, CASE p.alone WHEN 0 THEN 'BEGIN IMMEDIATE;' || char(10) ELSE '' END || f.look, NULL FROM part p, fixed f WHERE p.before IS NOT p.alone
  UNION ALL
  SELECT p.id, 5, replace(replace(replace(f.statement, '{id}', p.id), '{file}', u.revision || coalesce('-' || p.step, '') || '.sql'), '{answer}', g.answer), NULL
    FROM part p JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_unit u ON u.number = p.unit, fixed f
  UNION ALL
  SELECT p.id, 6, NULL, u.revision || coalesce('-' || p.step, '') || '.sql' FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit
  UNION ALL
  SELECT p.id, 7, f.all_run || char(10) || 'COMMIT;', NULL FROM part p, fixed f WHERE p.alone = 0 AND p.after = 1
  UNION ALL
  SELECT p.id, 8, f.move || coalesce(char(10) || f.entry, '') || char(10) || f."end", NULL FROM part p, fixed f WHERE p.after IS NULL
  UNION ALL
  SELECT p.id, 9, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0
   WHERE p.after IS NULL AND (u.resets OR EXISTS (SELECT 1 FROM temp.sqlc_mig_setting s WHERE s.unit = p.unit AND lower(s.name) = lower(o.name)))
)
SELECT l.text, l.file FROM line l WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_stop) AND EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) ORDER BY l.id, l.place;
INSERT INTO temp.sqlc_mig_text (text) VALUES ('DELETE FROM temp.sqlc_mig_text;');
