-- Has the column another identity than it should?
CREATE FUNCTION pg_temp.sqlc_mig_column_identity_differs(wanted_schema text, wanted_table text, wanted_column text, wanted text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text;
BEGIN
  SELECT CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' ELSE '' END INTO actual FROM pg_attribute a
   WHERE a.attrelid = on_table
     AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped;
  IF actual IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%; the table has no such column', wanted_column, wanted_schema, wanted_table
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN actual <> wanted;
END
$sqlc_mig$;

-- Is the column missing?
CREATE FUNCTION pg_temp.sqlc_mig_column_missing(wanted_schema text, wanted_table text, wanted_column text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = on_table
    AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped);
BEGIN
  RETURN NOT actual;
END
$sqlc_mig$;

-- Does the column allow NULL where it should not, or the other way round?
CREATE FUNCTION pg_temp.sqlc_mig_column_null_differs(wanted_schema text, wanted_table text, wanted_column text, wanted text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text;
BEGIN
  SELECT CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END INTO actual FROM pg_attribute a
   WHERE a.attrelid = on_table
     AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped;
  IF actual IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%; the table has no such column', wanted_column, wanted_schema, wanted_table
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN actual <> wanted;
END
$sqlc_mig$;

-- Is the column there?
CREATE FUNCTION pg_temp.sqlc_mig_column_present(wanted_schema text, wanted_table text, wanted_column text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = on_table
    AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped);
BEGIN
  RETURN actual;
END
$sqlc_mig$;

-- Has the column still its old name? Stops the script if both names are there, or neither.
CREATE FUNCTION pg_temp.sqlc_mig_column_rename(wanted_schema text, wanted_table text, old_name text, new_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  wanted oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table);
  has_old boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = wanted AND a.attname = old_name::name AND a.attnum > 0 AND NOT a.attisdropped);
  has_new boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = wanted AND a.attname = new_name::name AND a.attnum > 0 AND NOT a.attisdropped);
BEGIN
  IF has_old AND NOT has_new THEN RETURN true; END IF;
  IF has_new AND NOT has_old THEN RETURN false; END IF;
  RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%, to be renamed to %; found %', old_name, wanted_schema, wanted_table, new_name,
    CASE WHEN has_old THEN 'both names' ELSE 'neither name' END
    USING HINT = 'Exactly one of the two names should be there. Mend it by hand, then run the script again.';
END
$sqlc_mig$;

-- Has the column another type than it should, as format_type() writes it?
CREATE FUNCTION pg_temp.sqlc_mig_column_type_differs(wanted_schema text, wanted_table text, wanted_column text, wanted text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text;
BEGIN
  SELECT format_type(a.atttypid, a.atttypmod) INTO actual FROM pg_attribute a
   WHERE a.attrelid = on_table
     AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped;
  IF actual IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%; the table has no such column', wanted_column, wanted_schema, wanted_table
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN actual <> wanted;
END
$sqlc_mig$;

-- Is the constraint missing? Stops the script if one of another kind has the name.
CREATE FUNCTION pg_temp.sqlc_mig_constraint_missing(wanted_schema text, wanted_table text, wanted_name text, wanted_kind text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text := (SELECT CASE c.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'f' THEN 'foreign key'
      WHEN 'c' THEN 'check constraint' WHEN 'x' THEN 'exclusion constraint' ELSE 'constraint' END
    FROM pg_constraint c WHERE c.conrelid = on_table
      AND c.conname = wanted_name::name AND c.contype <> 'n');
BEGIN
  IF actual <> wanted_kind THEN
    RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', wanted_kind, wanted_name, wanted_schema, wanted_table, actual
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  IF actual IS NULL AND wanted_kind IN ('primary key', 'unique constraint', 'exclusion constraint') THEN
    actual := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
    IF actual IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', wanted_kind, wanted_name, wanted_schema, wanted_table, actual
        USING HINT = 'Such a constraint has an index of its name. Rename or drop what has the name, then run the script again.';
    END IF;
  END IF;
  RETURN actual IS NULL;
END
$sqlc_mig$;

-- Has the table such a constraint? Stops the script if one of another kind has the name.
CREATE FUNCTION pg_temp.sqlc_mig_constraint_present(wanted_schema text, wanted_table text, wanted_name text, wanted_kind text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text := (SELECT CASE c.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'f' THEN 'foreign key'
      WHEN 'c' THEN 'check constraint' WHEN 'x' THEN 'exclusion constraint' ELSE 'constraint' END
    FROM pg_constraint c WHERE c.conrelid = on_table
      AND c.conname = wanted_name::name AND c.contype <> 'n');
BEGIN
  IF wanted_kind <> '' AND actual <> wanted_kind THEN -- no kind is given where the history does not know it
    RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', wanted_kind, wanted_name, wanted_schema, wanted_table, actual
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  RETURN actual IS NOT NULL;
END
$sqlc_mig$;

-- Moves the sequence of the column, if it has one, behind the greatest number that is there; never back.
CREATE FUNCTION pg_temp.sqlc_mig_counts_on(wanted_schema text, wanted_table text, wanted_column text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  counter regclass := (SELECT d.objid FROM pg_depend d
      JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
      JOIN pg_class t ON t.oid = d.refobjid
      JOIN pg_namespace n ON n.oid = t.relnamespace
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
     WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
       AND n.nspname = wanted_schema::name AND t.relname = wanted_table::name AND a.attname = wanted_column::name
     LIMIT 1);
  following bigint;
  greatest_number bigint;
BEGIN
  IF counter IS NULL OR (SELECT q.seqincrement < 1 FROM pg_sequence q WHERE q.seqrelid = counter) THEN
    RETURN;
  END IF;
  EXECUTE format('SELECT max(%I) FROM %I.%I', wanted_column, wanted_schema, wanted_table) INTO greatest_number;
  EXECUTE format('SELECT CASE WHEN c.is_called THEN c.last_value + 1 ELSE c.last_value END FROM %s c', counter) INTO following;
  PERFORM setval(counter, greatest_number) FROM pg_sequence q
    WHERE q.seqrelid = counter AND greatest_number BETWEEN following AND q.seqmax;
END
$sqlc_mig$;

-- The oid of the enum, or NULL if there is none. Stops the script if another type has the name.
CREATE FUNCTION pg_temp.sqlc_mig_enum(wanted_schema text, wanted_name text) RETURNS oid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  actual oid;
  kind text;
BEGIN
  SELECT t.oid, t.typtype::text INTO actual, kind FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
   WHERE n.nspname = wanted_schema::name AND t.typname = wanted_name::name;
  IF kind <> 'e' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the enum %.%; found another type of that name', wanted_schema, wanted_name
      USING HINT = 'Every table has a type of its name too. Rename one of them, then run the script again.';
  END IF;
  RETURN actual;
END
$sqlc_mig$;

-- Is the enum missing?
CREATE FUNCTION pg_temp.sqlc_mig_enum_missing(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN pg_temp.sqlc_mig_enum(wanted_schema, wanted_name) IS NULL;
END
$sqlc_mig$;

-- Is the enum there?
CREATE FUNCTION pg_temp.sqlc_mig_enum_present(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN pg_temp.sqlc_mig_enum(wanted_schema, wanted_name) IS NOT NULL;
END
$sqlc_mig$;

-- Is the value missing in the enum?
CREATE FUNCTION pg_temp.sqlc_mig_enum_value_missing(wanted_schema text, wanted_name text, wanted_value text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  wanted oid := pg_temp.sqlc_mig_enum(wanted_schema, wanted_name);
BEGIN
  IF wanted IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the enum %.%; found nothing of that name', wanted_schema, wanted_name
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN NOT EXISTS (SELECT FROM pg_enum e WHERE e.enumtypid = wanted AND e.enumlabel::text = wanted_value);
END
$sqlc_mig$;

-- Is the extension missing?
CREATE FUNCTION pg_temp.sqlc_mig_extension_missing(wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN NOT EXISTS (SELECT FROM pg_extension x WHERE x.extname = wanted_name::name);
END
$sqlc_mig$;

-- Is the extension there?
CREATE FUNCTION pg_temp.sqlc_mig_extension_present(wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN EXISTS (SELECT FROM pg_extension x WHERE x.extname = wanted_name::name);
END
$sqlc_mig$;

-- Has the index still its old name? Stops the script if both names are there, or neither.
CREATE FUNCTION pg_temp.sqlc_mig_index_rename(wanted_schema text, old_name text, new_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  old_kind text := pg_temp.sqlc_mig_relation(wanted_schema, old_name);
  new_kind text := pg_temp.sqlc_mig_relation(wanted_schema, new_name);
BEGIN
  IF old_kind = 'index' AND new_kind IS NULL THEN RETURN true; END IF;
  IF old_kind IS NULL AND new_kind = 'index' THEN RETURN false; END IF;
  RAISE EXCEPTION 'sqlc-mig: expected the index %.%, to be renamed to %; found % and %', wanted_schema, old_name, new_name,
    CASE WHEN old_kind IS NULL THEN 'nothing of the old name' ELSE 'the ' || old_kind || ' of the old name' END,
    CASE WHEN new_kind IS NULL THEN 'nothing of the new name' ELSE 'the ' || new_kind || ' of the new name' END
    USING HINT = 'Exactly one of the two names should be there. Mend it by hand, then run the script again.';
END
$sqlc_mig$;

-- Stops the script if the table has rows, for which a new column would have no value.
CREATE FUNCTION pg_temp.sqlc_mig_no_rows(wanted_schema text, wanted_table text, wanted_column text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  has_rows boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I)', wanted_schema, wanted_table) INTO has_rows;
  IF has_rows THEN
    RAISE EXCEPTION 'sqlc-mig: the table %.% has rows, for which its new column % would have no value',
      wanted_schema, wanted_table, wanted_column
      USING HINT = 'Give it a default; or add it as nullable, fill it, and make it NOT NULL afterwards.';
  END IF;
END
$sqlc_mig$;

-- Is the schema missing?
CREATE FUNCTION pg_temp.sqlc_mig_schema_missing(wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN NOT EXISTS (SELECT FROM pg_namespace x WHERE x.nspname = wanted_name::name);
END
$sqlc_mig$;

-- Is the schema there?
CREATE FUNCTION pg_temp.sqlc_mig_schema_present(wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN EXISTS (SELECT FROM pg_namespace x WHERE x.nspname = wanted_name::name);
END
$sqlc_mig$;

-- What is set in the session now, and sets it again (reset.sql). Its like above have the rights of who began the script:
-- SQL of the project may set another role until its transaction ends.
CREATE TEMPORARY TABLE sqlc_mig_setting AS
  SELECT s.name, pg_catalog.current_setting(s.name) AS value FROM pg_catalog.pg_settings s WHERE s.source = 'session' AND s.context IN ('user', 'superuser');
CREATE FUNCTION pg_temp.sqlc_mig_session() RETURNS bigint LANGUAGE sql AS $sqlc_mig$
  SELECT pg_catalog.count(pg_catalog.set_config(s.name, s.value, false)) FROM pg_temp.sqlc_mig_setting s
   WHERE pg_catalog.current_setting(s.name, true) IS DISTINCT FROM s.value
$sqlc_mig$;

-- The oid of the table. Stops the script if there is none, or if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_table(wanted_schema text, wanted_name text) RETURNS oid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
BEGIN
  IF kind IS DISTINCT FROM 'table' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found %', wanted_schema, wanted_name,
      CASE WHEN kind IS NULL THEN 'nothing of that name' ELSE 'the ' || kind || ' of that name' END
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN (SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name);
END
$sqlc_mig$;

-- Has the table still its old name? Stops the script if both names are there, or neither.
CREATE FUNCTION pg_temp.sqlc_mig_table_rename(wanted_schema text, old_name text, new_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  old_kind text := pg_temp.sqlc_mig_relation(wanted_schema, old_name);
  new_kind text := pg_temp.sqlc_mig_relation(wanted_schema, new_name);
BEGIN
  IF old_kind = 'table' AND new_kind IS NULL THEN RETURN true; END IF;
  IF old_kind IS NULL AND new_kind = 'table' THEN RETURN false; END IF;
  RAISE EXCEPTION 'sqlc-mig: expected the table %.%, to be renamed to %; found % and %', wanted_schema, old_name, new_name,
    CASE WHEN old_kind IS NULL THEN 'nothing of the old name' ELSE 'the ' || old_kind || ' of the old name' END,
    CASE WHEN new_kind IS NULL THEN 'nothing of the new name' ELSE 'the ' || new_kind || ' of the new name' END
    USING HINT = 'Exactly one of the two names should be there. Mend it by hand, then run the script again.';
END
$sqlc_mig$;

-- What the answer to an `if` means: no row, NULL, 0 and false mean no.
CREATE FUNCTION pg_temp.sqlc_mig_truth(answer text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  IF answer IS NULL OR answer IN ('f', 'false') THEN RETURN false; END IF;
  IF answer IN ('t', 'true') THEN RETURN true; END IF;
  RETURN answer::numeric <> 0;
EXCEPTION WHEN invalid_text_representation THEN
  RAISE EXCEPTION 'sqlc-mig: the answer to an `if` is %, neither a boolean nor a number', pg_catalog.quote_literal(answer)
    USING HINT = 'Write the query so that it gives one boolean or one number.';
END
$sqlc_mig$;
