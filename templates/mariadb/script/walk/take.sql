{# Steps: takes @sqlc_mig_choice, upwards with what it needs, into @sqlc_mig_chosen and @sqlc_mig_there.
   Takes: upgrade. -#}
{% if upgrade %}
SET @sqlc_mig_with = (WITH RECURSIVE
{% include "script/graph.sql" %}
needed (revision) AS (
  SELECT g.revision FROM edge g WHERE g.revision = CONVERT(@sqlc_mig_choice USING utf8mb4) COLLATE utf8mb4_bin
  UNION
  SELECT g.parent FROM needed n JOIN edge g ON g.revision = n.revision WHERE g.parent <> '' AND NOT FIND_IN_SET(g.parent, @sqlc_mig_there)
) SELECT GROUP_CONCAT(n.revision) FROM needed n);
SET @sqlc_mig_chosen = CONCAT_WS(',', NULLIF(@sqlc_mig_chosen, ''), @sqlc_mig_with),
  @sqlc_mig_there = CONCAT_WS(',', NULLIF(@sqlc_mig_there, ''), @sqlc_mig_with);
{% else %}
SET @sqlc_mig_chosen = CONCAT_WS(',', NULLIF(@sqlc_mig_chosen, ''), @sqlc_mig_choice),
  @sqlc_mig_there = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_there, ','), CONCAT(',', @sqlc_mig_choice, ','), ','));
{% endif %}
