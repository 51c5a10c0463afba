{# Which revisions a script is about that steps from where the database is (`+1`, `-1`): a loop that takes one step in
   each round, into pg_temp.sqlc_mig_chosen.
   Takes: upgrade, walk. -#}

-- ---- which revisions: {% if upgrade %}the next ones{% else %}the newest ones{% endif %} from where the database is ---------------------------------------------------
{% include "script/walk/stops.sql" %}
DO $sqlc_mig$
DECLARE
  steps integer := 0;
  next text;
  candidates integer;
  names text;
BEGIN
  {%+ include "script/walk/half_done_first.sql" %}
  WHILE steps < {{ walk.steps }} LOOP
    IF next IS NULL THEN
{% include "script/walk/next.sql" %}
    END IF;
{% include "script/walk/take.sql" %}
    steps := steps + 1;
    next := NULL;
  END LOOP;
  {%+ include "script/walk/too_few.sql" %}
END
$sqlc_mig$;
