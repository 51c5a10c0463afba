{# The machinery's piece for what is there already: it is compared with what its statement makes. -#}

-- ---- sqlc-mig's own: what is there already is compared with what its statement makes beside it, in pg_temp -----------
{% include "runtime/parts/facts.sql" %}
{% include "runtime/parts/again.sql" %}
-- What is compared, while it is; `why` not, if that is so. Without an item: what only stands in. For every role: SQL of the project
-- may set another one.
CREATE TEMPORARY TABLE sqlc_mig_beside (kind text, in_schema text, in_table text, object text, refers_to text[], later text[], item text,
  words text, why text);
GRANT SELECT, INSERT, DELETE ON pg_temp.sqlc_mig_beside TO PUBLIC;
GRANT SELECT ON pg_temp.sqlc_mig_script TO PUBLIC;
-- The questions of the statements that follow, up to the next such call: what is said of each, whether it runs, and whether what is
-- there already is made once more beside by it. What stands there before is compared first.
CREATE FUNCTION pg_temp.sqlc_mig_asked(wanted integer, batch integer, OUT said_1 text, OUT said_2 text, OUT said_3 text, OUT said_4 text,
  OUT said_5 text, OUT said_6 text, OUT do_1 boolean, OUT do_2 boolean, OUT do_3 boolean, OUT do_4 boolean, OUT do_5 boolean, OUT do_6 boolean,
  OUT beside_1 boolean, OUT beside_2 boolean, OUT beside_3 boolean, OUT beside_4 boolean, OUT beside_5 boolean, OUT beside_6 boolean, OUT beside text)
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  p pg_temp.sqlc_mig_planned; f record; said text[]; does boolean[]; aside boolean[]; made text[] := '{}'; n integer; told text;
BEGIN
  IF EXISTS (SELECT FROM pg_temp.sqlc_mig_beside) THEN CALL pg_temp.sqlc_mig_compare(told, beside); END IF;
  FOR p IN SELECT w.* FROM pg_temp.sqlc_mig_planned w WHERE w.place = wanted AND w.asked / 10 = batch ORDER BY w.number LOOP
    n := p.asked % 10;
    f := pg_temp.sqlc_mig_found(p, p.asks[3:4]::text = ANY (made));
    aside[n] := f.word = 'exists' AND p.asks[2] NOT IN ('schema', 'extension', 'enum value');
    said[n] := concat('  ', CASE WHEN aside[n] THEN 'compare' ELSE f.word END, ' ', f.words);
    does[n] := f.todo;
    IF aside[n] THEN
      does[n] := pg_temp.sqlc_mig_aside(p.asks[2], p.asks[3], p.asks[4], p.asks[5],
        ARRAY(SELECT ARRAY[r ->> 0, r ->> 1] FROM jsonb_array_elements(p.told -> 'refers_to') r), ARRAY(SELECT jsonb_array_elements_text(p.told -> 'later')));
    ELSIF f.todo AND p.asks[1] = 'create' AND p.asks[2] = 'table' THEN
      made := made || p.asks[3:4]::text;
    END IF;
  END LOOP;
  SELECT concat(told || E'\n', said[1]), said[2], said[3], said[4], said[5], said[6], does[1], does[2], does[3], does[4], does[5], does[6],
         aside[1], aside[2], aside[3], aside[4], aside[5], aside[6], CASE WHEN EXISTS (SELECT FROM pg_temp.sqlc_mig_beside) THEN 'on' ELSE 'off' END
    INTO said_1, said_2, said_3, said_4, said_5, said_6, do_1, do_2, do_3, do_4, do_5, do_6,
         beside_1, beside_2, beside_3, beside_4, beside_5, beside_6, beside;
END $sqlc_mig$;
-- Makes room for a statement, and says whether it can run there. What it needs stands in, empty: its table, for a part of one, and the
-- tables that foreign keys refer to. `later` is what is not compared, for other statements change it.
CREATE FUNCTION pg_temp.sqlc_mig_aside(kind text, in_schema text, in_table text, object text DEFAULT NULL,
  refers_to text[] DEFAULT '{}', later text[] DEFAULT '{}') RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  is_part boolean := kind NOT IN ('table', 'enum');
  item text := CASE WHEN is_part THEN CASE WHEN kind IN ('column', 'index') THEN kind ELSE 'constraint' END || ' ' || object ELSE kind END;
  words text := CASE kind WHEN 'column' THEN format('column %s.%s.%s', in_schema, in_table, object) WHEN 'index' THEN format('index %s.%s', in_schema, object)
    ELSE format(CASE WHEN is_part THEN '%1$s %4$s on %2$s.%3$s' ELSE '%s %s.%s' END, kind, in_schema, in_table, object) END;
  r record; why text; copy text;
BEGIN
  BEGIN
    IF item = ANY (later) OR 'table' = ANY (later) THEN
      RAISE EXCEPTION 'later revisions, or SQL that nobody has read, make it another one';
    END IF;
    FOR r IN SELECT in_schema AS schema, in_table AS name, is_part AS stands_in
        UNION ALL SELECT refers_to[n][1], refers_to[n][2], true FROM generate_subscripts(refers_to, 1) n LOOP
      CONTINUE WHEN r.stands_in AND EXISTS (SELECT FROM pg_temp.sqlc_mig_beside b
        WHERE (b.in_schema, b.in_table) = (r.schema, r.name) AND b.kind IN ('table', 'stands in') AND b.why IS NULL);
      IF r.name = in_table AND r.schema <> in_schema THEN
        RAISE EXCEPTION 'it refers to a table of the same name in another schema';
      ELSIF EXISTS (SELECT FROM pg_type t WHERE t.typnamespace = pg_my_temp_schema() AND t.typname = r.name::name) THEN
        RAISE EXCEPTION 'there is a temporary table or type of the name %', r.name;
      ELSIF r.stands_in THEN
        EXECUTE format('CREATE TEMPORARY TABLE %2$I (LIKE %1$I.%2$I INCLUDING INDEXES)', r.schema, r.name);
        FOR copy IN SELECT i.indexrelid::regclass FROM pg_index i WHERE i.indrelid = to_regclass(format('pg_temp.%I', r.name)) LOOP
          EXECUTE format('ALTER INDEX %s RENAME TO %I', copy, 'sqlc_mig_' || copy::regclass::oid); -- out of the way of what is made
        END LOOP;
        INSERT INTO pg_temp.sqlc_mig_beside (kind, in_schema, in_table) VALUES ('stands in', r.schema, r.name);
      END IF;
    END LOOP;
    copy := (SELECT c.conname FROM pg_constraint c WHERE c.conrelid = to_regclass(format('pg_temp.%I', in_table)) AND c.contype = 'p');
    IF kind = 'column' THEN
      EXECUTE format('ALTER TABLE IF EXISTS pg_temp.%I DROP COLUMN IF EXISTS %I', in_table, object);
    ELSIF kind = 'primary key' AND copy IS NOT NULL THEN
      EXECUTE format('ALTER TABLE pg_temp.%I DROP CONSTRAINT %I', in_table, copy);
    END IF;
  EXCEPTION WHEN OTHERS THEN why := sqlerrm;
  END;
  INSERT INTO pg_temp.sqlc_mig_beside VALUES (kind, in_schema, in_table, object, refers_to, later, item, words, why);
  RETURN why IS NULL;
END $sqlc_mig$;
-- Compares all that was made beside, takes it away, and says what it found; in `stop`, what differs first, with lines of it.
CREATE FUNCTION pg_temp.sqlc_mig_compared(OUT said text, OUT stop text, OUT differs text) LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
#variable_conflict use_column
DECLARE
  here oid := pg_my_temp_schema(); b pg_temp.sqlc_mig_beside; built oid; lines text; more text; is_made boolean; thing text; told text[] := '{}';
BEGIN
  FOR b IN SELECT o.* FROM pg_temp.sqlc_mig_beside o WHERE o.item IS NOT NULL ORDER BY o.ctid LOOP
    built := (SELECT c.oid FROM pg_class c WHERE c.relnamespace = here AND c.relname = b.in_table::name);
    WITH fact AS MATERIALIZED ( -- all that is known of both
      SELECT s.is_there, w.class, CASE w.class WHEN 'relation' THEN 'table' WHEN 'column' THEN 'column ' || substr(w.object, length(w.owner) + 2)
          ELSE w.class || ' ' || left(w.object, - length(' on ' || w.owner)) END AS item, w.attribute,
        CASE WHEN s.is_there OR w.attribute <> 'references' THEN w.value -- what stands in for a table has the name of that
          ELSE concat(coalesce((SELECT b.refers_to[n][1] FROM generate_subscripts(b.refers_to, 1) n WHERE b.refers_to[n][2] = w.value), b.in_schema),
            '.', w.value) END AS value
        FROM (VALUES (false, built), (true, pg_temp.sqlc_mig_named(b.in_schema, b.in_table))) AS s (is_there, relation)
        CROSS JOIN LATERAL pg_temp.sqlc_mig_facts(ARRAY[s.relation], b.in_schema) w WHERE b.kind <> 'enum' AND b.why IS NULL
      UNION ALL
      SELECT n.oid <> here, 'enum', 'enum', w.attribute, string_agg(l.enumlabel, ', ' ORDER BY l.enumsortorder)
        FROM pg_namespace n JOIN pg_type t ON t.typnamespace = n.oid AND t.typname = b.in_table::name JOIN pg_enum l ON l.enumtypid = t.oid
        CROSS JOIN (VALUES ('kind'), ('values')) AS w (attribute)
       WHERE b.kind = 'enum' AND b.why IS NULL AND (n.oid = here OR n.nspname = b.in_schema::name) AND 'value ' || l.enumlabel <> ALL (b.later)
       GROUP BY 1, w.attribute),
    pair AS ( -- an attribute as it is expected and as it is found
      SELECT item, attribute, coalesce(e.class, f.class) AS class, e.value AS expected, f.value AS found, substr(item, length('column ') + 1) AS part,
             EXISTS (SELECT FROM fact o WHERE o.item = coalesce(e.item, f.item) AND NOT o.is_there) AS is_expected,
             EXISTS (SELECT FROM fact o WHERE o.item = coalesce(e.item, f.item) AND o.is_there) AS is_found
        FROM (SELECT * FROM fact WHERE NOT is_there) e FULL JOIN (SELECT * FROM fact WHERE is_there) f USING (item, attribute)
       WHERE (b.kind = 'table' OR item = b.item) AND NOT (item = ANY (b.later) OR concat_ws(' ', item, attribute) = ANY (b.later))),
    d AS ( -- those that differ, or were added by others
      SELECT item, attribute, concat_ws(' ', item, nullif(attribute, '')) AS words, regexp_replace(coalesce(expected, 'nothing'), '\s+', ' ', 'g') AS expected,
             regexp_replace(coalesce(found, 'nothing'), '\s+', ' ', 'g') AS found,
             NOT is_expected AND class <> 'column' OR is_expected AND attribute = 'comment' AND expected IS NULL AS is_added
        FROM pair WHERE CASE WHEN is_expected AND is_found
          THEN attribute NOT IN ('', 'kind') AND expected IS DISTINCT FROM found AND NOT (attribute = 'validated' AND expected = 'no')
           AND (expected IS NULL OR found IS NULL OR pg_temp.sqlc_mig_again(class, b.in_table, part, attribute, expected)
             <> pg_temp.sqlc_mig_again(class, b.in_table, part, attribute, found))
          ELSE attribute = '' END),
    w AS (SELECT max(length(words)) AS one, greatest(least(max(length(expected)), 60), 8) AS two FROM d WHERE NOT is_added)
    SELECT format('%-*s  %-*s  found', max(w.one), '', max(w.two), 'expected')
             || string_agg(format(E'\n%-*s  %-*s  %s', w.one, words, w.two, expected, found), '' ORDER BY words) FILTER (WHERE NOT is_added),
           string_agg(CASE attribute WHEN 'comment' THEN 'comment of ' ELSE '' END || item, ', ' ORDER BY words) FILTER (WHERE is_added),
           EXISTS (SELECT FROM fact WHERE item = b.item AND NOT is_there) INTO lines, more, is_made FROM d CROSS JOIN w;
    IF NOT is_made THEN
      told := told || format('  exists %s, not compared: %s', b.words, coalesce(b.why, 'the server does not make it beside'));
    ELSIF lines IS NULL THEN
      told := told || format('  exists %s, compared%s', b.words, coalesce('; added by others: ' || more, ''));
    ELSIF (SELECT s.on_mismatch FROM pg_temp.sqlc_mig_script s) = 'warn' THEN
      RAISE WARNING 'sqlc-mig: the % is there in another shape than this history gives it', b.words USING DETAIL = lines;
      told := told || format('  exists %s, in another shape', b.words);
    ELSE
      stop := b.words; differs := lines;
      EXIT;
    END IF;
  END LOOP;
  FOR thing IN SELECT DISTINCT format(CASE o.kind WHEN 'enum' THEN 'TYPE IF EXISTS pg_temp.%I' ELSE 'TABLE IF EXISTS pg_temp.%I CASCADE' END, o.in_table)
                 FROM pg_temp.sqlc_mig_beside o WHERE o.why IS NULL LOOP
    EXECUTE 'DROP ' || thing;
  END LOOP;
  DELETE FROM pg_temp.sqlc_mig_beside;
  said := array_to_string(told, E'\n');
END $sqlc_mig$;
-- The same, which stops the script where something differs.
CREATE PROCEDURE pg_temp.sqlc_mig_compare(INOUT said text, INOUT beside text) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  outcome record;
BEGIN
  outcome := pg_temp.sqlc_mig_compared();
  said := outcome.said;
  beside := 'off';
  IF outcome.stop IS NOT NULL THEN
    IF pg_catalog.now() = pg_catalog.statement_timestamp() THEN COMMIT; END IF; -- outside of a transaction: what was made beside is gone for good
    RAISE EXCEPTION 'sqlc-mig: the % is there in another shape than this history gives it', outcome.stop USING DETAIL = outcome.differs,
      HINT = 'Change it by hand, or stamp a revision that has this shape; built with --on-mismatch=warn the script says so and goes on.';
  END IF;
END $sqlc_mig$;
-- A revision is done: what still stands beside is compared, the ledger moves. Gives the revision that is next.
CREATE FUNCTION pg_temp.sqlc_mig_done(wanted integer, OUT next integer, OUT said text, OUT beside text) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  told text;
BEGIN
  beside := 'off';
  IF EXISTS (SELECT FROM pg_temp.sqlc_mig_beside) THEN CALL pg_temp.sqlc_mig_compare(told, beside); END IF;
  SELECT m.next, pg_catalog.concat(told || E'\n', m.said) INTO next, said FROM pg_temp.sqlc_mig_move(wanted) m;
END $sqlc_mig$;
