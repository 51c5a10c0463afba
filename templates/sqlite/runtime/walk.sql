{# A piece of the machinery of scripts that step from where the database is (`+1`, `-1`): which revisions are the steps.
   In: sqlc_mig.sqlc_mig_stride, what counts as a step. Out: sqlc_mig.sqlc_mig_due. -#}
-- ---- which revisions: the next ones, or the newest ones, from where the database is -----------------------------------
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT 'the revision ' || h.revision || ' is half done, and this script does not hold it; nothing was changed
  hint: finish it first, with a script that does'
  FROM sqlc_mig.sqlc_mig_half h WHERE h.direction = (SELECT direction FROM sqlc_mig.sqlc_mig_set)
   AND h.revision NOT IN (SELECT l.id FROM sqlc_mig.sqlc_mig_unit u JOIN sqlc_mig.sqlc_mig_list l ON l.place = u.number);
CREATE TABLE sqlc_mig.sqlc_mig_there (place INTEGER PRIMARY KEY);   -- what is applied, after the steps so far
CREATE TABLE sqlc_mig.sqlc_mig_chosen (place INTEGER PRIMARY KEY);  -- the steps so far, and what they need
CREATE TABLE sqlc_mig.sqlc_mig_taken (place INTEGER PRIMARY KEY, label TEXT); -- the step, or the revisions that could be it
CREATE TABLE sqlc_mig.sqlc_mig_round (n INTEGER);
INSERT INTO sqlc_mig.sqlc_mig_there SELECT place FROM sqlc_mig.sqlc_mig_applied;
CREATE VIEW sqlc_mig.sqlc_mig_next AS
WITH RECURSIVE candidate (place, label, goes_on) AS (
  SELECT s.place, max(s.label), min(s.parent IS NOT NULL) FROM sqlc_mig_stride s JOIN sqlc_mig_unit u ON u.number = s.place
   WHERE s.place NOT IN (SELECT place FROM sqlc_mig_there) GROUP BY s.place
  HAVING min(s.parent IS NULL OR s.parent IN (SELECT place FROM sqlc_mig_there))
), needed (place) AS (
  SELECT n.needs FROM candidate c JOIN sqlc_mig_need n ON n.place = c.place
   WHERE c.goes_on AND NOT EXISTS (SELECT 1 FROM sqlc_mig_stride s WHERE s.place = n.place AND s.parent = n.needs)
  UNION SELECT n.needs FROM needed d JOIN sqlc_mig_need n ON n.place = d.place
)
SELECT c.place, c.label FROM candidate c, sqlc_mig_set s WHERE s.direction = 'upgrade' AND (c.goes_on OR c.place NOT IN (SELECT place FROM needed))
UNION ALL SELECT r.place, max(r.label) FROM sqlc_mig_stride r, sqlc_mig_set s WHERE s.direction = 'downgrade' AND r.place IN (SELECT place FROM sqlc_mig_there)
   AND NOT EXISTS (SELECT 1 FROM sqlc_mig_need n JOIN sqlc_mig_there t ON t.place = n.place WHERE n.needs = r.place) GROUP BY r.place;
-- what comes along with the step
CREATE VIEW sqlc_mig.sqlc_mig_needed AS
WITH RECURSIVE needed (place) AS (
  SELECT place FROM sqlc_mig_taken
  UNION SELECT n.needs FROM needed d JOIN sqlc_mig_need n ON n.place = d.place JOIN sqlc_mig_set s ON s.direction = 'upgrade'
   WHERE n.needs NOT IN (SELECT place FROM sqlc_mig_there))
SELECT place FROM needed;
-- one row, one step; a revision that an interrupted run left half done is the first one
CREATE TRIGGER sqlc_mig.sqlc_mig_walks AFTER INSERT ON sqlc_mig_round BEGIN
  DELETE FROM sqlc_mig_taken;
  INSERT INTO sqlc_mig_taken (place) SELECT min(l.place) FROM sqlc_mig_half h JOIN sqlc_mig_set s ON s.direction = h.direction
      JOIN sqlc_mig_list l ON l.id = h.revision
   WHERE NEW.n = 1 GROUP BY h.direction;
  INSERT INTO sqlc_mig_taken (place, label) SELECT place, label FROM sqlc_mig_next WHERE NOT EXISTS (SELECT 1 FROM sqlc_mig_taken);
  INSERT INTO sqlc_mig_stop (reason)
  SELECT CASE s.direction WHEN 'upgrade' THEN 'several revisions could be next: ' ELSE 'there are several heads to step back from: ' END
      || group_concat(c.id || ' (' || c.name || CASE s.direction WHEN 'upgrade' THEN '@+1)' ELSE '@-1)' END, ', ') || '; nothing was changed
  hint: say which branch: build the script for one of the forms in parentheses'
    FROM sqlc_mig_set s, (SELECT l.id, CASE WHEN count(t.label) OVER (PARTITION BY t.label) = 1 THEN t.label ELSE l.id END AS name
      FROM sqlc_mig_taken t JOIN sqlc_mig_list l ON l.place = t.place ORDER BY l.id) c
   WHERE (SELECT count(*) FROM sqlc_mig_taken) > 1 GROUP BY s.direction;
  INSERT OR IGNORE INTO sqlc_mig_chosen SELECT place FROM sqlc_mig_needed;
  INSERT OR IGNORE INTO sqlc_mig_there SELECT c.place FROM sqlc_mig_chosen c, sqlc_mig_set s WHERE s.direction = 'upgrade';
  DELETE FROM sqlc_mig_there WHERE (SELECT direction FROM sqlc_mig_set) = 'downgrade' AND place IN (SELECT place FROM sqlc_mig_chosen);
  UPDATE sqlc_mig_now SET steps = steps + (SELECT count(*) FROM sqlc_mig_taken);
END;
INSERT INTO sqlc_mig.sqlc_mig_round (n) WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < (SELECT rounds FROM sqlc_mig.sqlc_mig_walk))
    SELECT n FROM c;
-- fewer steps than were asked for
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT 'after ' || n.steps || ' step(s) nothing more can be reverted' || coalesce(' in the branch ' || w.branch, '') || ': ' || group_concat(x.words,
    ', ') || '; nothing was changed
  hint: revert first what needs it'
  FROM sqlc_mig.sqlc_mig_walk w, sqlc_mig.sqlc_mig_now n, (SELECT DISTINCT l.id || ' is needed by ' || b.id AS words FROM sqlc_mig.sqlc_mig_set s
      JOIN sqlc_mig.sqlc_mig_need g ON s.direction = 'downgrade'
    JOIN sqlc_mig.sqlc_mig_there t ON t.place = g.place JOIN sqlc_mig.sqlc_mig_stride r ON r.place = g.needs JOIN sqlc_mig.sqlc_mig_list l ON l.place = g.needs
    JOIN sqlc_mig.sqlc_mig_list b ON b.place = g.place WHERE g.place NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_stride) ORDER BY 1) x
 WHERE n.steps < w.steps GROUP BY n.steps;
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT 'only ' || n.steps || ' of ' || w.steps || ' steps are left; nothing was changed
  hint: ' || CASE s.direction WHEN 'upgrade' THEN 'to go all the way, build the script for head' ELSE 'to revert everything, build the script for base' END
  FROM sqlc_mig.sqlc_mig_walk w, sqlc_mig.sqlc_mig_now n, sqlc_mig.sqlc_mig_set s WHERE n.steps BETWEEN 1 AND w.steps - 1;
DELETE FROM sqlc_mig.sqlc_mig_due;
INSERT INTO sqlc_mig.sqlc_mig_due (number) SELECT c.place FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_chosen c
  JOIN sqlc_mig.sqlc_mig_unit u ON u.number = c.place
 ORDER BY CASE s.direction WHEN 'upgrade' THEN c.place ELSE -c.place END;
DROP VIEW sqlc_mig.sqlc_mig_next; DROP VIEW sqlc_mig.sqlc_mig_needed; DROP TABLE sqlc_mig.sqlc_mig_round;
