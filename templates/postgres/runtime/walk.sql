{# The machinery of scripts that step from where the database is (`+1`, `-1`): which revisions they take, one step in each
   round. -#}
-- ---- sqlc-mig's own: which revisions, from where the database is --------------------------------------------------
CREATE TEMPORARY TABLE sqlc_mig_there AS SELECT l.id AS revision FROM pg_temp.sqlc_mig_list l JOIN pg_temp.sqlc_mig_run u ON l.place BETWEEN u.first AND u.top;
CREATE TEMPORARY TABLE sqlc_mig_graph AS SELECT l.id AS revision, p.id AS parent FROM pg_temp.sqlc_mig_list l
  CROSS JOIN LATERAL unnest(coalesce(l.needs, ARRAY[l.place - 1])) AS w (need) JOIN pg_temp.sqlc_mig_list p ON p.place = w.need;
CREATE TEMPORARY TABLE sqlc_mig_chosen (revision text PRIMARY KEY);
CREATE INDEX ON pg_temp.sqlc_mig_there (revision);
CREATE INDEX ON pg_temp.sqlc_mig_graph (revision);
CREATE INDEX ON pg_temp.sqlc_mig_graph (parent);
ANALYZE pg_temp.sqlc_mig_there, pg_temp.sqlc_mig_graph, pg_temp.sqlc_mig_stop;
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script;
  up boolean;
  progress oid;
  taken integer := 0;
  next text;
  candidates integer;
  names text;
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  up := s.direction = 'upgrade';
  -- a revision that an interrupted run left half done is the first step
  progress := pg_temp.sqlc_mig_named(s.ledger_schema, s.progress);
  IF progress IS NOT NULL THEN
    EXECUTE format('SELECT min(p.revision::text) FROM %I.%I p WHERE p.direction::text = $1
        AND EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = p.revision::text) <> (p.direction::text = ''upgrade'')',
      s.ledger_schema, s.progress) INTO next USING s.direction;
    IF next IS NOT NULL AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_list l WHERE l.id = next AND l.markers IS NOT NULL) THEN
      RAISE EXCEPTION 'sqlc-mig: the revision % is half done, and this script does not hold it; nothing was changed', next
        USING HINT = 'Finish it first, with a script that does.';
    END IF;
  END IF;
  WHILE taken < s.steps LOOP
    IF next IS NULL THEN
      -- up: what is missing while its parents are there; a base comes along where a revision that goes on from here needs it
      WITH RECURSIVE candidate AS (
        SELECT o.revision, max(o.label) AS label, bool_and(o.parent <> '') AS goes_on FROM pg_temp.sqlc_mig_stop o
          JOIN pg_temp.sqlc_mig_list held ON held.id = o.revision AND held.markers IS NOT NULL
         WHERE up AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = o.revision)
         GROUP BY o.revision
        HAVING bool_and(o.parent = '' OR EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = o.parent))
      ), needed (revision) AS (
        SELECT g.parent FROM candidate c JOIN pg_temp.sqlc_mig_graph g ON g.revision = c.revision
         WHERE c.goes_on AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_stop o WHERE o.revision = g.revision AND o.parent = g.parent)
        UNION
        SELECT g.parent FROM needed n JOIN pg_temp.sqlc_mig_graph g ON g.revision = n.revision
      ), left_over AS (
        SELECT c.revision, c.label FROM candidate c WHERE c.goes_on OR NOT EXISTS (SELECT FROM needed n WHERE n.revision = c.revision)
        UNION ALL
        SELECT o.revision, max(o.label) AS label FROM pg_temp.sqlc_mig_stop o JOIN pg_temp.sqlc_mig_there t ON t.revision = o.revision
         WHERE NOT up AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g JOIN pg_temp.sqlc_mig_there c ON c.revision = g.revision WHERE g.parent = o.revision)
         GROUP BY o.revision
      )
      SELECT count(*), min(c.revision), string_agg(format('%s (%s@%s)', c.revision, c.name, CASE WHEN up THEN '+1' ELSE '-1' END), ', ' ORDER BY c.revision)
        INTO candidates, next, names
        FROM (SELECT l.revision, CASE WHEN count(l.label) OVER (PARTITION BY l.label) = 1 THEN l.label ELSE l.revision END AS name FROM left_over l) c;
      EXIT WHEN candidates = 0;
      IF candidates > 1 THEN
        RAISE EXCEPTION 'sqlc-mig: %: %; nothing was changed',
          CASE WHEN up THEN 'several revisions could be next' ELSE 'there are several heads to step back from' END, names
          USING HINT = 'Say which branch: build the script for one of the forms in parentheses.';
      END IF;
    END IF;
    -- it is taken, on the way up with what it needs
    IF up THEN
      WITH RECURSIVE needed (revision) AS (
        SELECT next
        UNION
        SELECT g.parent FROM needed n JOIN pg_temp.sqlc_mig_graph g ON g.revision = n.revision
         WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = g.parent)
      ), chosen AS (INSERT INTO pg_temp.sqlc_mig_chosen (revision) SELECT n.revision FROM needed n RETURNING revision)
      INSERT INTO pg_temp.sqlc_mig_there (revision) SELECT c.revision FROM chosen c;
    ELSE
      INSERT INTO pg_temp.sqlc_mig_chosen (revision) VALUES (next);
      DELETE FROM pg_temp.sqlc_mig_there t WHERE t.revision = next;
    END IF;
    taken := taken + 1;
    next := NULL;
  END LOOP;
  -- fewer steps than were asked for
  IF taken < s.steps AND NOT up THEN
    SELECT string_agg(DISTINCT format('%s is needed by %s', g.parent, g.revision), ', ') INTO names
      FROM pg_temp.sqlc_mig_graph g JOIN pg_temp.sqlc_mig_there t ON t.revision = g.revision JOIN pg_temp.sqlc_mig_stop b ON b.revision = g.parent
     WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_stop o WHERE o.revision = g.revision);
    IF names IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: after % step(s) nothing more can be reverted%: %; nothing was changed', taken,
        coalesce(' in the branch ' || s.branch, ''), names USING HINT = 'Revert first what needs it.';
    END IF;
  END IF;
  IF taken < s.steps AND taken > 0 THEN
    RAISE EXCEPTION 'sqlc-mig: only % of % steps are left; nothing was changed', taken, s.steps
      USING HINT = CASE WHEN up THEN 'To go all the way, build the script for head.' ELSE 'To revert everything, build the script for base.' END;
  END IF;
  INSERT INTO pg_temp.sqlc_mig_due (place) SELECT l.place FROM pg_temp.sqlc_mig_list l JOIN pg_temp.sqlc_mig_chosen c ON c.revision = l.id;
END
$sqlc_mig$;
