{# Steps: stops the script where fewer are left than were asked for. Takes: walk, upgrade. -#}
-- fewer steps than were asked for
  IF steps < {{ walk.steps }} THEN
{% if not upgrade %}
    SELECT pg_catalog.string_agg(DISTINCT pg_catalog.format('%s is needed by %s', g.parent, g.revision), ', ') INTO names
      FROM pg_temp.sqlc_mig_graph g JOIN pg_temp.sqlc_mig_there t ON t.revision = g.revision
      JOIN pg_temp.sqlc_mig_stop s ON s.revision = g.parent
     WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_stop o WHERE o.revision = g.revision);
    IF names IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: after % step(s) nothing more can be reverted{% if walk.branch is given %} in the branch %{% endif %}: %; nothing was changed', steps{% if walk.branch is given %}, {{ walk.branch }}{% endif %}, names
        USING HINT = 'Revert first what needs it.';
    END IF;
{% endif %}
    IF steps > 0 THEN
      RAISE EXCEPTION 'sqlc-mig: only % of {{ walk.steps }} steps are left; nothing was changed', steps
        USING HINT = '{% if upgrade %}To go all the way, build the script for head.{% else %}To revert everything, build the script for base.{% endif %}';
    END IF;
  END IF;
