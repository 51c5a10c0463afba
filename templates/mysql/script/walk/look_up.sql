{# Steps: prepares sqlc_mig_look for an upgrade: what is missing while its parents are there, into
   @sqlc_mig_candidates (how many), _next, _names. -#}
-- what is missing while its parents are there; a base comes along where a revision that goes on from here needs it
PREPARE sqlc_mig_look FROM {% filter literal %}

WITH RECURSIVE
edge AS (SELECT e.revision, e.parent FROM JSON_TABLE(@sqlc_mig_graph, '$[*]'
  COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]')) AS e),
halt AS (SELECT h.revision, h.parent, h.label FROM JSON_TABLE(@sqlc_mig_stops, '$[*]'
  COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]', label varchar(64) PATH '$[2]')) AS h),
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
  INTO @sqlc_mig_candidates, @sqlc_mig_choice, @sqlc_mig_names
  FROM (SELECT l.revision, CASE WHEN COUNT(l.label) OVER (PARTITION BY l.label) = 1 THEN l.label ELSE l.revision END AS name
    FROM left_over AS l) AS c{% endfilter %};
