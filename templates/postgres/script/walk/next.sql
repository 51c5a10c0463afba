{# Steps: which revisions could be the next step, into `candidates` (how many), `next` and `names`; stops where there
   are several.
   Takes: upgrade. -#}
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
