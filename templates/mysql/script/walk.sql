{# Which revisions a script is about that steps from where the database is (`+1`, `-1`): one step after the other,
   into @sqlc_mig_pending.
   Takes: upgrade, walk. -#}
-- ---- which revisions: {% if upgrade %}the next ones{% else %}the newest ones{% endif %} from where the database is ----------------------------------
WITH
{% include "script/graph.sql" %}
one AS (SELECT 1)
SELECT JSON_ARRAYAGG(JSON_ARRAY(edge.revision, edge.parent)) INTO @sqlc_mig_graph FROM edge;
{% include "script/walk/stops.sql" %}
{% if upgrade %}
{% include "script/walk/look_up.sql" %}
{% include "script/walk/take.sql" %}
{% else %}
{% include "script/walk/look_down.sql" %}
{% endif %}
-- a revision that an interrupted run left half done is the first step
SET @sqlc_mig_there = @sqlc_mig_applied, @sqlc_mig_chosen = '', @sqlc_mig_steps = 0;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_first IS NULL OR FIND_IN_SET(@sqlc_mig_first, @sqlc_mig_held), NULL,
  CONCAT('the revision ', @sqlc_mig_first, ' is half done, and this script does not hold it; nothing was changed. ',
    'Finish it first, with a script that does')));
{% for round in walk.rounds %}
EXECUTE sqlc_mig_look;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_first IS NULL AND @sqlc_mig_candidates > 1,
  CONCAT('{% if upgrade %}several revisions could be next{% else %}there are several heads to step back from{% endif %}: ', @sqlc_mig_names, '; nothing was changed. ',
    'Say which branch: build the script for one of the forms in parentheses'), NULL));
SET @sqlc_mig_choice = COALESCE(@sqlc_mig_first, @sqlc_mig_choice);
SET @sqlc_mig_first = NULL;
{% if upgrade %}
EXECUTE sqlc_mig_take;
SET @sqlc_mig_there = CONCAT_WS(',', NULLIF(@sqlc_mig_there, ''), @sqlc_mig_more);
{% else %}
SET @sqlc_mig_more = CAST(@sqlc_mig_choice AS BINARY);
SET @sqlc_mig_there = IF(@sqlc_mig_more IS NULL, @sqlc_mig_there,
  TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_there, ','), CONCAT(',', @sqlc_mig_more, ','), ',')));
{% endif %}
SET @sqlc_mig_chosen = CONCAT_WS(',', NULLIF(@sqlc_mig_chosen, ''), @sqlc_mig_more), @sqlc_mig_steps = @sqlc_mig_steps + (@sqlc_mig_choice IS NOT NULL);
{% endfor %}
{% include "script/walk/too_few.sql" %}
-- in the order of this script
SET @sqlc_mig_pending = COALESCE((SELECT GROUP_CONCAT(h.id ORDER BY h.n) FROM JSON_TABLE(CONCAT('["', REPLACE(@sqlc_mig_held, ',', '","'), '"]'), '$[*]'
  COLUMNS (n FOR ORDINALITY, id varchar(32) PATH '$')) AS h WHERE FIND_IN_SET(CAST(h.id AS BINARY), @sqlc_mig_chosen)), '');

