{# Which revisions a script is about that steps from where the database is. walk, upgrade, progress. -#}

-- ---- which revisions: {% if upgrade %}the next ones{% else %}the newest ones{% endif %} from where the database is ---------------------------------------------------
CREATE TEMPORARY TABLE sqlc_mig_chosen (revision text PRIMARY KEY);
CREATE TEMPORARY TABLE sqlc_mig_there (revision text PRIMARY KEY);
CREATE TEMPORARY TABLE sqlc_mig_stop (revision text NOT NULL, parent text NOT NULL, label text, PRIMARY KEY (revision, parent));
INSERT INTO pg_temp.sqlc_mig_there (revision) SELECT a.revision FROM pg_temp.sqlc_mig_applied a;
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with the parents that are steps before it
INSERT INTO pg_temp.sqlc_mig_stop (revision, parent, label) VALUES
{% for s in walk.stops %}
{% if s.parents %}
  {%+ for p in s.parents %}({{ s.id }}, {{ p }}, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ s.id }}, '', {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
ANALYZE pg_temp.sqlc_mig_stop;
DO $sqlc_mig$
DECLARE
  steps integer := 0;
  next text;
  candidates integer;
  names text;
BEGIN
  -- a revision that an interrupted run left half done is the first step
  IF pg_catalog.to_regclass({{ progress.name_text }}) IS NOT NULL THEN
    SELECT p.revision::text INTO next FROM {{ progress.name }} p WHERE p.direction::text = {{ direction }} ORDER BY p.revision LIMIT 1;
    IF next IS NOT NULL AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_script s WHERE s.revision = next) THEN
      RAISE EXCEPTION 'sqlc-mig: the revision % is half done, and this script does not hold it; nothing was changed', next
        USING HINT = 'Finish it first, with a script that does.';
    END IF;
  END IF;
  WHILE steps < {{ walk.steps }} LOOP
    IF next IS NULL THEN
{% if upgrade %}
      -- what is missing while its parents are there; a base comes along where a revision that goes on from here needs it
      WITH RECURSIVE candidate AS (
        SELECT s.revision, pg_catalog.max(s.label) AS label, pg_catalog.bool_and(s.parent <> '') AS goes_on FROM pg_temp.sqlc_mig_stop s
          JOIN pg_temp.sqlc_mig_script held ON held.revision = s.revision
         WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = s.revision)
         GROUP BY s.revision
        HAVING pg_catalog.bool_and(s.parent = '' OR EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = s.parent))
      ), needed (revision) AS (
        SELECT g.parent FROM candidate c JOIN pg_temp.sqlc_mig_graph g ON g.revision = c.revision
         WHERE c.goes_on AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_stop s WHERE s.revision = g.revision AND s.parent = g.parent)
        UNION
        SELECT g.parent FROM needed n JOIN pg_temp.sqlc_mig_graph g ON g.revision = n.revision
      ), left_over AS (
        SELECT c.revision, c.label FROM candidate c WHERE c.goes_on OR NOT EXISTS (SELECT FROM needed n WHERE n.revision = c.revision)
      )
{% else %}
      WITH left_over AS (
        SELECT s.revision, pg_catalog.max(s.label) AS label FROM pg_temp.sqlc_mig_stop s
          JOIN pg_temp.sqlc_mig_there t ON t.revision = s.revision
         WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g JOIN pg_temp.sqlc_mig_there c ON c.revision = g.revision WHERE g.parent = s.revision)
         GROUP BY s.revision
      )
{% endif %}
      SELECT count(*), pg_catalog.min(c.revision), pg_catalog.string_agg(pg_catalog.format('%s (%s@%s)', c.revision, c.name, {% if upgrade %}'+1'{% else %}'-1'{% endif %}), ', ' ORDER BY c.revision)
        INTO candidates, next, names
        FROM (SELECT l.revision, CASE WHEN count(l.label) OVER (PARTITION BY l.label) = 1 THEN l.label ELSE l.revision END AS name FROM left_over l) c;
      EXIT WHEN candidates = 0;
      IF candidates > 1 THEN
        RAISE EXCEPTION 'sqlc-mig: {% if upgrade %}several revisions could be next{% else %}there are several heads to step back from{% endif %}: %; nothing was changed', names
          USING HINT = 'Say which branch: build the script for one of the forms in parentheses.';
      END IF;
    END IF;
{% if upgrade %}
    INSERT INTO pg_temp.sqlc_mig_chosen (revision)
    WITH RECURSIVE needed (revision) AS (
      SELECT next
      UNION
      SELECT g.parent FROM needed n JOIN pg_temp.sqlc_mig_graph g ON g.revision = n.revision
       WHERE g.parent <> '' AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = g.parent)
    ) SELECT n.revision FROM needed n;
    INSERT INTO pg_temp.sqlc_mig_there (revision)
    SELECT c.revision FROM pg_temp.sqlc_mig_chosen c WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = c.revision);
{% else %}
    INSERT INTO pg_temp.sqlc_mig_chosen (revision) VALUES (next);
    DELETE FROM pg_temp.sqlc_mig_there t WHERE t.revision = next;
{% endif %}
    steps := steps + 1;
    next := NULL;
  END LOOP;
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
END
$sqlc_mig$;
