{# Puts the pieces of the program in order, a line or more for each statement of each revision, into
   temp.sqlc_mig_text: that alone is run. Where there is a reason to stop, it is the text instead; where nothing is to
   be done, the text is empty. The places of a revision: 1 it comes, 2 its settings, 3 BEGIN and `look`, 4 a
   statement, 5 COMMIT before what runs alone, 6 `move`, 7 its settings put back. In: temp.sqlc_mig_fixed, _part,
   _unit, _setting, _guard, _stop.
   Takes: ledger, history, progress, segmented. -#}
INSERT INTO temp.sqlc_mig_text (text)
WITH part AS (
  SELECT p.id, p.unit, p.step, p.alone, p.guard, lag(p.alone) OVER revision AS before, lead(p.alone) OVER revision AS after
    FROM temp.sqlc_mig_part p WINDOW revision AS (PARTITION BY p.unit ORDER BY p.id)
), fixed AS (
  SELECT max(CASE name WHEN 'look' THEN text END) AS look, max(CASE name WHEN 'move' THEN text END) AS move,
         max(CASE name WHEN 'statement' THEN text END) AS statement, max(CASE name WHEN 'tables' THEN text END) AS tables
    FROM temp.sqlc_mig_fixed
), line (id, place, text) AS (
  SELECT 0, 0, f.tables FROM fixed f
   WHERE (SELECT count(*) FROM main.sqlite_schema s WHERE s.type IN ('table', 'view') AND lower(s.name) IN (lower({{ ledger.table }})
{%- if history is given %}, lower({{ history.table }}){% endif %}
{%- if segmented %}, lower({{ progress.table }}){% endif %})) < 1
{%- if history is given %} + 1{% endif %}
{%- if segmented %} + 1{% endif +%}
  UNION ALL
  SELECT p.id, 1, 'UPDATE temp.sqlc_mig_now SET unit = ' || p.unit || ', started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');' FROM part p WHERE p.before IS NULL
  UNION ALL
  SELECT p.id, 2, 'PRAGMA ' || s.name || ' = ' || quote(s.value) || ';' FROM part p JOIN temp.sqlc_mig_setting s ON s.unit = p.unit WHERE p.before IS NULL
  UNION ALL
  SELECT p.id, 3, CASE p.alone WHEN 0 THEN 'BEGIN IMMEDIATE;' || char(10) ELSE '' END || f.look FROM part p, fixed f WHERE p.before IS NOT p.alone
  UNION ALL
  SELECT p.id, 4, replace(replace(replace(f.statement, '{answer}', g.answer), '{id}', p.id), '{file}', u.revision || coalesce('-' || p.step, '') || '.sql')
    FROM part p JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_unit u ON u.number = p.unit, fixed f
  UNION ALL
  SELECT p.id, 5, 'COMMIT;' FROM part p WHERE p.alone = 0 AND p.after = 1
  UNION ALL
  SELECT p.id, 6, f.move FROM part p, fixed f WHERE p.after IS NULL
  UNION ALL
  SELECT p.id, 7, 'PRAGMA ' || s.name || ' = ' || quote(o.value) || ';'
    FROM part p JOIN temp.sqlc_mig_setting s ON s.unit = p.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0 AND o.name = s.name WHERE p.after IS NULL
)
SELECT CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_stop) THEN (
    SELECT 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ABORT, ' || quote(s.reason) || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";' FROM temp.sqlc_mig_stop s ORDER BY s.rowid LIMIT 1)
  WHEN NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) THEN ''
  ELSE (SELECT group_concat(l.text, char(10)) FROM (SELECT text FROM line ORDER BY id, place) l) END;
