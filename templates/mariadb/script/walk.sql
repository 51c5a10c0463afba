{# Which revisions a script is about that steps from where the database is. walk, upgrade, graph, progress. -#}
-- which revisions: {% if upgrade %}the next ones{% else %}the newest ones{% endif %} from where the database is
SET @sqlc_mig_there = @sqlc_mig_applied, @sqlc_mig_chosen = '', @sqlc_mig_steps = 0, @sqlc_mig_choice = NULL, @sqlc_mig_several = NULL;
-- a revision that an interrupted run left half done is the first step
IF @sqlc_mig_has_progress THEN
SET @sqlc_mig_choice = (SELECT MIN(p.revision) FROM {{ progress.name }} p WHERE p.direction = {{ direction }});
IF NOT FIND_IN_SET(@sqlc_mig_choice, @sqlc_mig_pending) THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the revision ', @sqlc_mig_choice, ' is half done, and this script does not hold it; nothing was changed. Finish it first, with a script that does');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
walk: WHILE @sqlc_mig_steps < {{ walk.steps }} DO
IF @sqlc_mig_choice IS NULL THEN
WITH RECURSIVE
{% include "script/graph.sql" %}
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with the parents that are steps before it
stop (revision, parent, label) AS (VALUES
{% for s in walk.stops %}
{% if s.parents %}
  {%+ for p in s.parents %}({{ s.id }}, {{ p }}, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% endif +%}
{% else %}
  ({{ s.id }}, '', {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %},{% endif +%}
{% endif %}
{% else %}
  ('', '', NULL)
{% endfor %}
),
{% if upgrade %}
-- what is missing while its parents are there; a base comes along where a revision that goes on from here needs it
candidate (revision, label, goes_on) AS (
  SELECT s.revision, MAX(s.label), MIN(s.parent <> '') FROM stop s
   WHERE FIND_IN_SET(s.revision, @sqlc_mig_pending) AND NOT FIND_IN_SET(s.revision, @sqlc_mig_there)
   GROUP BY s.revision HAVING MIN(s.parent = '' OR FIND_IN_SET(s.parent, @sqlc_mig_there) > 0)
), needed (revision) AS (
  SELECT g.parent FROM candidate c JOIN edge g ON g.revision = c.revision
   WHERE c.goes_on AND NOT EXISTS (SELECT 1 FROM stop s WHERE s.revision = g.revision AND s.parent = g.parent)
  UNION
  SELECT g.parent FROM needed n JOIN edge g ON g.revision = n.revision
), left_over (revision, label) AS (
  SELECT c.revision, c.label FROM candidate c WHERE c.goes_on OR c.revision NOT IN (SELECT n.revision FROM needed n)
)
{% else %}
left_over (revision, label) AS (
  SELECT s.revision, MAX(s.label) FROM stop s WHERE FIND_IN_SET(s.revision, @sqlc_mig_there)
     AND s.revision NOT IN (SELECT g.parent FROM edge g WHERE FIND_IN_SET(g.revision, @sqlc_mig_there))
   GROUP BY s.revision
)
{% endif %}
SELECT COUNT(*), MIN(c.revision), GROUP_CONCAT(CONCAT(c.revision, ' (', c.name, '@{% if upgrade %}+1{% else %}-1{% endif %})') ORDER BY c.revision SEPARATOR ', ')
  INTO @sqlc_mig_candidates, @sqlc_mig_choice, @sqlc_mig_several
  FROM (SELECT l.revision, IF(COUNT(l.label) OVER (PARTITION BY l.label) = 1, l.label, l.revision) AS name FROM left_over l) c;
IF @sqlc_mig_candidates = 0 THEN LEAVE walk; END IF;
IF @sqlc_mig_candidates > 1 THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: {% if upgrade %}several revisions could be next{% else %}there are several heads to step back from{% endif %}: ', LEFT(@sqlc_mig_several, 250), '; nothing was changed. Say which branch: build the script for one of the forms in parentheses');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
{% if upgrade %}
SET @sqlc_mig_with = (WITH RECURSIVE
{% include "script/graph.sql" %}
needed (revision) AS (
  SELECT g.revision FROM edge g WHERE g.revision = CONVERT(@sqlc_mig_choice USING utf8mb4) COLLATE utf8mb4_bin
  UNION
  SELECT g.parent FROM needed n JOIN edge g ON g.revision = n.revision WHERE g.parent <> '' AND NOT FIND_IN_SET(g.parent, @sqlc_mig_there)
) SELECT GROUP_CONCAT(n.revision) FROM needed n);
SET @sqlc_mig_chosen = CONCAT_WS(',', NULLIF(@sqlc_mig_chosen, ''), @sqlc_mig_with), @sqlc_mig_there = CONCAT_WS(',', NULLIF(@sqlc_mig_there, ''), @sqlc_mig_with);
{% else %}
SET @sqlc_mig_chosen = CONCAT_WS(',', NULLIF(@sqlc_mig_chosen, ''), @sqlc_mig_choice),
  @sqlc_mig_there = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_there, ','), CONCAT(',', @sqlc_mig_choice, ','), ','));
{% endif %}
SET @sqlc_mig_steps = @sqlc_mig_steps + 1, @sqlc_mig_choice = NULL;
END WHILE;
-- fewer steps than were asked for
IF @sqlc_mig_steps < {{ walk.steps }} THEN
{% if not upgrade %}
SET @sqlc_mig_several = (WITH
{% include "script/graph.sql" %}
stop (revision) AS (VALUES {% for s in walk.stops %}({{ s.id }}){% if not loop.last %}, {% endif %}{% else %}(''){% endfor %})
SELECT GROUP_CONCAT(DISTINCT CONCAT(g.parent, ' is needed by ', g.revision) SEPARATOR ', ') FROM edge g JOIN stop s ON s.revision = g.parent
 WHERE FIND_IN_SET(g.revision, @sqlc_mig_there) AND g.revision NOT IN (SELECT o.revision FROM stop o));
IF @sqlc_mig_several IS NOT NULL THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: after ', @sqlc_mig_steps, ' step(s) nothing more can be reverted{% if walk.branch is given %} in the branch ', {{ walk.branch }}, '{% endif %}: ', LEFT(@sqlc_mig_several, 250), '; nothing was changed. Revert first what needs it');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
{% endif %}
IF @sqlc_mig_steps > 0 THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: only ', @sqlc_mig_steps, ' of {{ walk.steps }} steps are left; nothing was changed. {% if upgrade %}To go all the way, build the script for head{% else %}To revert everything, build the script for base{% endif %}');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
SET @sqlc_mig_pending = (WITH script (number, revision) AS (VALUES
{% for p in places %}
  ({{ p.number }}, {{ p.id }}){% if not loop.last %},{% endif +%}
{% else %}
  (0, '')
{% endfor %}
) SELECT COALESCE(GROUP_CONCAT(s.revision ORDER BY s.number), '') FROM script s WHERE FIND_IN_SET(s.revision, @sqlc_mig_chosen));
