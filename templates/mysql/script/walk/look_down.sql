{# Steps: prepares sqlc_mig_look for a downgrade: what is there while nothing that needs it is, into
   @sqlc_mig_candidates (how many), _next, _names. -#}
-- what is there while nothing that needs it is
PREPARE sqlc_mig_look FROM {% filter literal %}

WITH
edge AS (SELECT e.revision, e.parent FROM JSON_TABLE(@sqlc_mig_graph, '$[*]'
  COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]')) AS e),
halt AS (SELECT h.revision, MAX(h.label) AS label FROM JSON_TABLE(@sqlc_mig_stops, '$[*]'
  COLUMNS (revision varchar(32) PATH '$[0]', label varchar(64) PATH '$[2]')) AS h GROUP BY h.revision),
left_over AS (
  SELECT h.revision, h.label FROM halt AS h
   WHERE FIND_IN_SET(CAST(h.revision AS BINARY), @sqlc_mig_there)
     AND NOT EXISTS (SELECT 1 FROM edge AS e WHERE e.parent = h.revision AND FIND_IN_SET(CAST(e.revision AS BINARY), @sqlc_mig_there)))
SELECT COUNT(*), MIN(c.revision), GROUP_CONCAT(CONCAT(c.revision, ' (', c.name, '@-1)') ORDER BY c.revision SEPARATOR ', ')
  INTO @sqlc_mig_candidates, @sqlc_mig_choice, @sqlc_mig_names
  FROM (SELECT l.revision, CASE WHEN COUNT(l.label) OVER (PARTITION BY l.label) = 1 THEN l.label ELSE l.revision END AS name
    FROM left_over AS l) AS c{% endfilter %};
