{# The machinery's main piece: what the revisions call, `plan`, our own tables. -#}
-- ---- sqlc-mig's own: what the revisions call; the ledger ----------------------------------------------------------
-- What has this name, in a word; of a part, what has the name of its table or enum. `shown`: a column's type, null and identity; an
-- index's table, and whether an interrupted CREATE INDEX CONCURRENTLY left it. Called where search_path is pg_catalog.
CREATE FUNCTION pg_temp.sqlc_mig_find(kind text, in_schema text, in_table text, object text, OUT holder text, OUT actual text, OUT shown text[])
  LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  kinds CONSTANT jsonb := '{"r": "table", "p": "table", "v": "view", "m": "materialized view", "i": "index", "I": "index", "S": "sequence",
    "f": "foreign table", "c": "composite type"}';
  types CONSTANT jsonb := '{"p": "primary key", "u": "unique constraint", "f": "foreign key", "c": "check constraint", "x": "exclusion constraint"}';
  home oid := to_regnamespace(quote_ident(in_schema)); held_in oid;
BEGIN
  CASE
  WHEN kind = 'schema' THEN actual := CASE WHEN home IS NOT NULL THEN kind END;
  WHEN kind = 'extension' THEN actual := (SELECT kind FROM pg_extension x WHERE x.extname = in_schema::name);
  WHEN kind IN ('enum', 'enum value') THEN
    SELECT t.oid, CASE t.typtype WHEN 'e' THEN 'enum' ELSE 'type' END INTO held_in, holder FROM pg_type t
     WHERE t.typnamespace = home AND t.typname = in_table::name;
    actual := CASE kind WHEN 'enum' THEN holder ELSE (SELECT kind FROM pg_enum e WHERE e.enumtypid = held_in AND e.enumlabel::text = object) END;
  ELSE
    SELECT c.oid, kinds ->> c.relkind::text INTO held_in, holder FROM pg_class c
     WHERE c.relnamespace = home AND c.relname = CASE kind WHEN 'index' THEN object ELSE in_table END::name;
    IF kind IN ('table', 'index') THEN actual := holder; END IF;
    IF held_in IS NULL OR kind = 'table' THEN
      RETURN;
    ELSIF kind = 'index' THEN
      shown := (SELECT ARRAY[t.relname::text, CASE WHEN NOT (i.indisvalid AND i.indisready) THEN 'broken' END]
                  FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid WHERE i.indexrelid = held_in);
    ELSIF kind = 'column' THEN
      SELECT kind, ARRAY[format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END,
          CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' ELSE 'no identity' END] INTO actual, shown
        FROM pg_attribute a WHERE a.attrelid = held_in AND a.attname = object::name AND a.attnum > 0 AND NOT a.attisdropped;
    ELSE -- where the history does not know of which kind it is, any constraint
      actual := (SELECT CASE kind WHEN 'constraint' THEN kind ELSE coalesce(types ->> k.contype::text, 'constraint') END
                   FROM pg_constraint k WHERE k.conrelid = held_in AND k.conname = object::name AND k.contype <> 'n');
    END IF;
  END CASE;
END $sqlc_mig$;
-- What a step asks before it runs: is there something to do? Stops the script at what this history does not know. `above`:
-- the table may be missing, for a step above makes it.
CREATE FUNCTION pg_temp.sqlc_mig_ask(verb text, kind text, in_schema text, in_table text DEFAULT NULL, object text DEFAULT NULL,
  wanted text DEFAULT NULL, above boolean DEFAULT false) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  unknown CONSTANT text := 'The database is not in a state that this history knows. Fix it by hand, then run the script again.';
  taken CONSTANT text := 'Something else has the name. Rename or drop it, then run the script again.';
  twice CONSTANT text := 'Exactly one of the two names should be there. Fix it by hand, then run the script again.';
  part_of CONSTANT text := CASE WHEN kind = 'enum value' THEN 'enum' WHEN kind NOT IN ('schema', 'extension', 'enum', 'table', 'index') THEN 'table' END;
  here record := pg_temp.sqlc_mig_find(kind, in_schema, in_table, object);
  other text; seen text; hint text := taken; thing text := format(CASE WHEN part_of IS NULL THEN '%1$s %2$s.%5$s' WHEN kind = 'column'
    THEN 'column %4$s of %2$s.%3$s' ELSE '%1$s %4$s on %2$s.%3$s' END, kind, in_schema, in_table, object, coalesce(object, in_table));
BEGIN
  IF part_of <> coalesce(here.holder, CASE WHEN above THEN part_of ELSE '' END) THEN
    thing := format('%s %s.%s', part_of, in_schema, in_table);
    seen := coalesce('the ' || here.holder, 'nothing') || ' of that name';
    hint := unknown;
  ELSIF verb = 'rename' THEN
    other := (pg_temp.sqlc_mig_find(kind, in_schema, CASE kind WHEN 'table' THEN wanted ELSE in_table END, wanted)).actual;
    IF (coalesce(here.actual, kind), coalesce(other, kind)) <> (kind, kind) OR (here.actual IS NULL) = (other IS NULL) THEN
      thing := thing || ', to be renamed to ' || wanted;
      seen := CASE WHEN kind = 'column' THEN CASE WHEN other IS NULL THEN 'neither name' ELSE 'both names' END
        ELSE concat(coalesce('the ' || here.actual, 'nothing'), ' of the old name and ', coalesce('the ' || other, 'nothing'), ' of the new name') END;
      hint := twice;
    END IF;
  ELSIF here.actual <> kind THEN
    seen := CASE kind WHEN 'enum' THEN 'another type' ELSE 'the ' || here.actual END || ' of that name';
  ELSIF verb = 'create' AND kind = 'index' AND here.shown[1] <> in_table THEN
    thing := thing || ' on the table ' || in_table;
    seen := 'it on ' || here.shown[1];
  ELSIF verb = 'alter' AND here.actual IS NULL THEN
    seen := 'nothing of that name';
    hint := unknown;
  ELSIF verb = 'create' AND here.actual IS NULL AND kind = 'table' THEN -- it gets a type of its name
    seen := (SELECT 'the type of that name' FROM pg_type t WHERE t.typnamespace = to_regnamespace(quote_ident(in_schema)) AND t.typname = in_table::name
                AND NOT EXISTS (SELECT FROM pg_type a WHERE a.typarray = t.oid));
  ELSIF verb = 'create' AND here.actual IS NULL AND kind IN ('primary key', 'unique constraint', 'exclusion constraint') THEN -- and these an index
    seen := 'the ' || (pg_temp.sqlc_mig_find('table', in_schema, object, NULL)).actual || ' of that name';
  END IF;
  IF seen IS NOT NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the %; found %', thing, seen USING HINT = hint;
  END IF;
  RETURN CASE verb WHEN 'create' THEN here.actual IS NULL WHEN 'alter' THEN wanted <> ALL (here.shown)
    WHEN 'mend' THEN here.shown = ARRAY[in_table, 'broken'] IS TRUE ELSE here.actual IS NOT NULL END;
END $sqlc_mig$;
-- Is it there, so that the database is past a step? `wanted`: a column of this type.
CREATE FUNCTION pg_temp.sqlc_mig_there(kind text, in_schema text, in_table text DEFAULT NULL, object text DEFAULT NULL, wanted text DEFAULT NULL)
  RETURNS boolean LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
  SELECT CASE WHEN kind IN ('schema', 'extension', 'enum', 'table') THEN f.actual = kind WHEN kind = 'index' THEN f.actual = kind AND f.shown[1] = in_table
      ELSE f.actual IS NOT NULL AND (wanted IS NULL OR wanted = ANY (f.shown)) END IS TRUE
    FROM pg_temp.sqlc_mig_find(kind, in_schema, in_table, object) f
$sqlc_mig$;
-- What the steps of a plan above would change: under which name it is found until then, or NULL, where it is as they leave it.
CREATE TEMPORARY TABLE sqlc_mig_changed (in_schema text, in_table text, object text, was text, is_there boolean,
  PRIMARY KEY (in_schema, in_table, object));
-- Under which names something is found before them; or `changed`, and whether they leave it there, as far as that is known.
CREATE FUNCTION pg_temp.sqlc_mig_before(kind text, in_schema text, INOUT in_table text, INOUT object text, OUT changed boolean,
  OUT is_there boolean) LANGUAGE plpgsql AS $sqlc_mig$
BEGIN
  changed := EXISTS (SELECT FROM pg_temp.sqlc_mig_changed);
  IF NOT changed THEN RETURN; END IF;
  SELECT coalesce(max(c.was) FILTER (WHERE c.object = ''), $3), coalesce(max(c.was) FILTER (WHERE c.object <> ''), $4),
         coalesce(bool_or(c.was IS NULL), false), bool_and(c.is_there) FILTER (WHERE (c.object = '') = ($4 IS NULL))
    INTO in_table, object, changed, is_there FROM pg_temp.sqlc_mig_changed c
   WHERE c.in_schema = $2 AND c.in_table = coalesce($3, $1) AND c.object IN ('', CASE $1 WHEN 'column' THEN 'column ' ELSE '' END || $4);
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
-- What a step finds, in a word: what it does, or why it has nothing to do. `above`: a step above makes its table.
CREATE FUNCTION pg_temp.sqlc_mig_found(p pg_temp.sqlc_mig_planned, above boolean, OUT todo boolean, OUT word text, OUT words text)
  LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  q text[] := p.asks; b record; sign text;
BEGIN
  IF p.told ? 'past' THEN sign := pg_temp.sqlc_mig_past(p.told -> 'past'); END IF;
  IF sign IS NOT NULL OR q IS NULL OR above AND q[2] IN ('column', 'check constraint', 'foreign key') THEN -- with its table it is missing
    todo := sign IS NULL;
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
  words := rtrim(concat(CASE WHEN q IS NULL AND sign IS NOT NULL THEN p.verb || ' ' END,
    coalesce(p.object, q[2] || ' ' || array_to_string(q[3:5], '.')), ', ' || sign));
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
  r record;
BEGIN
  SELECT l.*, coalesce(l.needs, ARRAY[wanted - 1]) AS parents, t.began,
      CASE %4$L WHEN 'upgrade' THEN (SELECT min(d.place) FROM pg_temp.sqlc_mig_due d WHERE d.place > wanted)
        ELSE (SELECT max(d.place) FROM pg_temp.sqlc_mig_due d WHERE d.place < wanted) END AS following INTO r
    FROM pg_temp.sqlc_mig_state t JOIN pg_temp.sqlc_mig_list l ON l.place = t.next WHERE t.next = wanted;
  IF NOT FOUND THEN RAISE EXCEPTION 'sqlc-mig: the revision at place %% of the list is not due', wanted; END IF;
  IF %4$L = 'upgrade' THEN
    DELETE FROM %1$s h USING pg_temp.sqlc_mig_list p WHERE p.place = ANY (r.parents) AND h.version_num::text = p.id;
    INSERT INTO %1$s (version_num) VALUES (r.id);
  ELSE
    DELETE FROM %1$s h WHERE h.version_num::text = r.id;
    IF NOT FOUND THEN RAISE EXCEPTION 'sqlc-mig: the ledger has changed: %% is no head any more', r.id; END IF;
    DELETE FROM pg_temp.sqlc_mig_edge e WHERE e.place = wanted;
    INSERT INTO %1$s (version_num) SELECT p.id FROM pg_temp.sqlc_mig_list p -- of what it needed, what nothing else needs that is applied
     WHERE p.place = ANY (r.parents) AND NOT EXISTS (SELECT FROM %1$s h WHERE h.version_num::text = p.id)
       AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_edge e JOIN pg_temp.sqlc_mig_run u ON e.place BETWEEN u.first AND u.top WHERE e.need = p.place);
  END IF;
  UPDATE pg_temp.sqlc_mig_state t SET next = r.following, began = clock_timestamp();
  IF %5$L THEN
    BEGIN -- a history never stops a migration
      INSERT INTO %2$s (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
      VALUES (r.id, %4$L, r.message, r.checksum, %6$L, %7$L, session_user, r.began, clock_timestamp());
    EXCEPTION WHEN OTHERS THEN
      UPDATE pg_temp.sqlc_mig_state t SET warned = true WHERE t.warned IS NULL;
      IF FOUND THEN
        RAISE WARNING 'sqlc-mig: what is done cannot be written into the history %%: %%', %8$L, sqlerrm
          USING HINT = 'The migration goes on without. `sqlc-mig repair` adds columns that the history lacks.';
      END IF;
    END;
  END IF;
  IF %9$L THEN DELETE FROM %3$s p WHERE p.revision::text = r.id; END IF;
  said := format('  done in %%s seconds', round(extract(epoch FROM clock_timestamp() - r.began)::numeric, 1));
  next := coalesce(r.following, 0);
END $done$)) AS v (head, body) LOOP
    EXECUTE format('CREATE %s LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS %L', routine.head, format(routine.body,
      format('%I.%I', s.ledger_schema, s.ledger), CASE WHEN s.history IS NULL THEN 'nowhere' ELSE format('%I.%I', s.history_schema, s.history) END,
      format('%I.%I', s.ledger_schema, s.progress), s.direction, s.history IS NOT NULL, s.input, s.version, s.history_schema || '.' || s.history,
      pg_temp.sqlc_mig_named(s.ledger_schema, s.progress) IS NOT NULL));
  END LOOP;
  IF s.direction = 'downgrade' THEN -- what needs what, but for what is reverted
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
\set sqlc_mig_reset 'RESET SESSION AUTHORIZATION; RESET ALL; SET client_encoding = ''UTF8''; SET SESSION AUTHORIZATION :"sqlc_mig_user";'
\set sqlc_mig_reset :sqlc_mig_reset ' SET ROLE :"sqlc_mig_role"; CALL pg_temp.sqlc_mig_session()'
SELECT t.next FROM pg_temp.sqlc_mig_state t \gset sqlc_mig_
\set sqlc_mig_due_:sqlc_mig_next yes \set sqlc_mig_beside off
CREATE INDEX ON pg_temp.sqlc_mig_planned (place);
