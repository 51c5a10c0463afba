{# The machinery's third piece: refusals, and the end of a script that has nothing to do. -#}
-- ---- sqlc-mig's own: refusals; the end, where there is nothing to do ---------------------------------------------
-- What stops the script before its first change, now that it is known which revisions are due; and warnings of edited specs.
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; r record;
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  FOR r IN
      SELECT format('the revision %s cannot be reverted: %s', l.id, l.refusal) AS said,
             format('Downgrade to %s or a later revision, or go back to a backup.', l.id) AS hint
        FROM pg_temp.sqlc_mig_due JOIN pg_temp.sqlc_mig_list l USING (place) WHERE l.refusal IS NOT NULL
    UNION ALL
      SELECT format('the revision %s needs %s, which is neither applied nor in this script', l.id, n.id),
             'Use a script without FROM: it applies all that is missing up to its target.'
        FROM pg_temp.sqlc_mig_due JOIN pg_temp.sqlc_mig_list l USING (place) CROSS JOIN LATERAL unnest(coalesce(l.needs, ARRAY[l.place - 1])) AS w (need)
        JOIN pg_temp.sqlc_mig_list n ON n.place = w.need
       WHERE s.direction = 'upgrade' AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_due o WHERE o.place = w.need)
         AND w.need > (SELECT u.top FROM pg_temp.sqlc_mig_run u WHERE u.first <= w.need ORDER BY u.first DESC LIMIT 1)
    UNION ALL
      SELECT format('the revision %s is still needed by %s, which is applied and not in this script', l.id, c.id),
             'Use a script without FROM: it reverts all that comes after its target.'
        FROM pg_temp.sqlc_mig_list c CROSS JOIN LATERAL unnest(coalesce(c.needs, ARRAY[c.place - 1])) AS w (need)
        JOIN pg_temp.sqlc_mig_due d ON d.place = w.need JOIN pg_temp.sqlc_mig_list l ON l.place = w.need
       WHERE s.direction = 'downgrade' AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_due o WHERE o.place = c.place)
         AND c.place <= (SELECT u.top FROM pg_temp.sqlc_mig_run u WHERE u.first <= c.place ORDER BY u.first DESC LIMIT 1)
    ORDER BY said LOOP
    RAISE EXCEPTION 'sqlc-mig: %; nothing was changed', r.said USING HINT = r.hint;
  END LOOP;
  IF pg_temp.sqlc_mig_named(s.history_schema, s.history) IS NOT NULL THEN
    BEGIN
      EXECUTE format('LOCK TABLE %I.%I IN ACCESS SHARE MODE NOWAIT', s.history_schema, s.history);
      FOR r IN EXECUTE format('SELECT l.id FROM %1$I.%2$I h JOIN pg_temp.sqlc_mig_list l ON l.id = h.revision::text AND l.checksum <> h.checksum::text
            JOIN pg_temp.sqlc_mig_run u ON l.place BETWEEN u.first AND u.top WHERE h.direction = ''upgrade''
             AND NOT EXISTS (SELECT FROM %1$I.%2$I n WHERE n.revision = h.revision AND n.id > h.id) ORDER BY 1', s.history_schema, s.history) LOOP
        RAISE WARNING 'sqlc-mig: the spec of the revision % was edited after it had been applied here', r.id
          USING HINT = 'The edit has no effect on this database. Undo it, and write a new revision for the change.';
      END LOOP;
    EXCEPTION WHEN OTHERS THEN NULL; -- a warning is not worth waiting for, and a history of another form stops nothing
    END;
  END IF;
END $sqlc_mig$;
-- Where the database is when all that is due is done: the last line that is printed.
CREATE FUNCTION pg_temp.sqlc_mig_place(OUT place text) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  SELECT s.arrival INTO place FROM pg_temp.sqlc_mig_script s;
  IF place IS NOT NULL THEN RETURN; END IF;
  WITH edge AS MATERIALIZED (
      SELECT l.place AS child, w.need FROM pg_temp.sqlc_mig_list l CROSS JOIN LATERAL unnest(coalesce(l.needs, ARRAY[l.place - 1])) AS w (need)),
    here AS MATERIALIZED (
      SELECT l.place, l.id FROM pg_temp.sqlc_mig_script s, pg_temp.sqlc_mig_run u JOIN pg_temp.sqlc_mig_list l ON l.place BETWEEN u.first AND u.last
        LEFT JOIN pg_temp.sqlc_mig_due d USING (place)
       WHERE CASE s.direction WHEN 'upgrade' THEN l.place <= u.top OR d.place IS NOT NULL ELSE l.place <= u.top AND d.place IS NULL END),
    head AS (SELECT h.id, bool_and(e.child IS NULL) AS is_last FROM here h LEFT JOIN edge e ON e.need = h.place LEFT JOIN here c ON c.place = e.child
              GROUP BY h.id HAVING count(c.place) = 0)
  SELECT 'at ' || CASE WHEN count(*) = 0 THEN 'base' ELSE CASE WHEN NOT bool_and(is_last) THEN '' WHEN count(*) = 1 THEN 'head ' ELSE 'heads ' END
    || string_agg(id, ', ' ORDER BY id) END INTO place FROM head;
END $sqlc_mig$;
SELECT d.first, d.last, d.first IS NULL AS nothing, s.quiet, pg_temp.sqlc_mig_place() AS place
  FROM pg_temp.sqlc_mig_script s, (SELECT min(place) AS first, max(place) AS last FROM pg_temp.sqlc_mig_due) d \gset sqlc_mig_
\if :sqlc_mig_nothing
\if :sqlc_mig_quiet \else \echo :sqlc_mig_place': nothing to do' \endif
{% include "runtime/parts/leave.sql" %}
\q
\endif
CREATE TEMPORARY TABLE sqlc_mig_planned (place integer, number integer, asked integer, step integer, verb text, object text, asks text[], told jsonb,
  locks text[], remark text, marker text);
