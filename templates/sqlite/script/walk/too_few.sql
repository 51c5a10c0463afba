{# Steps: stops the script where fewer are left than were asked for. Takes: upgrade, walk. -#}
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

