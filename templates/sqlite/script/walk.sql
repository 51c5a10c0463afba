{# Which revisions a script is about that steps from where the database is (`+1`, `-1`): one round for each step, into
   temp.sqlc_mig_chosen.
   Takes: upgrade, walk, direction. -#}
-- ---- which revisions: {% if upgrade %}the next ones{% else %}the newest ones{% endif %} from where the database is -----------------------------------------------------
{% include "script/walk/stops.sql" %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || h.revision || ' is half done, and this script does not hold it; nothing was changed'
       || char(10) || '  hint: finish it first, with a script that does'
  FROM temp.sqlc_mig_half h WHERE h.direction = {{ direction }} AND h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_unit);
{% for round in walk.rounds %}
-- step {{ round }} of {{ walk.steps }}{% if loop.first %}; a revision that an interrupted run left half done is the first one{% endif +%}
DELETE FROM temp.sqlc_mig_next;
{% if loop.first %}
INSERT INTO temp.sqlc_mig_next (revision) SELECT min(h.revision) FROM temp.sqlc_mig_half h WHERE h.direction = {{ direction }} GROUP BY h.direction;
{% endif %}
{% include "script/walk/next.sql" %}
{% include "script/walk/take.sql" %}
UPDATE temp.sqlc_mig_now SET steps = steps + (SELECT count(*) FROM temp.sqlc_mig_next);
{% endfor %}
{% include "script/walk/too_few.sql" %}
