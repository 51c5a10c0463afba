{# Which revisions a script is about that steps from where the database is. walk, upgrade, direction. -#}
-- ---- which revisions: {% if upgrade %}the next ones{% else %}the newest ones{% endif %} from where the database is -----------------------------------------------------
CREATE TEMP TABLE sqlc_mig_chosen (revision TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_there (revision TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_next (revision TEXT PRIMARY KEY, label TEXT) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_step (revision TEXT NOT NULL, parent TEXT NOT NULL, label TEXT, PRIMARY KEY (revision, parent)) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_there (revision) SELECT revision FROM temp.sqlc_mig_applied;
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with the parents that are steps before it
INSERT INTO temp.sqlc_mig_step (revision, parent, label) VALUES
{% for s in walk.stops %}
{% if s.parents %}
  {%+ for p in s.parents %}({{ s.id }}, {{ p }}, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ s.id }}, '', {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || h.revision || ' is half done, and this script does not hold it; nothing was changed'
       || char(10) || '  hint: finish it first, with a script that does'
  FROM temp.sqlc_mig_half h WHERE h.direction = {{ direction }} AND h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_unit);
{% for round in walk.rounds %}
-- step {{ round }} of {{ walk.steps }}{% if loop.first %}; a revision that an interrupted run left half done is the first one{% endif +%}
DELETE FROM temp.sqlc_mig_next;
{% if loop.first %}
INSERT INTO temp.sqlc_mig_next (revision) SELECT min(h.revision) FROM temp.sqlc_mig_half h WHERE h.direction = {{ direction }} GROUP BY h.direction;
{% endif %}
INSERT INTO temp.sqlc_mig_next (revision, label)
{% if upgrade %}
WITH RECURSIVE candidate (revision, label, goes_on) AS (
  SELECT s.revision, max(s.label), min(s.parent <> '') FROM temp.sqlc_mig_step s JOIN temp.sqlc_mig_unit u ON u.revision = s.revision
   WHERE s.revision NOT IN (SELECT revision FROM temp.sqlc_mig_there) GROUP BY s.revision
  HAVING min(s.parent = '' OR s.parent IN (SELECT revision FROM temp.sqlc_mig_there))
), needed (revision) AS (
  SELECT g.parent FROM candidate c JOIN temp.sqlc_mig_graph g ON g.revision = c.revision
   WHERE c.goes_on AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_step s WHERE s.revision = g.revision AND s.parent = g.parent)
  UNION
  SELECT g.parent FROM needed n JOIN temp.sqlc_mig_graph g ON g.revision = n.revision
)
SELECT c.revision, c.label FROM candidate c WHERE (c.goes_on OR c.revision NOT IN (SELECT revision FROM needed))
{% else %}
SELECT s.revision, max(s.label) FROM temp.sqlc_mig_step s
 WHERE s.revision IN (SELECT revision FROM temp.sqlc_mig_there)
   AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_there t ON t.revision = g.revision WHERE g.parent = s.revision)
{% endif %}
   AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_next){% if not upgrade %} GROUP BY s.revision{% endif %};
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: {% if upgrade %}several revisions could be next{% else %}there are several heads to step back from{% endif %}: ' || group_concat(c.revision || ' (' || c.name || '@{% if upgrade %}+1{% else %}-1{% endif %})', ', ') || '; nothing was changed'
       || char(10) || '  hint: say which branch: build the script for one of the forms in parentheses'
  FROM (SELECT n.revision, CASE WHEN count(n.label) OVER (PARTITION BY n.label) = 1 THEN n.label ELSE n.revision END AS name FROM temp.sqlc_mig_next n ORDER BY n.revision) c
 WHERE (SELECT count(*) FROM temp.sqlc_mig_next) > 1 GROUP BY NULL;
{% if upgrade %}
INSERT OR IGNORE INTO temp.sqlc_mig_chosen (revision)
WITH RECURSIVE needed (revision) AS (
  SELECT revision FROM temp.sqlc_mig_next
  UNION
  SELECT g.parent FROM needed n JOIN temp.sqlc_mig_graph g ON g.revision = n.revision
   WHERE g.parent <> '' AND g.parent NOT IN (SELECT revision FROM temp.sqlc_mig_there))
SELECT revision FROM needed;
INSERT OR IGNORE INTO temp.sqlc_mig_there (revision) SELECT revision FROM temp.sqlc_mig_chosen;
{% else %}
INSERT OR IGNORE INTO temp.sqlc_mig_chosen (revision) SELECT revision FROM temp.sqlc_mig_next;
DELETE FROM temp.sqlc_mig_there WHERE revision IN (SELECT revision FROM temp.sqlc_mig_chosen);
{% endif %}
UPDATE temp.sqlc_mig_now SET steps = steps + (SELECT count(*) FROM temp.sqlc_mig_next);
{% endfor %}
-- fewer steps than were asked for
{% if not upgrade %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: after ' || n.steps || ' step(s) nothing more can be reverted{% if walk.branch is given %} in the branch ' || {{ walk.branch }} || '{% endif %}: ' || group_concat(x.words, ', ') || '; nothing was changed'
       || char(10) || '  hint: revert first what needs it'
  FROM temp.sqlc_mig_now n JOIN (SELECT DISTINCT g.parent || ' is needed by ' || g.revision AS words FROM temp.sqlc_mig_graph g
    JOIN temp.sqlc_mig_there t ON t.revision = g.revision JOIN temp.sqlc_mig_step s ON s.revision = g.parent
   WHERE g.revision NOT IN (SELECT revision FROM temp.sqlc_mig_step) ORDER BY 1) x
 WHERE n.steps < {{ walk.steps }} GROUP BY NULL;
{% endif %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: only ' || n.steps || ' of {{ walk.steps }} steps are left; nothing was changed'
       || char(10) || '  hint: {% if upgrade %}to go all the way, build the script for head{% else %}to revert everything, build the script for base{% endif %}'
  FROM temp.sqlc_mig_now n WHERE n.steps BETWEEN 1 AND {{ walk.steps }} - 1;

