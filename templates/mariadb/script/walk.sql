{# Which revisions a script is about that steps from where the database is (`+1`, `-1`): a loop that takes one step in
   each round, into @sqlc_mig_pending.
   Takes: upgrade, walk, list. -#}
-- ---- which revisions: {% if upgrade %}the next ones{% else %}the newest ones{% endif %} from where the database is
IF @sqlc_mig_begun AND @sqlc_mig_stop IS NULL THEN
SET @sqlc_mig_begun = 0;
SET @sqlc_mig_there = @sqlc_mig_applied, @sqlc_mig_chosen = '', @sqlc_mig_steps = 0, @sqlc_mig_choice = NULL, @sqlc_mig_several = NULL;
{% include "script/walk/half_done_first.sql" %}
walk: WHILE @sqlc_mig_steps < {{ walk.steps }} DO
IF @sqlc_mig_choice IS NULL THEN
{% include "script/walk/next.sql" %}
IF @sqlc_mig_candidates = 0 THEN LEAVE walk; END IF;
IF @sqlc_mig_candidates > 1 THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: {% if upgrade %}several revisions could be next{% else %}there are several heads to step back from{% endif %}: ', LEFT(@sqlc_mig_several, 250),
  '; nothing was changed. Say which branch: build the script for one of the forms in parentheses');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
{% include "script/walk/take.sql" %}
SET @sqlc_mig_steps = @sqlc_mig_steps + 1, @sqlc_mig_choice = NULL;
END WHILE;
{% include "script/walk/too_few.sql" %}
SET @sqlc_mig_pending = (WITH 
{% set row %}{% include "script/row.sql" %}{% endset %}
{% include "script/list.sql" %}
one AS (SELECT 1)
SELECT COALESCE(GROUP_CONCAT(rev.revision ORDER BY rev.number), '') FROM rev WHERE rev.number > 0 AND FIND_IN_SET(rev.revision, @sqlc_mig_chosen));
SET @sqlc_mig_begun = 1;
END IF
//
