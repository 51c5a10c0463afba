{# Steps: which revisions could be the next step, into temp.sqlc_mig_next; stops where there are several.
   Takes: upgrade. -#}
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
