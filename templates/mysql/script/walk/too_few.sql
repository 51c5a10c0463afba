{# Steps: stops the script where fewer are left than were asked for. Takes: upgrade, walk. -#}
-- fewer steps than were asked for
{% if not upgrade %}
SET @sqlc_mig_names = (SELECT GROUP_CONCAT(DISTINCT CONCAT(e.parent, ' is needed by ', e.revision)
  ORDER BY e.parent, e.revision SEPARATOR ', ')
  FROM JSON_TABLE(@sqlc_mig_graph, '$[*]' COLUMNS (revision varchar(32) PATH '$[0]', parent varchar(32) PATH '$[1]')) AS e
 WHERE @sqlc_mig_steps < {{ walk.steps }} AND FIND_IN_SET(CAST(e.revision AS BINARY), @sqlc_mig_there)
{% filter folded %}
   AND e.parent IN ({% for s in walk.stops %}{{ s.id }}{% if not loop.last %},{{ fold }}{% endif %}{% endfor %}){% endfilter +%}
{% filter folded %}
   AND e.revision NOT IN ({% for s in walk.stops %}{{ s.id }}{% if not loop.last %},{{ fold }}{% endif %}{% endfor %}));{% endfilter +%}
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop,
  CONCAT('after ', @sqlc_mig_steps, ' step(s) nothing more can be reverted{% if walk.branch is given %} in the branch '{% else %}'{% endif %}{% if walk.branch is given %}, {{ walk.branch }}{% endif %}, ': ', @sqlc_mig_names,
    '; nothing was changed. Revert first what needs it'));
{% endif %}
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_steps BETWEEN 1 AND {{ walk.steps }} - 1,
  CONCAT('only ', @sqlc_mig_steps, ' of {{ walk.steps }} steps are left; nothing was changed. ',
    '{% if upgrade %}To go all the way, build the script for head{% else %}To revert everything, build the script for base{% endif %}'), NULL));
