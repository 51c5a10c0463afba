{# Steps: which revisions could be the next step, a query into @sqlc_mig_candidates (how many), @sqlc_mig_choice and
   @sqlc_mig_several (their names).
   Takes: walk, upgrade. -#}
WITH RECURSIVE
{% include "script/graph.sql" %}
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with the
-- parents that are steps before it
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
