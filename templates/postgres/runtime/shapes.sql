{# The machinery's piece for what is there already: it is compared with what its statement makes. -#}

-- ---- sqlc-mig's own: what is there already is compared with what its statement makes beside it, in pg_temp -----------
{% include "runtime/parts/facts.sql" %}
{% include "runtime/parts/again.sql" %}
-- What is compared, while it is; `why` not, if that is so. For every role: SQL of the project may set another one.
CREATE TEMPORARY TABLE sqlc_mig_beside (kind text, in_schema text, in_table text, object text, refers_to text[], later text[], item text,
  words text, why text);
GRANT SELECT, INSERT, DELETE ON pg_temp.sqlc_mig_beside TO PUBLIC;
-- Makes room for the statement that follows, and says whether it can run there. What it needs stands in, empty: its table, for a
-- part of one, and the tables that foreign keys refer to. `later` is what is not compared, for later statements change it.
CREATE FUNCTION pg_temp.sqlc_mig_aside(kind text, in_schema text, in_table text, object text DEFAULT NULL,
  refers_to text[] DEFAULT '{}', later text[] DEFAULT '{}') RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  is_part boolean := kind NOT IN ('table', 'enum');
  item text := CASE WHEN is_part THEN CASE WHEN kind IN ('column', 'index') THEN kind ELSE 'constraint' END || ' ' || object ELSE kind END;
  words text := CASE kind WHEN 'column' THEN format('column %s.%s.%s', in_schema, in_table, object) WHEN 'index' THEN format('index %s.%s', in_schema, object)
    ELSE format(CASE WHEN is_part THEN '%1$s %4$s on %2$s.%3$s' ELSE '%s %s.%s' END, kind, in_schema, in_table, object) END;
  n integer; why text;
BEGIN
  BEGIN
    IF item = ANY (later) OR 'table' = ANY (later) THEN
      RAISE EXCEPTION 'later revisions, or SQL that nobody has read, make it another one';
    ELSIF EXISTS (SELECT FROM pg_type t WHERE t.typnamespace = pg_my_temp_schema() AND t.typname = in_table::name) THEN
      RAISE EXCEPTION 'there is a temporary table or type of the name %', in_table;
    ELSIF is_part THEN
      EXECUTE format('CREATE TEMPORARY TABLE %2$I (LIKE %1$I.%2$I %3$s)', in_schema, in_table, CASE kind WHEN 'foreign key' THEN 'INCLUDING INDEXES' END);
    END IF;
    IF kind = 'column' THEN EXECUTE format('ALTER TABLE pg_temp.%I DROP COLUMN %I', in_table, object); END IF;
    FOR n IN SELECT generate_subscripts(refers_to, 1) LOOP
      IF refers_to[n][2] = in_table THEN RAISE EXCEPTION 'it refers to a table of the same name in another schema'; END IF;
      EXECUTE format('CREATE TEMPORARY TABLE %2$I (LIKE %1$I.%2$I INCLUDING INDEXES)', refers_to[n][1], refers_to[n][2]);
    END LOOP;
  EXCEPTION WHEN OTHERS THEN why := sqlerrm;
  END;
  INSERT INTO pg_temp.sqlc_mig_beside VALUES (kind, in_schema, in_table, object, refers_to, later, item, words, why);
  RETURN why IS NULL;
END $sqlc_mig$;
-- What differs, and what others have added, each as item, attribute, expected and found; a row of NULL where the statement failed.
CREATE FUNCTION pg_temp.sqlc_mig_differences(b pg_temp.sqlc_mig_beside) RETURNS TABLE (item text, attribute text, expected text, found text, added boolean)
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
#variable_conflict use_column
DECLARE
  here oid := pg_my_temp_schema();
  built oid := (SELECT c.oid FROM pg_class c WHERE c.relnamespace = here AND c.relname = b.in_table::name);
BEGIN
  RETURN QUERY
  WITH fact AS MATERIALIZED (
    SELECT s.is_there, w.class, CASE w.class WHEN 'relation' THEN 'table' WHEN 'column' THEN 'column ' || substr(w.object, length(w.owner) + 2)
        ELSE w.class || ' ' || left(w.object, - length(' on ' || w.owner)) END AS item, w.attribute,
      CASE WHEN s.is_there OR w.attribute <> 'references' THEN w.value -- what stands in for a table has the name of that
        ELSE concat(coalesce((SELECT b.refers_to[n][1] FROM generate_subscripts(b.refers_to, 1) n WHERE b.refers_to[n][2] = w.value), b.in_schema),
          '.', w.value) END AS value
      FROM (VALUES (false, built), (true, pg_temp.sqlc_mig_named(b.in_schema, b.in_table))) AS s (is_there, relation)
      CROSS JOIN LATERAL pg_temp.sqlc_mig_facts(ARRAY[s.relation], b.in_schema) w WHERE b.kind <> 'enum'
    UNION ALL
    SELECT n.oid <> here, 'enum', 'enum', w.attribute, string_agg(l.enumlabel, ', ' ORDER BY l.enumsortorder)
      FROM pg_namespace n JOIN pg_type t ON t.typnamespace = n.oid AND t.typname = b.in_table::name JOIN pg_enum l ON l.enumtypid = t.oid
      CROSS JOIN (VALUES ('kind'), ('values')) AS w (attribute)
     WHERE b.kind = 'enum' AND (n.oid = here OR n.nspname = b.in_schema::name) AND 'value ' || l.enumlabel <> ALL (b.later)
     GROUP BY 1, w.attribute),
  pair AS (
    SELECT w.*, EXISTS (SELECT FROM fact o WHERE o.item = w.item AND NOT o.is_there) AS is_expected,
      EXISTS (SELECT FROM fact o WHERE o.item = w.item AND o.is_there) AS is_found
      FROM (SELECT item, attribute, coalesce(e.class, f.class) AS class, e.value AS expected, f.value AS found,
                   substr(item, length('column ') + 1) AS part
              FROM (SELECT * FROM fact WHERE NOT is_there) e FULL JOIN (SELECT * FROM fact WHERE is_there) f USING (item, attribute)) w
     WHERE (b.kind = 'table' OR w.item = b.item) AND NOT (w.item = ANY (b.later) OR concat_ws(' ', w.item, w.attribute) = ANY (b.later)))
  SELECT p.item, p.attribute, coalesce(p.expected, 'nothing'), coalesce(p.found, 'nothing'),
         NOT p.is_expected AND p.class <> 'column' OR p.is_expected AND p.attribute = 'comment' AND p.expected IS NULL
    FROM pair p
   WHERE EXISTS (SELECT FROM fact o WHERE o.item = b.item AND NOT o.is_there) AND CASE WHEN p.is_expected AND p.is_found
     THEN p.attribute NOT IN ('', 'kind') AND p.expected IS DISTINCT FROM p.found AND NOT (p.attribute = 'validated' AND p.expected = 'no')
      AND (p.expected IS NULL OR p.found IS NULL OR pg_temp.sqlc_mig_again(p.class, b.in_table, p.part, p.attribute, p.expected)
        <> pg_temp.sqlc_mig_again(p.class, b.in_table, p.part, p.attribute, p.found))
     ELSE p.attribute = '' END
  UNION ALL
  SELECT NULL, NULL, NULL, NULL, NULL WHERE NOT EXISTS (SELECT FROM fact o WHERE o.item = b.item AND NOT o.is_there);
END $sqlc_mig$;
-- Compares the two, takes away what was made, and says what it found. Where they differ it stops the script, or warns.
CREATE PROCEDURE pg_temp.sqlc_mig_compare(INOUT said text, INOUT beside text) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  b pg_temp.sqlc_mig_beside; lines text; more text; failed boolean; thing text;
BEGIN
  DELETE FROM pg_temp.sqlc_mig_beside o RETURNING o.* INTO b;
  said := '  exists ' || b.words;
  IF b.why IS NOT NULL THEN
    said := said || ', not compared: ' || b.why;
    RETURN;
  END IF;
  WITH d AS (SELECT o.item, o.attribute, pg_catalog.concat_ws(' ', o.item, nullif(o.attribute, '')) AS words, o.added,
                    pg_catalog.regexp_replace(o.expected, '\s+', ' ', 'g') AS expected, pg_catalog.regexp_replace(o.found, '\s+', ' ', 'g') AS found
               FROM pg_temp.sqlc_mig_differences(b) o),
    w AS (SELECT max(pg_catalog.length(d.words)) AS one, greatest(least(max(pg_catalog.length(d.expected)), 60), 8) AS two FROM d WHERE NOT d.added)
  SELECT pg_catalog.format('%-*s  %-*s  found', w.one, '', w.two, 'expected')
           || pg_catalog.string_agg(pg_catalog.format(E'\n%-*s  %-*s  %s', w.one, d.words, w.two, d.expected, d.found), '' ORDER BY d.words)
             FILTER (WHERE NOT d.added),
         pg_catalog.string_agg(CASE d.attribute WHEN 'comment' THEN 'comment of ' ELSE '' END || d.item, ', ' ORDER BY d.words) FILTER (WHERE d.added),
         pg_catalog.bool_or(d.item IS NULL) INTO lines, more, failed FROM d CROSS JOIN w GROUP BY w.one, w.two;
  FOREACH thing IN ARRAY ARRAY(SELECT pg_catalog.unnest(b.refers_to[:][2:2])) || b.in_table LOOP
    EXECUTE pg_catalog.format(CASE b.kind WHEN 'enum' THEN 'DROP TYPE IF EXISTS pg_temp.%I' ELSE 'DROP TABLE IF EXISTS pg_temp.%I CASCADE' END, thing);
  END LOOP;
  IF failed THEN
    said := said || ', not compared: the server does not make it beside';
  ELSIF lines IS NULL THEN
    said := said || ', compared' || coalesce('; added by others: ' || more, '');
  ELSIF (SELECT s.on_mismatch FROM pg_temp.sqlc_mig_script s) = 'warn' THEN
    RAISE WARNING 'sqlc-mig: the % is there in another shape than this history gives it', b.words USING DETAIL = lines;
    said := said || ', in another shape';
  ELSE
    IF pg_catalog.now() = pg_catalog.statement_timestamp() THEN COMMIT; END IF; -- outside of a transaction: what was made beside is gone for good
    RAISE EXCEPTION 'sqlc-mig: the % is there in another shape than this history gives it', b.words USING DETAIL = lines,
      HINT = 'Change it by hand, or stamp a revision that has this shape; built with --on-mismatch=warn the script says so and goes on.';
  END IF;
END $sqlc_mig$;
