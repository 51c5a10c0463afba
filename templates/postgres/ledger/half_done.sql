{# Stops the script where a revision is half done: its markers are in the progress table. Takes: progress. -#}
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ progress.schema }} AND c.relname::text = {{ progress.table }} AND c.relkind IN ('r', 'p')) THEN
    IF NOT pg_catalog.has_table_privilege({{ progress.name_text }}, 'SELECT') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read the table of markers %; nothing was changed', current_user, {{ progress.text }}
        USING HINT = pg_catalog.format('GRANT SELECT ON %s TO %I;', {{ progress.name_text }}, current_user);
    END IF;
    FOR bad IN SELECT m.revision, m.direction FROM {{ progress.name }} m ORDER BY m.revision, m.direction LIMIT 1 LOOP
      RAISE EXCEPTION 'sqlc-mig: the revision % is half done by an interrupted % script; nothing was changed', bad.revision, bad.direction
        USING HINT = pg_catalog.format('Run that %s script again: it goes on where it stopped. If nothing of it is left to finish, `sqlc-mig repair --forget %s` writes a script that forgets its markers.', bad.direction, bad.revision);
    END LOOP;
  END IF;
END
$sqlc_mig$;
