{# What a run would do here (`plan`), asked as a run asks it; then the end. -#}
\if :sqlc_mig_plan
-- Asked with -v plan=1: prints what a run would do here, and changes nothing. Each step asks what it would ask in a run. Sizes are
-- those that the server has noted: asking takes no lock.
CREATE TEMPORARY TABLE sqlc_mig_size AS SELECT n.nspname::text AS in_schema, t.relname::text AS in_table,
    CASE WHEN t.reltuples > 0 OR t.reltuples = 0 AND t.relpages > 0 THEN format('%s, ~%s rows', pg_size_pretty(f.bytes), t.reltuples::bigint)
      ELSE 'never analysed' END AS words
  FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace CROSS JOIN LATERAL (
    SELECT sum(c.relpages) * current_setting('block_size')::bigint AS bytes FROM pg_class c JOIN (SELECT t.oid UNION ALL SELECT t.reltoastrelid
      UNION ALL SELECT x.indexrelid FROM pg_index x WHERE x.indrelid = t.oid) o ON o.oid = c.oid) f WHERE t.relkind IN ('r', 'p');
CREATE INDEX ON pg_temp.sqlc_mig_size (in_schema, in_table);
CREATE FUNCTION pg_temp.sqlc_mig_plan(OUT said text, OUT stops boolean) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; p record; f record; b record; q text[]; tab text; sort text; new_tab text; new_part text; more text;
  number integer := 0; is_same boolean; done_step integer; own_sql boolean := false; heads text := 'base'; words text; lines text[] := '{}'; marks oid;
BEGIN
  stops := false;
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  marks := pg_temp.sqlc_mig_named(s.ledger_schema, s.progress);
  IF NOT has_table_privilege(marks, 'SELECT') THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not read the table of markers %.%; nothing was changed', current_user, s.ledger_schema, s.progress
      USING HINT = format('GRANT SELECT ON %I.%I TO %I;', s.ledger_schema, s.progress, current_user);
  ELSIF pg_temp.sqlc_mig_named(s.ledger_schema, s.ledger) IS NOT NULL THEN
    EXECUTE format('SELECT coalesce(string_agg(version_num::text, '', '' ORDER BY version_num), $1) FROM %I.%I', s.ledger_schema, s.ledger)
      INTO heads USING heads;
  END IF;
  FOR p IN SELECT l.*, w.step, w.object, w.asks, w.locks, w.remark, w.marker, w, format('%s. %s %s', l.nr, l.id, l.message) AS title
             FROM (SELECT place, id, message, row_number() OVER (ORDER BY CASE s.direction WHEN 'upgrade' THEN place ELSE -place END) AS nr
                     FROM pg_temp.sqlc_mig_list WHERE markers IS NOT NULL) l
             JOIN pg_temp.sqlc_mig_due d USING (place) LEFT JOIN pg_temp.sqlc_mig_planned w USING (place) ORDER BY l.nr, w.number LOOP
    IF p.nr <> number THEN
      lines := lines || rtrim(regexp_replace(p.title, '[[:cntrl:]]', ' ', 'g'));
      number := p.nr;
      done_step := NULL;
    END IF;
    IF p.marker IS NOT NULL AND marks IS NOT NULL THEN -- was the step done by an interrupted run?
      EXECUTE format('SELECT checksum = $1 FROM %I.%I WHERE revision::text = $2 AND direction::text = $3 AND step = $4', s.ledger_schema, s.progress)
        INTO is_same USING p.marker, p.id, s.direction, p.step;
      CONTINUE WHEN is_same IS NULL;
      done_step := p.step;
      lines := lines || CASE WHEN is_same THEN '     done before: ' || p.object
        ELSE format('     stops: step %s was done with another text than this script has', p.step) END;
      stops := NOT is_same;
      EXIT WHEN stops;
    END IF;
    CONTINUE WHEN p.step IS NULL OR p.marker IS NOT NULL OR p.step = done_step;
    q := p.asks;
    BEGIN
      f := pg_temp.sqlc_mig_found(p.w, false);
    EXCEPTION WHEN raise_exception THEN
      stops := NOT own_sql; -- SQL of the project above may make what is missing
      lines := lines || CASE WHEN stops THEN '     stops: ' || replace(sqlerrm, 'sqlc-mig: ', '') END;
      EXIT WHEN stops;
      SELECT true AS todo, (p.w).verb AS word, coalesce(p.object, q[2] || ' ' || array_to_string(q[3:5], '.')) AS words INTO f;
    END;
    CONTINUE WHEN q[1] = 'mend' AND NOT f.todo;
    own_sql := own_sql OR p.remark LIKE 'SQL of the project%' IS TRUE;
    IF NOT f.todo THEN
      more := CASE WHEN own_sql THEN 'as it is now: SQL of the project runs before' WHEN f.word = 'exists' THEN 'a run compares it, where it can' END;
    ELSE
      SELECT array_to_string(array_agg(format('%s.%s (%s): %s', p.locks[i], p.locks[i + 1], z.words, p.locks[i + 2]) ORDER BY i) || p.remark, '; ')
        INTO more FROM generate_series(1, coalesce(array_length(p.locks, 1), 0), 3) AS i
        CROSS JOIN LATERAL pg_temp.sqlc_mig_before('table', p.locks[i], p.locks[i + 1], NULL) w
        JOIN pg_temp.sqlc_mig_size z ON (z.in_schema, z.in_table) = (p.locks[i], w.in_table) AND NOT w.changed;
      -- what it would change
      tab := coalesce(q[4], q[2]);
      sort := CASE q[2] WHEN 'column' THEN 'column ' ELSE '' END;
      b := pg_temp.sqlc_mig_before(q[2], q[3], q[4], q[5]);
      IF q[1] = 'rename' THEN
        new_tab := CASE q[2] WHEN 'table' THEN q[6] ELSE tab END;
        new_part := CASE q[2] WHEN 'table' THEN '' ELSE sort || q[6] END;
        DELETE FROM pg_temp.sqlc_mig_changed c WHERE (c.in_schema, c.in_table) = (q[3], new_tab) AND (q[2] = 'table' OR c.object = new_part);
        UPDATE pg_temp.sqlc_mig_changed c SET in_table = new_tab WHERE (c.in_schema, c.in_table) = (q[3], tab) AND c.object <> '' AND q[2] = 'table';
        INSERT INTO pg_temp.sqlc_mig_changed VALUES (q[3], new_tab, new_part, CASE WHEN NOT b.changed THEN coalesce(b.object, b.in_table) END, true);
      END IF;
      IF q IS NOT NULL THEN
        INSERT INTO pg_temp.sqlc_mig_changed VALUES (q[3], tab, coalesce(sort || q[5], ''), NULL, q[1] IN ('create', 'alter'))
          ON CONFLICT (in_schema, in_table, object) DO UPDATE SET was = NULL, is_there = excluded.is_there;
      END IF;
    END IF;
    words := CASE WHEN f.word ~ '^[!?] ' THEN '   ' ELSE '     ' END || rtrim(f.word || ' ' || f.words);
    more := regexp_replace(more, '[[:cntrl:]]', ' ', 'g');
    lines := lines || CASE WHEN coalesce(more, '') = '' THEN words WHEN length(words) < 63 THEN rpad(words, 64) || more
      ELSE words || E'\n           ' || more END;
  END LOOP;
  SELECT format('plan for %s at %s: %s of %s revisions are %s; nothing is changed', current_database(), heads, (SELECT count(*) FROM pg_temp.sqlc_mig_due),
           count(*), CASE WHEN s.direction = 'downgrade' THEN 'to be reverted' WHEN s.steps IS NULL THEN 'missing' ELSE 'to be applied' END)
    INTO words FROM pg_temp.sqlc_mig_list WHERE markers IS NOT NULL;
  said := array_to_string(words || lines || CASE WHEN NOT stops THEN 'nothing was changed; apply with: psql -X -d DATABASE -f THIS_FILE'::text END, E'\n');
END $sqlc_mig$;
START TRANSACTION READ ONLY; -- the server itself refuses every change
SELECT * FROM pg_temp.sqlc_mig_plan() \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said
\if :sqlc_mig_stops
DO $sqlc_mig$ BEGIN RAISE EXCEPTION 'sqlc-mig: a run stops at the last line of the plan; nothing was changed'; END $sqlc_mig$;
\endif
{% include "runtime/parts/leave.sql" %}
\q
\endif
