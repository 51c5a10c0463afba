{# Steps: stops the script where fewer are left than were asked for. Takes: walk, upgrade. -#}
-- fewer steps than were asked for
IF @sqlc_mig_steps < {{ walk.steps }} THEN
{% if not upgrade %}
SET @sqlc_mig_several = (WITH
{% include "script/graph.sql" %}
{% filter folded %}
stop (revision) AS (VALUES {% for s in walk.stops %}({{ s.id }}){% if not loop.last %},{{ fold }}{% endif %}{% else %}(''){% endfor %}){% endfilter +%}
SELECT GROUP_CONCAT(DISTINCT CONCAT(g.parent, ' is needed by ', g.revision) SEPARATOR ', ') FROM edge g JOIN stop s ON s.revision = g.parent
 WHERE FIND_IN_SET(g.revision, @sqlc_mig_there) AND g.revision NOT IN (SELECT o.revision FROM stop o));
IF @sqlc_mig_several IS NOT NULL THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: after ', @sqlc_mig_steps, ' step(s) nothing more can be reverted{% if walk.branch is given %} in the branch ', {{ walk.branch }}, '{% endif %}: ', LEFT(@sqlc_mig_several, 250),
  '; nothing was changed. Revert first what needs it');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
{% endif %}
IF @sqlc_mig_steps > 0 THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: only ', @sqlc_mig_steps, ' of {{ walk.steps }} steps are left; nothing was changed. ',
  '{% if upgrade %}To go all the way, build the script for head{% else %}To revert everything, build the script for base{% endif %}');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
