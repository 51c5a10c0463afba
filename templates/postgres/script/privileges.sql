{# Stops without the right to use our own tables, or to create them. Takes: ledger, history, segmented, progress. -#}
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  FOR bad IN
    SELECT w.*, pg_catalog.to_regclass(w.quoted) IS NULL AS missing FROM (VALUES
      ('ledger', {{ ledger.schema }}, {{ ledger.text }}, {{ ledger.name_text }}, 'SELECT, INSERT, DELETE')
{%- if history is given %},
      ('history', {{ history.schema }}, {{ history.text }}, {{ history.name_text }}, 'SELECT, INSERT')
{%- endif %}
{%- if segmented %},
      ('table of markers', {{ progress.schema }}, {{ progress.text }}, {{ progress.name_text }}, 'SELECT, INSERT, DELETE')
{%- endif %}) AS w (what, schema, name, quoted, privileges)
     -- what is no table is no history, and is not written
     WHERE w.what <> 'history' OR NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass(w.quoted) AND c.relkind NOT IN ('r', 'p'))
  LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname::text = bad.schema) THEN
      RAISE EXCEPTION 'sqlc-mig: the schema % of the % does not exist; nothing was changed', bad.schema, bad.what
        USING HINT = pg_catalog.format('CREATE SCHEMA %I;', bad.schema);
    END IF;
    IF bad.missing AND NOT pg_catalog.has_schema_privilege(bad.schema, 'CREATE') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not create the % %; nothing was changed', current_user, bad.what, bad.name
        USING HINT = pg_catalog.format('GRANT USAGE, CREATE ON SCHEMA %I TO %I;', bad.schema, current_user);
    END IF;
    IF NOT bad.missing AND EXISTS (SELECT FROM pg_catalog.unnest(pg_catalog.string_to_array(bad.privileges, ', ')) AS p (wanted)
                                    WHERE NOT pg_catalog.has_table_privilege(bad.quoted, p.wanted)) THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read and write the % %; nothing was changed', current_user, bad.what, bad.name
        USING HINT = pg_catalog.format('GRANT %s ON %s TO %I;', bad.privileges, bad.quoted, current_user);
    END IF;
  END LOOP;
END
$sqlc_mig$;
