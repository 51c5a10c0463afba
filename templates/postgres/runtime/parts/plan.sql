{# What a run would do here (`plan`), asked as a run asks it; then the end. -#}
\if :sqlc_mig_plan
-- Asked with -v plan=1: prints what a run would do here, and changes nothing. Each step asks what it would ask in a run. What a
-- step above it would change is kept: under which name it is found until then, or NULL, where it is as the step makes it. Sizes are
-- those that the server has noted: asking takes no lock.
CREATE TEMPORARY TABLE sqlc_mig_size AS SELECT n.nspname::text AS in_schema, t.relname::text AS in_table,
    CASE WHEN t.reltuples > 0 OR t.reltuples = 0 AND t.relpages > 0 THEN format('%s, ~%s rows', pg_size_pretty(f.bytes), t.reltuples::bigint)
      ELSE 'never analysed' END AS words
  FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace CROSS JOIN LATERAL (
    SELECT sum(c.relpages) * current_setting('block_size')::bigint AS bytes FROM pg_class c JOIN (SELECT t.oid UNION ALL SELECT t.reltoastrelid
      UNION ALL SELECT x.indexrelid FROM pg_index x WHERE x.indrelid = t.oid) o ON o.oid = c.oid) f WHERE t.relkind IN ('r', 'p');
CREATE INDEX ON pg_temp.sqlc_mig_size (in_schema, in_table);
CREATE TEMPORARY TABLE sqlc_mig_changed (in_schema text, in_table text, object text, was text, PRIMARY KEY (in_schema, in_table, object));
CREATE FUNCTION pg_temp.sqlc_mig_change(new_schema text, new_table text, new_object text, new_was text) RETURNS void LANGUAGE sql AS $sqlc_mig$
  INSERT INTO pg_temp.sqlc_mig_changed VALUES (new_schema, new_table, new_object, new_was)
      ON CONFLICT (in_schema, in_table, object) DO UPDATE SET was = excluded.was $sqlc_mig$;
CREATE FUNCTION pg_temp.sqlc_mig_plan(OUT said text, OUT stops boolean) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; p record; q text[]; tab text; part text; is_new boolean; is_changed boolean; was text; todo boolean; is_same boolean;
  number integer := 0; done_step integer; own_sql boolean := false; heads text := 'base'; words text; lines text[] := '{}'; marks oid;
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
  FOR p IN SELECT l.*, w.step, w.verb, w.object, w.asks, w.locks, w.remark, w.marker, format('%s. %s %s', l.nr, l.id, l.message) AS title
             FROM (SELECT place, id, message, row_number() OVER (ORDER BY CASE s.direction WHEN 'upgrade' THEN place ELSE -place END) AS nr
                     FROM pg_temp.sqlc_mig_list WHERE markers IS NOT NULL) l
             JOIN pg_temp.sqlc_mig_due d USING (place) LEFT JOIN pg_temp.sqlc_mig_planned w USING (place) ORDER BY l.nr, w.ctid LOOP
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
    q := p.asks; todo := true; is_new := false; is_changed := false; tab := coalesce(q[4], q[2]);
    part := coalesce(CASE q[2] WHEN 'column' THEN 'column ' ELSE '' END || q[5], '');
    IF q IS NOT NULL THEN
      SELECT c.was, c.was IS NULL INTO was, is_new FROM pg_temp.sqlc_mig_changed c WHERE (c.in_schema, c.in_table, c.object) = (q[3], tab, '');
      IF NOT is_new THEN q[4] := was; END IF;
      SELECT c.was, c.was IS NULL INTO was, is_changed FROM pg_temp.sqlc_mig_changed c
       WHERE (c.in_schema, c.in_table, c.object) = (q[3], tab, nullif(part, ''));
      IF NOT is_changed THEN q[5] := was; END IF;
      is_new := coalesce(is_new, false); is_changed := coalesce(is_changed, false);
      IF is_new OR is_changed OR EXISTS (SELECT FROM pg_temp.sqlc_mig_changed c WHERE q[1] = 'rename' AND c.in_schema = q[3]
           AND (c.in_table, c.object) IN ((q[6], CASE q[2] WHEN 'table' THEN '' END), (tab, q[6]), (tab, 'column ' || q[6]))) THEN
        todo := CASE q[1] WHEN 'alter' THEN q[7] IS DISTINCT FROM q[6] ELSE q[1] <> 'mend' END; -- q[7]: as the history had it before
      ELSE
        BEGIN
          todo := pg_temp.sqlc_mig_ask(q[1], q[2], q[3], q[4], q[5], q[6]);
        EXCEPTION WHEN raise_exception THEN
          stops := NOT own_sql; -- SQL of the project above may make what is missing
          lines := lines || CASE WHEN stops THEN '     stops: ' || replace(sqlerrm, 'sqlc-mig: ', '') END;
        END;
        EXIT WHEN stops;
      END IF;
      CONTINUE WHEN q[1] = 'mend' AND NOT todo;
    END IF;
    own_sql := own_sql OR p.remark LIKE 'SQL of the project%' IS TRUE;
    words := coalesce(p.object, p.asks[2] || ' ' || array_to_string(p.asks[3:5], '.'));
    IF NOT todo THEN
      words := format('     %s %s', CASE q[1] WHEN 'create' THEN 'exists' WHEN 'drop' THEN 'absent' WHEN 'rename' THEN 'already renamed'
        ELSE 'unchanged' END, words);
      was := CASE WHEN own_sql THEN 'as it is now: SQL of the project runs before' WHEN q[1] = 'create' THEN 'a run compares it, where it can' END;
    ELSE
      words := CASE WHEN p.verb ~ '^[!?] ' THEN '   ' ELSE '     ' END || rtrim(p.verb || ' ' || words);
      SELECT array_to_string(array_agg(format('%s.%s (%s): %s', p.locks[i], p.locks[i + 1], z.words, p.locks[i + 2]) ORDER BY i) || p.remark, '; ')
        INTO was FROM generate_series(1, coalesce(array_length(p.locks, 1), 0), 3) AS i
        LEFT JOIN pg_temp.sqlc_mig_changed c ON (c.in_schema, c.in_table, c.object) = (p.locks[i], p.locks[i + 1], '')
        JOIN pg_temp.sqlc_mig_size z ON (z.in_schema, z.in_table) = (p.locks[i], CASE WHEN c.in_table IS NULL THEN p.locks[i + 1] ELSE c.was END);
      IF q[1] = 'rename' AND q[2] = 'table' THEN
        DELETE FROM pg_temp.sqlc_mig_changed c WHERE c.in_schema = q[3] AND c.in_table = q[6];
        UPDATE pg_temp.sqlc_mig_changed c SET in_table = q[6] WHERE c.in_schema = q[3] AND c.in_table = tab AND c.object <> '';
        PERFORM pg_temp.sqlc_mig_change(q[3], q[6], '', CASE WHEN NOT is_new THEN q[4] END);
      ELSIF q[1] = 'rename' THEN
        PERFORM pg_temp.sqlc_mig_change(q[3], tab, CASE q[2] WHEN 'column' THEN 'column ' ELSE '' END || q[6], CASE WHEN NOT is_changed THEN q[5] END);
      END IF;
      IF q IS NOT NULL THEN PERFORM pg_temp.sqlc_mig_change(q[3], tab, part, NULL); END IF;
    END IF;
    words := regexp_replace(words, '[[:cntrl:]]', ' ', 'g');
    was := regexp_replace(was, '[[:cntrl:]]', ' ', 'g');
    lines := lines || CASE WHEN coalesce(was, '') = '' THEN words WHEN length(words) < 63 THEN rpad(words, 64) || was ELSE words || E'\n           ' || was END;
  END LOOP;
  SELECT format('plan for %s at %s: %s of %s revisions are %s; nothing is changed', current_database(), heads, (SELECT count(*) FROM pg_temp.sqlc_mig_due),
           count(*), CASE WHEN s.direction = 'downgrade' THEN 'to be reverted' WHEN s.steps IS NULL THEN 'missing' ELSE 'to be applied' END)
    INTO words FROM pg_temp.sqlc_mig_list WHERE markers IS NOT NULL;
  said := array_to_string(words || lines || CASE WHEN NOT stops THEN 'nothing was changed; apply with: psql -X -d DATABASE -f THIS_FILE'::text END, E'\n');
END $sqlc_mig$;
START TRANSACTION READ ONLY; -- from here on the server itself refuses every change
SELECT * FROM pg_temp.sqlc_mig_plan() \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said
\if :sqlc_mig_stops
DO $sqlc_mig$ BEGIN RAISE EXCEPTION 'sqlc-mig: a run stops at the last line of the plan; nothing was changed'; END $sqlc_mig$;
\endif
SELECT * FROM pg_temp.sqlc_mig_restore() \gset sqlc_mig_
DROP FUNCTION pg_temp.sqlc_mig_restore;
{% include "runtime/parts/client.sql" %}
\q
\endif
