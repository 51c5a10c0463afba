{# Which revisions a script is about that steps from where the database is. walk, upgrade, direction. -#}
-- ---- which revisions: {% if upgrade %}the next ones{% else %}the newest ones{% endif %} from where the database is ---------------------------------------------------
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with a parent that is a step before it, and the branch to call it by
SET @sqlc_mig_stops = (SELECT JSON_ARRAYAGG(JSON_ARRAY(s.revision, s.parent, s.label)) FROM (VALUES
{% for s in walk.stops %}
{% if s.parents %}
  {%+ for p in s.parents %}ROW({{ s.id }}, {{ p }}, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %}) AS s (revision, parent, label));{% endif +%}
{% else %}
  ROW({{ s.id }}, '', {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %}) AS s (revision, parent, label));{% endif +%}
{% endif %}
{% endfor %}
{% if upgrade %}
-- what is missing while its parents are there; a base comes along where a revision that goes on from here needs it
PREPARE sqlc_mig_look FROM {% filter literal %}

WITH RECURSIVE
edge AS (SELECT e.revision, e.parent FROM JSON_TABLE(@sqlc_mig_graph, '$[*]' COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]')) AS e),
halt AS (SELECT h.revision, h.parent, h.label FROM JSON_TABLE(@sqlc_mig_stops, '$[*]' COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]', label varchar(64) PATH '$[2]')) AS h),
candidate AS (
  SELECT h.revision, MAX(h.label) AS label, MIN(h.parent <> '') AS goes_on FROM halt AS h
   WHERE FIND_IN_SET(CAST(h.revision AS BINARY), @sqlc_mig_held) AND NOT FIND_IN_SET(CAST(h.revision AS BINARY), @sqlc_mig_there)
   GROUP BY h.revision
  HAVING MIN(h.parent = '' OR FIND_IN_SET(CAST(h.parent AS BINARY), @sqlc_mig_there) > 0)),
needed (revision) AS (
  SELECT e.parent FROM candidate AS c JOIN edge AS e ON e.revision = c.revision
   WHERE c.goes_on AND NOT EXISTS (SELECT 1 FROM halt AS h WHERE h.revision = e.revision AND h.parent = e.parent)
  UNION
  SELECT e.parent FROM needed AS n JOIN edge AS e ON e.revision = n.revision),
left_over AS (SELECT c.revision, c.label FROM candidate AS c WHERE c.goes_on OR c.revision NOT IN (SELECT n.revision FROM needed AS n))
SELECT COUNT(*), MIN(c.revision), GROUP_CONCAT(CONCAT(c.revision, ' (', c.name, '@+1)') ORDER BY c.revision SEPARATOR ', ')
  INTO @sqlc_mig_candidates, @sqlc_mig_next, @sqlc_mig_names
  FROM (SELECT l.revision, CASE WHEN COUNT(l.label) OVER (PARTITION BY l.label) = 1 THEN l.label ELSE l.revision END AS name FROM left_over AS l) AS c{% endfilter %};
-- what the next one needs comes along
PREPARE sqlc_mig_take FROM {% filter literal %}

WITH RECURSIVE
edge AS (SELECT e.revision, e.parent FROM JSON_TABLE(@sqlc_mig_graph, '$[*]' COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]')) AS e),
needed (revision) AS (
  SELECT CAST(@sqlc_mig_next AS CHAR(32))
  UNION
  SELECT e.parent FROM needed AS n JOIN edge AS e ON e.revision = n.revision
   WHERE e.parent <> '' AND NOT FIND_IN_SET(CAST(e.parent AS BINARY), @sqlc_mig_there))
SELECT GROUP_CONCAT(CAST(n.revision AS BINARY)) INTO @sqlc_mig_more FROM needed AS n{% endfilter %};
{% else %}
-- what is there while nothing that needs it is
PREPARE sqlc_mig_look FROM {% filter literal %}

WITH
edge AS (SELECT e.revision, e.parent FROM JSON_TABLE(@sqlc_mig_graph, '$[*]' COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]')) AS e),
halt AS (SELECT h.revision, MAX(h.label) AS label FROM JSON_TABLE(@sqlc_mig_stops, '$[*]' COLUMNS (revision varchar(32) PATH '$[0]', label varchar(64) PATH '$[2]')) AS h GROUP BY h.revision),
left_over AS (
  SELECT h.revision, h.label FROM halt AS h
   WHERE FIND_IN_SET(CAST(h.revision AS BINARY), @sqlc_mig_there)
     AND NOT EXISTS (SELECT 1 FROM edge AS e WHERE e.parent = h.revision AND FIND_IN_SET(CAST(e.revision AS BINARY), @sqlc_mig_there)))
SELECT COUNT(*), MIN(c.revision), GROUP_CONCAT(CONCAT(c.revision, ' (', c.name, '@-1)') ORDER BY c.revision SEPARATOR ', ')
  INTO @sqlc_mig_candidates, @sqlc_mig_next, @sqlc_mig_names
  FROM (SELECT l.revision, CASE WHEN COUNT(l.label) OVER (PARTITION BY l.label) = 1 THEN l.label ELSE l.revision END AS name FROM left_over AS l) AS c{% endfilter %};
{% endif %}
-- a revision that an interrupted run left half done is the first step
SET @sqlc_mig_first = NULLIF(SUBSTRING_INDEX(@sqlc_mig_marks, ':', 1), ''), @sqlc_mig_there = @sqlc_mig_applied, @sqlc_mig_chosen = '', @sqlc_mig_steps = 0;
SET @sqlc_mig_stop = IF(@sqlc_mig_first IS NULL OR FIND_IN_SET(@sqlc_mig_first, @sqlc_mig_held), NULL,
  CONCAT('the revision ', @sqlc_mig_first, ' is half done, and this script does not hold it; nothing was changed. Finish it first, with a script that does'));
EXECUTE sqlc_mig_stop;
{% for round in walk.rounds %}
EXECUTE sqlc_mig_look;
SET @sqlc_mig_stop = IF(@sqlc_mig_first IS NULL AND @sqlc_mig_candidates > 1, CONCAT('{% if upgrade %}several revisions could be next{% else %}there are several heads to step back from{% endif %}: ', @sqlc_mig_names, '; nothing was changed. Say which branch: build the script for one of the forms in parentheses'), NULL);
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_next = COALESCE(@sqlc_mig_first, @sqlc_mig_next);
SET @sqlc_mig_first = NULL;
{% if upgrade %}
EXECUTE sqlc_mig_take;
SET @sqlc_mig_there = CONCAT_WS(',', NULLIF(@sqlc_mig_there, ''), @sqlc_mig_more);
{% else %}
SET @sqlc_mig_more = CAST(@sqlc_mig_next AS BINARY);
SET @sqlc_mig_there = IF(@sqlc_mig_more IS NULL, @sqlc_mig_there, TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_there, ','), CONCAT(',', @sqlc_mig_more, ','), ',')));
{% endif %}
SET @sqlc_mig_chosen = CONCAT_WS(',', NULLIF(@sqlc_mig_chosen, ''), @sqlc_mig_more), @sqlc_mig_steps = @sqlc_mig_steps + (@sqlc_mig_next IS NOT NULL);
{% endfor %}
-- fewer steps than were asked for
{% if not upgrade %}
SET @sqlc_mig_names = (SELECT GROUP_CONCAT(DISTINCT CONCAT(e.parent, ' is needed by ', e.revision) ORDER BY e.parent, e.revision SEPARATOR ', ')
  FROM JSON_TABLE(@sqlc_mig_graph, '$[*]' COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]')) AS e
 WHERE @sqlc_mig_steps < {{ walk.steps }} AND FIND_IN_SET(CAST(e.revision AS BINARY), @sqlc_mig_there)
   AND e.parent IN ({% for s in walk.stops %}{{ s.id }}{% if not loop.last %}, {% endif %}{% endfor %})
   AND e.revision NOT IN ({% for s in walk.stops %}{{ s.id }}{% if not loop.last %}, {% endif %}{% endfor %}));
SET @sqlc_mig_stop = CONCAT('after ', @sqlc_mig_steps, ' step(s) nothing more can be reverted{% if walk.branch is given %} in the branch '{% else %}'{% endif %}{% if walk.branch is given %}, {{ walk.branch }}{% endif %}, ': ', @sqlc_mig_names, '; nothing was changed. Revert first what needs it');
EXECUTE sqlc_mig_stop;
{% endif %}
SET @sqlc_mig_stop = IF(@sqlc_mig_steps BETWEEN 1 AND {{ walk.steps }} - 1, CONCAT('only ', @sqlc_mig_steps, ' of {{ walk.steps }} steps are left; nothing was changed. {% if upgrade %}To go all the way, build the script for head{% else %}To revert everything, build the script for base{% endif %}'), NULL);
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_pending = @sqlc_mig_chosen;

