{# Steps: prepares sqlc_mig_take, which adds to the next revision what it needs, into @sqlc_mig_more. -#}
-- what the next one needs comes along
PREPARE sqlc_mig_take FROM {% filter literal %}

WITH RECURSIVE
edge AS (SELECT e.revision, e.parent FROM JSON_TABLE(@sqlc_mig_graph, '$[*]'
  COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]')) AS e),
needed (revision) AS (
  SELECT CAST(@sqlc_mig_choice AS CHAR(32))
  UNION
  SELECT e.parent FROM needed AS n JOIN edge AS e ON e.revision = n.revision
   WHERE e.parent <> '' AND NOT FIND_IN_SET(CAST(e.parent AS BINARY), @sqlc_mig_there))
SELECT GROUP_CONCAT(CAST(n.revision AS BINARY)) INTO @sqlc_mig_more FROM needed AS n{% endfilter %};
