{# Steps: a revision that an interrupted run left half done is the first, into `next`. Takes: progress, direction. -#}
-- a revision that an interrupted run left half done is the first step
  IF pg_catalog.to_regclass({{ progress.name_text }}) IS NOT NULL THEN
    SELECT p.revision::text INTO next FROM {{ progress.name }} p WHERE p.direction::text = {{ direction }}
       AND EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = p.revision::text) <> (p.direction::text = 'upgrade') ORDER BY p.revision LIMIT 1;
    IF next IS NOT NULL AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_script s WHERE s.revision = next) THEN
      RAISE EXCEPTION 'sqlc-mig: the revision % is half done, and this script does not hold it; nothing was changed', next
        USING HINT = 'Finish it first, with a script that does.';
    END IF;
  END IF;
