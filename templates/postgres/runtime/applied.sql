{# The machinery's second piece: the lock, and what is applied already, from the ledger. -#}
-- ---- sqlc-mig's own: one run at a time; what is applied already ---------------------------------------------------
INSERT INTO pg_temp.sqlc_mig_setting (name, value) SELECT 'transaction_timeout', '0' WHERE current_setting('transaction_timeout', true) IS NOT NULL;
UPDATE pg_temp.sqlc_mig_setting SET old = coalesce(current_setting(name, true), '') WHERE name <> 'search_path' AND value IS NOT NULL;
SELECT count(set_config(name, value, false)) AS sqlc_mig_void FROM pg_temp.sqlc_mig_setting WHERE name <> 'search_path' AND value IS NOT NULL \gset
-- The lock is an advisory one: it goes with this connection, there is nothing to clean up after a crash. It is tried again and
-- again, with COMMIT in between: a waiter that kept a snapshot would block CREATE INDEX CONCURRENTLY.
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; holder text; began timestamptz := clock_timestamp();
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  IF current_setting('server_version_num')::integer < s.oldest OR version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL % or later; this server is %; nothing was changed', s.oldest_words, version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
  IF (SELECT plan FROM pg_temp.sqlc_mig_state) THEN RETURN; END IF; -- what changes nothing need not wait
  WHILE NOT pg_try_advisory_lock(s.lock_key) LOOP
    IF holder IS NULL THEN
      SELECT 'process ' || pid INTO holder FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND (classid::bigint << 32) | objid::bigint = s.lock_key LIMIT 1;
      holder := coalesce(holder, 'another process');
      RAISE INFO 'sqlc-mig: waiting for another run of a migration script to end (%)', holder;
    ELSIF clock_timestamp() > began + make_interval(secs => s.lock_seconds) THEN
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (%) did not end within % seconds; nothing was changed', holder, s.lock_seconds
        USING HINT = 'Wait for it, or look at it in pg_stat_activity; then run this script again.';
    END IF;
    COMMIT;
    PERFORM pg_sleep(0.2);
    COMMIT;
  END LOOP;
END $sqlc_mig$;
-- What is applied? The ledger lists the heads; what they need is applied too. Where each revision needs just the one above it,
-- the list is a run, of which all is applied up to `top`. From the last run to the first, each hands on what it needs.
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; r record; heads text[] := '{}'; want integer[]; upto integer;
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  -- are the ledger and the table of markers what they must be? Markers that may not be read are not told of
  FOR r IN SELECT w.*, format('%I.%I', s.ledger_schema, w.name) AS quoted, format('%s.%s', s.ledger_schema, w.name) AS words,
           has_table_privilege(c.oid, 'SELECT') AS may_read, CASE c.relkind WHEN 'v' THEN 'a view' WHEN 'm' THEN 'a materialized view'
             WHEN 'f' THEN 'a foreign table' WHEN 'S' THEN 'a sequence' WHEN 'i' THEN 'an index' WHEN 'c' THEN 'a type' END AS kind,
           (SELECT string_agg(m.name, ', ' ORDER BY m.n) FROM unnest(w.columns) WITH ORDINALITY AS m (name, n)
             WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = m.name::name AND NOT a.attisdropped)) AS lacks
        FROM (VALUES ('ledger', s.ledger, '{version_num}'::text[], 'Rename it, or name another table under `ledger:` in sqlc-mig.yaml.'),
                     ('table of markers', s.progress, '{revision,direction,step,checksum}', 'It is not as sqlc-mig creates it: if no revision '
                       'is half done, rename or drop it, and it is created again.')) AS w (what, name, columns, hint)
        JOIN pg_class c ON c.oid = pg_temp.sqlc_mig_named(s.ledger_schema, w.name) LOOP
    IF (r.kind IS NOT NULL OR r.lacks IS NOT NULL) AND (r.may_read OR r.what = 'ledger') THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: %; nothing was changed', r.words, r.what, coalesce('it is ' || r.kind, 'it has no column ' || r.lacks)
        USING HINT = r.hint;
    ELSIF r.what = 'ledger' AND NOT r.may_read THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, r.words
        USING HINT = format('GRANT SELECT, INSERT, DELETE ON %s TO %I;', r.quoted, current_user);
    ELSIF r.what = 'ledger' THEN
      EXECUTE format('SELECT coalesce(array_agg(version_num::text ORDER BY version_num), ''{}'') FROM %s', r.quoted) INTO heads;
    END IF;
  END LOOP;
  FOR r IN SELECT * FROM (VALUES
      ((SELECT 'has a row without a revision (NULL)' FROM unnest(heads) AS h WHERE h IS NULL LIMIT 1), '`sqlc-mig repair` writes a script that removes it.'),
      ((SELECT 'lists a revision twice: ' || string_agg(t.h, ', ' ORDER BY t.h) FROM (SELECT h FROM unnest(heads) AS h GROUP BY h HAVING count(*) > 1) t),
        '`sqlc-mig repair` writes a script that removes the second row.'),
      ((SELECT 'is at revision(s) that this script does not know: ' || string_agg(w.h, ', ' ORDER BY w.n) FROM unnest(heads) WITH ORDINALITY AS w (h, n)
         WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_list l WHERE l.id = w.h)),
        'The database is ahead of this script, or belongs to another project. Build the script again from the newest specs; '
        'a revision that is gone for good is taken out of the ledger by `sqlc-mig repair --forget ID`.')
      ) AS v (said, hint) WHERE v.said IS NOT NULL LOOP
    RAISE EXCEPTION 'sqlc-mig: the ledger %.% %; nothing was changed', s.ledger_schema, s.ledger, r.said USING HINT = r.hint;
  END LOOP;
  want := ARRAY(SELECT place FROM pg_temp.sqlc_mig_list WHERE id = ANY (heads));
  FOR r IN SELECT place AS first, needs, coalesce(lead(place) OVER (ORDER BY place) - 1, (SELECT max(place) FROM pg_temp.sqlc_mig_list)) AS last
             FROM pg_temp.sqlc_mig_list WHERE needs IS NOT NULL ORDER BY place DESC LOOP
    SELECT max(w) FILTER (WHERE w >= r.first), coalesce(array_agg(DISTINCT w) FILTER (WHERE w < r.first), '{}') INTO upto, want FROM unnest(want) AS w;
    INSERT INTO pg_temp.sqlc_mig_run (first, last, top) VALUES (r.first, r.last, coalesce(upto, r.first - 1));
    IF upto IS NOT NULL THEN want := want || r.needs; END IF;
  END LOOP;
  BEGIN -- revisions that an earlier run left half done; those that this script has nothing to do with are let be
    IF pg_temp.sqlc_mig_named(s.ledger_schema, s.progress) IS NOT NULL THEN
      EXECUTE format('LOCK TABLE %I.%I IN ACCESS SHARE MODE NOWAIT', s.ledger_schema, s.progress);
      FOR r IN EXECUTE format('SELECT p.*, l.markers, coalesce(l.place <= u.top, false) AS applied FROM (SELECT revision::text, direction::text,
            max(step) AS step, bool_or(revision IS NULL OR direction IS NULL OR step IS NULL) AS odd FROM %I.%I GROUP BY 1, 2) p
            LEFT JOIN pg_temp.sqlc_mig_list l ON l.id = p.revision LEFT JOIN pg_temp.sqlc_mig_run u ON l.place BETWEEN u.first AND u.last
            ORDER BY p.odd DESC, 1, 2', s.ledger_schema, s.progress) LOOP
        IF r.odd THEN
          RAISE EXCEPTION 'sqlc-mig: the table of markers %.% has a row without revision, direction or step (NULL); nothing was changed',
            s.ledger_schema, s.progress USING HINT = '`sqlc-mig repair` writes a script that removes it.';
        ELSIF (r.direction = 'upgrade') = r.applied AND (r.direction = s.direction OR r.markers IS NULL) THEN
          CONTINUE;
        ELSIF r.direction <> s.direction THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done by an interrupted % script; nothing was changed', r.revision, r.direction
            USING HINT = format('Run that %s script again: it goes on where it stopped.', r.direction);
        ELSIF r.step > r.markers THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done, and its steps have changed since; nothing was changed', r.revision
            USING HINT = 'Finish it with the script that began it, or fix the database and the markers by hand.';
        END IF;
      END LOOP;
    END IF;
  EXCEPTION WHEN lock_not_available OR insufficient_privilege THEN NULL; -- nobody half done holds such a lock; rights are asked for below
  END;
  FOR r IN SELECT l.id FROM unnest(s.requires) WITH ORDINALITY AS w (id, n) JOIN pg_temp.sqlc_mig_list l USING (id)
             JOIN pg_temp.sqlc_mig_run u ON l.place BETWEEN u.first AND u.last WHERE l.place > u.top ORDER BY w.n LOOP
    RAISE EXCEPTION 'sqlc-mig: this script begins after the revision %, which is not applied here; nothing was changed', r.id
      USING HINT = 'Use a script that begins at base: it finds its place by itself.';
  END LOOP;
  INSERT INTO pg_temp.sqlc_mig_due (place) SELECT l.place FROM pg_temp.sqlc_mig_run u JOIN pg_temp.sqlc_mig_list l ON l.place
      BETWEEN CASE s.direction WHEN 'upgrade' THEN u.top + 1 ELSE u.first END AND CASE s.direction WHEN 'upgrade' THEN u.last ELSE u.top END
   WHERE l.markers IS NOT NULL AND s.steps IS NULL;
END $sqlc_mig$;
