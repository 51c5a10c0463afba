{# The machinery's main piece: what the revisions call, `plan`, our own tables. -#}
-- ---- sqlc-mig's own: what the revisions call; the ledger ----------------------------------------------------------
-- What a step asks before it runs: is there something to do? Stops the script at what this history does not know. `above`:
-- the table may be missing, for a step above makes it.
CREATE FUNCTION pg_temp.sqlc_mig_ask(verb text, kind text, in_schema text, in_table text DEFAULT NULL, object text DEFAULT NULL,
  wanted text DEFAULT NULL, above boolean DEFAULT false) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  unknown CONSTANT text := 'The database is not in a state that this history knows. Fix it by hand, then run the script again.';
  taken CONSTANT text := 'Something else has the name. Rename or drop it, then run the script again.';
  twice CONSTANT text := 'Exactly one of the two names should be there. Fix it by hand, then run the script again.';
  kinds CONSTANT jsonb := '{"r": "table", "p": "table", "v": "view", "m": "materialized view", "i": "index", "I": "index", "S": "sequence",
    "f": "foreign table", "c": "composite type"}';
  home oid; tab oid; tab_kind text; actual text; other text; is_valid boolean; on_table text;
BEGIN
  SELECT n.oid, c.oid, kinds ->> c.relkind::text INTO home, tab, tab_kind FROM pg_namespace n
    LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = in_table::name WHERE n.nspname = in_schema::name;
  CASE kind
  WHEN 'schema' THEN actual := home;
  WHEN 'extension' THEN actual := (SELECT x.oid FROM pg_extension x WHERE x.extname = in_schema::name);
  WHEN 'enum', 'enum value' THEN
    SELECT t.oid, t.typtype INTO tab, actual FROM pg_type t WHERE t.typnamespace = home AND t.typname = in_table::name;
    IF actual <> 'e' THEN
      RAISE EXCEPTION 'sqlc-mig: expected the enum %.%; found another type of that name', in_schema, in_table
        USING HINT = 'Every table has a type of its name too. Rename one of them, then run the script again.';
    ELSIF kind = 'enum value' AND actual IS NULL THEN
      RAISE EXCEPTION 'sqlc-mig: expected the enum %.%; found nothing of that name', in_schema, in_table USING HINT = unknown;
    ELSIF kind = 'enum value' THEN
      actual := (SELECT e.oid FROM pg_enum e WHERE e.enumtypid = tab AND e.enumlabel::text = object);
    END IF;
  WHEN 'table', 'index' THEN
    actual := tab_kind;
    IF kind = 'index' THEN
      SELECT kinds ->> c.relkind::text, t.relname, i.indisvalid AND i.indisready INTO actual, on_table, is_valid FROM pg_class c
        LEFT JOIN pg_index i ON i.indexrelid = c.oid LEFT JOIN pg_class t ON t.oid = i.indrelid WHERE c.relnamespace = home AND c.relname = object::name;
    END IF;
    IF verb = 'rename' THEN
      other := (SELECT kinds ->> c.relkind::text FROM pg_class c WHERE c.relnamespace = home AND c.relname = wanted::name);
      IF (coalesce(actual, kind), coalesce(other, kind)) <> (kind, kind) OR (actual IS NULL) = (other IS NULL) THEN
        RAISE EXCEPTION 'sqlc-mig: expected the % %.%, to be renamed to %; found % and %', kind, in_schema, coalesce(object, in_table), wanted,
          coalesce('the ' || actual, 'nothing') || ' of the old name', coalesce('the ' || other, 'nothing') || ' of the new name' USING HINT = twice;
      END IF;
    ELSIF actual <> kind THEN
      RAISE EXCEPTION 'sqlc-mig: expected the % %.%; found the % of that name', kind, in_schema, coalesce(object, in_table), actual USING HINT = taken;
    ELSIF verb = 'mend' THEN
      RETURN coalesce(NOT is_valid AND on_table = in_table, false); -- an interrupted CREATE INDEX CONCURRENTLY left it; on another table it is not ours
    ELSIF verb = 'create' AND on_table <> in_table THEN
      RAISE EXCEPTION 'sqlc-mig: expected the index %.% on the table %; found it on %', in_schema, object, in_table, on_table
        USING HINT = 'Another table has an index of that name. Rename it, then run the script again.';
    ELSIF verb = 'create' AND kind = 'table' AND actual IS NULL AND EXISTS (SELECT FROM pg_type t
             WHERE t.typnamespace = home AND t.typname = in_table::name AND NOT EXISTS (SELECT FROM pg_type a WHERE a.typarray = t.oid)) THEN
      RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found the type of that name', in_schema, in_table
        USING HINT = 'Every table has a type of its name too. Rename or drop that type, then run the script again.';
    END IF;
  ELSE -- a part of a table
    IF tab_kind IS DISTINCT FROM 'table' AND (tab_kind IS NOT NULL OR NOT above) THEN
      RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found %', in_schema, in_table, coalesce('the ' || tab_kind, 'nothing') || ' of that name'
        USING HINT = unknown;
    ELSIF kind = 'column' THEN
      SELECT CASE WHEN verb <> 'alter' THEN 'column' WHEN wanted IN ('null', 'not null') THEN CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END
          WHEN wanted IN ('no identity', 'BY DEFAULT', 'ALWAYS') THEN
            CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' ELSE 'no identity' END
          ELSE format_type(a.atttypid, a.atttypmod) END INTO actual
        FROM pg_attribute a WHERE a.attrelid = tab AND a.attname = object::name AND a.attnum > 0 AND NOT a.attisdropped;
      IF verb = 'rename' THEN
        other := (SELECT attname FROM pg_attribute WHERE attrelid = tab AND attname = wanted::name AND attnum > 0 AND NOT attisdropped);
        IF (actual IS NULL) = (other IS NULL) THEN
          RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%, to be renamed to %; found %', object, in_schema, in_table, wanted,
            CASE WHEN actual IS NULL THEN 'neither name' ELSE 'both names' END USING HINT = twice;
        END IF;
      ELSIF verb = 'alter' AND actual IS NULL THEN
        RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%; the table has no such column', object, in_schema, in_table USING HINT = unknown;
      END IF;
    ELSE
      actual := (SELECT CASE contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'f' THEN 'foreign key'
          WHEN 'c' THEN 'check constraint' WHEN 'x' THEN 'exclusion constraint' ELSE 'constraint' END
        FROM pg_constraint WHERE conrelid = tab AND conname = object::name AND contype <> 'n');
      IF actual <> kind AND kind <> 'constraint' THEN -- no kind is given where the history does not know it
        RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', kind, object, in_schema, in_table, actual USING HINT = taken;
      ELSIF verb = 'create' AND actual IS NULL AND kind IN ('primary key', 'unique constraint', 'exclusion constraint') THEN
        other := (SELECT kinds ->> c.relkind::text FROM pg_class c WHERE c.relnamespace = home AND c.relname = object::name);
        IF other IS NOT NULL THEN
          RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', kind, object, in_schema, in_table, other
            USING HINT = 'Such a constraint has an index of its name. Rename or drop what has the name, then run the script again.';
        END IF;
      END IF;
    END IF;
  END CASE;
  RETURN CASE verb WHEN 'create' THEN actual IS NULL WHEN 'alter' THEN actual <> wanted ELSE actual IS NOT NULL END;
END $sqlc_mig$;
-- Is it there, so that the database is past a step? `shown`: a column of this type.
CREATE FUNCTION pg_temp.sqlc_mig_there(kind text, in_schema text, in_table text DEFAULT NULL, object text DEFAULT NULL, shown text DEFAULT NULL)
  RETURNS boolean LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
  SELECT CASE kind WHEN 'schema' THEN EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = in_schema::name)
    WHEN 'extension' THEN EXISTS (SELECT FROM pg_extension x WHERE x.extname = in_schema::name)
    WHEN 'enum' THEN EXISTS (SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
       WHERE n.nspname = in_schema::name AND t.typname = in_table::name AND t.typtype = 'e')
    WHEN 'enum value' THEN EXISTS (SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
       WHERE n.nspname = in_schema::name AND t.typname = in_table::name AND e.enumlabel::text = object)
    ELSE EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = in_schema::name AND c.relname = in_table::name AND c.relkind IN ('r', 'p') AND CASE kind WHEN 'table' THEN true
         WHEN 'column' THEN EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = object::name AND a.attnum > 0
           AND NOT a.attisdropped AND (shown IS NULL OR format_type(a.atttypid, a.atttypmod) = shown))
         WHEN 'index' THEN EXISTS (SELECT FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE i.indrelid = c.oid AND x.relname = object::name)
         ELSE EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.conname = object::name) END) END
$sqlc_mig$;
-- What the steps of a plan above would change: under which name it is found until then, or NULL, where it is as they leave it.
CREATE TEMPORARY TABLE sqlc_mig_changed (in_schema text, in_table text, object text, was text, is_there boolean,
  PRIMARY KEY (in_schema, in_table, object));
-- Under which names something is found before them; or `changed`, and whether they leave it there, as far as that is known.
CREATE FUNCTION pg_temp.sqlc_mig_before(kind text, in_schema text, INOUT in_table text, INOUT object text, OUT changed boolean,
  OUT is_there boolean) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  of_table pg_temp.sqlc_mig_changed; of_part pg_temp.sqlc_mig_changed;
BEGIN
  changed := false;
  IF NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_changed) THEN RETURN; END IF;
  SELECT c.* INTO of_table FROM pg_temp.sqlc_mig_changed c
   WHERE (c.in_schema, c.in_table, c.object) = (sqlc_mig_before.in_schema, coalesce(sqlc_mig_before.in_table, kind), '');
  SELECT c.* INTO of_part FROM pg_temp.sqlc_mig_changed c WHERE (c.in_schema, c.in_table, c.object) = (sqlc_mig_before.in_schema,
    coalesce(sqlc_mig_before.in_table, kind), CASE kind WHEN 'column' THEN 'column ' ELSE '' END || sqlc_mig_before.object);
  changed := of_table.is_there IS NOT NULL AND of_table.was IS NULL OR of_part.is_there IS NOT NULL AND of_part.was IS NULL;
  is_there := CASE WHEN object IS NULL THEN of_table.is_there ELSE of_part.is_there END;
  in_table := coalesce(of_table.was, in_table);
  object := coalesce(of_part.was, object);
END $sqlc_mig$;
-- The first of the signs that hold, each of which says that the database is past a step: its words, then whether something is there.
CREATE FUNCTION pg_temp.sqlc_mig_past(signs jsonb) RETURNS text LANGUAGE sql AS $sqlc_mig$
  SELECT s.sign ->> 0 FROM jsonb_array_elements(signs) WITH ORDINALITY AS s (sign, n)
   WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(s.sign - 0) AS a (atom),
       LATERAL pg_temp.sqlc_mig_before(a.atom ->> 1, a.atom ->> 2, a.atom ->> 3, a.atom ->> 4) b
     WHERE (a.atom ->> 0)::boolean IS DISTINCT FROM CASE WHEN NOT b.changed
       THEN pg_temp.sqlc_mig_there(a.atom ->> 1, a.atom ->> 2, b.in_table, b.object, a.atom ->> 5)
       WHEN a.atom ->> 5 IS NULL THEN b.is_there END)
   ORDER BY s.n LIMIT 1
$sqlc_mig$;
-- These three are called where search_path is pg_catalog. What a step finds, in a word: what it does, or why it has nothing to do. `above`: a step above makes its table.
CREATE FUNCTION pg_temp.sqlc_mig_found(p pg_temp.sqlc_mig_planned, above boolean, OUT todo boolean, OUT word text, OUT words text)
  LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  q text[] := p.asks; b record; sign text;
BEGIN
  IF p.told ? 'past' THEN sign := pg_temp.sqlc_mig_past(p.told -> 'past'); END IF;
  words := coalesce(p.object, q[2] || ' ' || array_to_string(q[3:5], '.'));
  IF sign IS NOT NULL THEN
    todo := false;
    words := concat(CASE WHEN q IS NULL THEN p.verb || ' ' END, words, ', ', sign);
  ELSIF q IS NULL OR above AND q[2] IN ('column', 'check constraint', 'foreign key') THEN -- with its table it is missing
    todo := true;
  ELSE
    b := pg_temp.sqlc_mig_before(q[2], q[3], q[4], q[5]);
    IF q[1] = 'rename' AND NOT b.changed THEN -- the new name may be theirs
      b.changed := EXISTS (SELECT FROM pg_temp.sqlc_mig_changed c WHERE c.in_schema = q[3]
        AND (c.in_table, c.object) IN ((q[6], CASE q[2] WHEN 'table' THEN '' END), (q[4], q[6]), (q[4], 'column ' || q[6])));
    END IF;
    IF b.changed THEN
      todo := CASE q[1] WHEN 'alter' THEN q[7] IS DISTINCT FROM q[6] ELSE q[1] <> 'mend' END; -- q[7]: as the history had it before
    ELSE
      todo := pg_temp.sqlc_mig_ask(q[1], q[2], q[3], b.in_table, b.object, q[6], above);
    END IF;
  END IF;
  word := CASE WHEN todo THEN p.verb WHEN sign IS NOT NULL THEN 'superseded' ELSE CASE q[1] WHEN 'create' THEN 'exists' WHEN 'drop' THEN 'absent'
    WHEN 'rename' THEN 'already renamed' ELSE 'unchanged' END END;
  words := rtrim(words);
END $sqlc_mig$;
-- Stops the script if the table has rows, for which a new column would have no value.
CREATE PROCEDURE pg_temp.sqlc_mig_no_rows(in_schema text, in_table text, new_column text) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  has_rows boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I)', in_schema, in_table) INTO has_rows;
  IF has_rows THEN
    RAISE EXCEPTION 'sqlc-mig: the table %.% has rows, for which its new column % would have no value', in_schema, in_table, new_column
      USING HINT = 'Give it a default; or add it as nullable, fill it, and make it NOT NULL afterwards.';
  END IF;
END $sqlc_mig$;
-- Moves the sequence of the column, if it has one, behind the greatest number that is there; never back.
CREATE PROCEDURE pg_temp.sqlc_mig_counts_on(in_schema text, in_table text, counted text) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  following bigint; greatest_number bigint;
  counter regclass := (SELECT d.objid FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
      JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid AND a.attname = counted::name
     WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
       AND d.refobjid = pg_temp.sqlc_mig_named(in_schema, in_table) LIMIT 1);
BEGIN
  IF counter IS NULL OR (SELECT q.seqincrement < 1 FROM pg_sequence q WHERE q.seqrelid = counter) THEN RETURN; END IF;
  EXECUTE format('SELECT max(%I) FROM %I.%I', counted, in_schema, in_table) INTO greatest_number;
  EXECUTE format('SELECT CASE WHEN c.is_called THEN c.last_value + 1 ELSE c.last_value END FROM %s c', counter) INTO following;
  PERFORM setval(counter, greatest_number) FROM pg_sequence q WHERE q.seqrelid = counter AND greatest_number BETWEEN following AND q.seqmax;
END $sqlc_mig$;
-- What the answer to an `if` means: no row, NULL, 0 and false mean no.
CREATE FUNCTION pg_temp.sqlc_mig_truth(answer text) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN CASE WHEN answer IS NULL OR answer IN ('f', 'false') THEN false WHEN answer IN ('t', 'true') THEN true ELSE answer::numeric <> 0 END;
EXCEPTION WHEN invalid_text_representation THEN
  RAISE EXCEPTION 'sqlc-mig: the answer to an `if` is %, neither a boolean nor a number', quote_literal(answer)
    USING HINT = 'Write the query so that it gives one boolean or one number.';
END $sqlc_mig$;
-- On the way down: is the revision still applied, while all that was due before `next` is reverted?
CREATE FUNCTION pg_temp.sqlc_mig_applied(wanted integer) RETURNS boolean LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
  SELECT wanted <= u.top AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_due d WHERE d.place = wanted AND (d.place > t.next) IS NOT FALSE)
    FROM pg_temp.sqlc_mig_state t, pg_temp.sqlc_mig_run u WHERE u.first <= wanted ORDER BY u.first DESC LIMIT 1
$sqlc_mig$;
GRANT SELECT ON pg_temp.sqlc_mig_planned, pg_temp.sqlc_mig_changed TO PUBLIC; -- SQL of the project may set another role
{% include "runtime/parts/plan.sql" %}
-- Our own tables: stops without the right to use them, and creates those that are missing.
DO $sqlc_mig$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT w.*, format('%s %s.%s', w.what, w.schema, w.name) AS words, pg_temp.sqlc_mig_named(w.schema, w.name) AS oid
      FROM pg_temp.sqlc_mig_script s, LATERAL (VALUES
        -- Alembic's own table: the heads of what is applied, nothing else
        ('ledger', s.ledger_schema, s.ledger, true, 'SELECT, INSERT, DELETE',
          format('version_num varchar(32) NOT NULL, CONSTRAINT %s PRIMARY KEY (version_num)', s.ledger_key)),
        -- one row for every revision applied or reverted; nothing depends on it
        ('history', s.history_schema, s.history, s.history IS NOT NULL, 'SELECT, INSERT',
          'id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, message text, checksum '
          'char(64), script_digest char(64), tool_version varchar(32), applied_by varchar(255), started_at timestamptz, finished_at timestamptz'),
        -- markers of revisions that take several transactions; empty when none is half done
        ('table of markers', s.ledger_schema, s.progress, EXISTS (SELECT FROM pg_temp.sqlc_mig_list WHERE markers > 0), 'SELECT, INSERT, DELETE',
          'revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, checksum char(64) NOT NULL, '
          'at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(), PRIMARY KEY (revision, direction, step)')
        ) AS w (what, schema, name, is_used, rights, columns) WHERE w.is_used LOOP
    IF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = r.schema::name) THEN
      RAISE EXCEPTION 'sqlc-mig: the schema % of the % does not exist; nothing was changed', r.schema, r.what
        USING HINT = format('CREATE SCHEMA %I;', r.schema);
    ELSIF r.oid IS NULL AND NOT has_schema_privilege(r.schema, 'CREATE') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not create the %; nothing was changed', current_user, r.words
        USING HINT = format('GRANT USAGE, CREATE ON SCHEMA %I TO %I;', r.schema, current_user);
    ELSIF r.oid IS NULL THEN
      EXECUTE format('CREATE TABLE %I.%I (%s)', r.schema, r.name, r.columns);
    ELSIF r.what = 'history' AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = r.oid AND c.relkind IN ('r', 'p')) THEN
      CONTINUE; -- what is no table is no history, and is not written
    ELSIF EXISTS (SELECT FROM unnest(string_to_array(r.rights, ', ')) AS wanted WHERE NOT has_table_privilege(r.oid, wanted)) THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read and write the %; nothing was changed', current_user, r.words
        USING HINT = format('GRANT %s ON %I.%I TO %I;', r.rights, r.schema, r.name, current_user);
    END IF;
  END LOOP;
END $sqlc_mig$;
UPDATE pg_temp.sqlc_mig_state SET began = clock_timestamp(), next = (SELECT CASE s.direction WHEN 'upgrade' THEN min(d.place) ELSE max(d.place) END
  FROM pg_temp.sqlc_mig_script s, pg_temp.sqlc_mig_due d GROUP BY s.direction);
-- What writes our tables: %1$s is the ledger, %2$s the history, %3$s the table of markers, %4$L the direction. It has the rights of
-- who began the script, for SQL of the project may set another role until its transaction ends.
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; routine record;
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  FOR routine IN SELECT * FROM (VALUES
    -- Is a step still to be done? Marks it, where that is one transaction with it. Stops if it was done with another text.
    ('FUNCTION pg_temp.sqlc_mig_step(wanted integer, number integer, expected text, marks boolean DEFAULT true) RETURNS boolean', $step$
DECLARE
  was_done boolean; is_another boolean;
  revision_id text := (SELECT l.id FROM pg_temp.sqlc_mig_list l JOIN pg_temp.sqlc_mig_state t ON t.next = l.place WHERE l.place = wanted);
BEGIN
  IF revision_id IS NULL THEN RAISE EXCEPTION 'sqlc-mig: the revision at place %% of the list is not due', wanted; END IF;
  SELECT count(*) > 0, bool_or(p.checksum IS DISTINCT FROM expected) INTO was_done, is_another FROM %3$s p
   WHERE p.revision::text = revision_id AND p.direction::text = %4$L AND p.step = number;
  IF is_another THEN
    RAISE EXCEPTION 'sqlc-mig: step %% of the revision %% was done with another text than this script has', number, revision_id
      USING HINT = 'The spec was edited while the revision was half done. Finish it with the script that began it, or undo the edit.';
  ELSIF marks AND NOT was_done THEN
    INSERT INTO %3$s (revision, direction, step, checksum) VALUES (revision_id, %4$L, number, expected);
  END IF;
  RETURN NOT was_done;
END $step$),
    -- Marks a step that runs outside of a transaction, after it; and, as step 0, a revision that begins with one.
    ('PROCEDURE pg_temp.sqlc_mig_mark(wanted integer, number integer, expected text)', $mark$
BEGIN
  INSERT INTO %3$s (revision, direction, step, checksum) SELECT l.id, %4$L, number, expected FROM pg_temp.sqlc_mig_list l
   WHERE l.place = wanted ON CONFLICT DO NOTHING;
END $mark$),
    -- Moves the ledger, writes the history, deletes the markers, and says which revision is next: a revision is done.
    ('FUNCTION pg_temp.sqlc_mig_move(wanted integer, OUT next integer, OUT said text)', $done$
DECLARE
  r pg_temp.sqlc_mig_list; parents integer[]; started timestamptz;
BEGIN
  SELECT t.began INTO started FROM pg_temp.sqlc_mig_state t WHERE t.next = wanted;
  IF NOT FOUND THEN RAISE EXCEPTION 'sqlc-mig: the revision at place %% of the list is not due', wanted; END IF;
  SELECT * INTO r FROM pg_temp.sqlc_mig_list l WHERE l.place = wanted;
  parents := coalesce(r.needs, ARRAY[wanted - 1]);
  IF %4$L = 'upgrade' THEN
    next := (SELECT min(d.place) FROM pg_temp.sqlc_mig_due d WHERE d.place > wanted);
  ELSE
    next := (SELECT max(d.place) FROM pg_temp.sqlc_mig_due d WHERE d.place < wanted);
  END IF;
  UPDATE pg_temp.sqlc_mig_state t SET next = sqlc_mig_move.next, began = clock_timestamp();
  IF %4$L = 'upgrade' THEN
    DELETE FROM %1$s h USING pg_temp.sqlc_mig_list p WHERE p.place = ANY (parents) AND h.version_num::text = p.id;
    INSERT INTO %1$s (version_num) VALUES (r.id);
  ELSE
    DELETE FROM %1$s h WHERE h.version_num::text = r.id;
    IF NOT FOUND THEN RAISE EXCEPTION 'sqlc-mig: the ledger has changed: %% is no head any more', r.id; END IF;
    INSERT INTO %1$s (version_num) SELECT p.id FROM pg_temp.sqlc_mig_list p -- of what it needed, what nothing else needs that is applied
     WHERE p.place = ANY (parents) AND NOT EXISTS (SELECT FROM %1$s h WHERE h.version_num::text = p.id)
       AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_edge e WHERE e.need = p.place AND pg_temp.sqlc_mig_applied(e.place));
  END IF;
  IF %5$L THEN
    BEGIN -- a history never stops a migration
      INSERT INTO %2$s (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
      VALUES (r.id, %4$L, r.message, r.checksum, %6$L, %7$L, session_user, started, clock_timestamp());
    EXCEPTION WHEN OTHERS THEN
      UPDATE pg_temp.sqlc_mig_state t SET warned = true WHERE t.warned IS NULL;
      IF FOUND THEN
        RAISE WARNING 'sqlc-mig: what is done cannot be written into the history %%: %%', %8$L, sqlerrm
          USING HINT = 'The migration goes on without. `sqlc-mig repair` adds columns that the history lacks.';
      END IF;
    END;
  END IF;
  IF %9$L THEN DELETE FROM %3$s p WHERE p.revision::text = r.id; END IF;
  said := format('  done in %%s seconds', round(extract(epoch FROM clock_timestamp() - started)::numeric, 1));
  next := coalesce(next, 0);
END $done$)) AS v (head, body) LOOP
    EXECUTE format('CREATE %s LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS %L', routine.head, format(routine.body,
      format('%I.%I', s.ledger_schema, s.ledger), CASE WHEN s.history IS NULL THEN 'nowhere' ELSE format('%I.%I', s.history_schema, s.history) END,
      format('%I.%I', s.ledger_schema, s.progress), s.direction, s.history IS NOT NULL, s.input, s.version, s.history_schema || '.' || s.history,
      pg_temp.sqlc_mig_named(s.ledger_schema, s.progress) IS NOT NULL));
  END LOOP;
  IF s.direction = 'downgrade' THEN
    CREATE TEMPORARY TABLE sqlc_mig_edge AS
      SELECT w.need, l.place FROM pg_temp.sqlc_mig_list l CROSS JOIN LATERAL unnest(coalesce(l.needs, ARRAY[l.place - 1])) AS w (need);
    CREATE INDEX ON pg_temp.sqlc_mig_edge (need);
  END IF;
END $sqlc_mig$;
-- The session as every revision finds it; :sqlc_mig_reset brings it back after one whose SQL has set something.
SELECT count(set_config(name, value, false)) AS sqlc_mig_void FROM (SELECT * FROM pg_temp.sqlc_mig_setting WHERE value IS NOT NULL ORDER BY ctid) s \gset
CREATE TEMPORARY TABLE sqlc_mig_session AS SELECT s.name, pg_catalog.current_setting(s.name) AS value FROM pg_catalog.pg_settings s
  WHERE s.source = 'session' AND s.context IN ('user', 'superuser');
CREATE PROCEDURE pg_temp.sqlc_mig_session() LANGUAGE sql AS $sqlc_mig$
  SELECT pg_catalog.count(pg_catalog.set_config(s.name, s.value, false)) FROM pg_temp.sqlc_mig_session s
   WHERE pg_catalog.current_setting(s.name, true) IS DISTINCT FROM s.value
$sqlc_mig$;
\set sqlc_mig_reset 'RESET SESSION AUTHORIZATION; RESET ALL; SET client_encoding = ''UTF8''; SET SESSION AUTHORIZATION :"sqlc_mig_old_user";'
\set sqlc_mig_reset :sqlc_mig_reset ' SET ROLE :"sqlc_mig_old_role"; CALL pg_temp.sqlc_mig_session()'
SELECT t.next FROM pg_temp.sqlc_mig_state t \gset sqlc_mig_
\set sqlc_mig_due_:sqlc_mig_next yes
\set sqlc_mig_beside off
CREATE INDEX ON pg_temp.sqlc_mig_planned (place);
