{# Leaves the session as it was: settings, nothing of ours in pg_temp. -#}
  IF pg_catalog.to_regclass('pg_temp.sqlc_mig_setting') IS NOT NULL THEN
    PERFORM pg_catalog.set_config(s.name, s.old, false) FROM pg_temp.sqlc_mig_setting s WHERE s.old IS NOT NULL;
  END IF;
  FOR thing IN SELECT 'ROUTINE ' || p.oid::pg_catalog.regprocedure FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc!_mig!_%' ESCAPE '!'
    UNION ALL SELECT 'TABLE ' || c.oid::pg_catalog.regclass FROM pg_catalog.pg_class c
                WHERE c.relnamespace = pg_catalog.pg_my_temp_schema() AND c.relname LIKE 'sqlc!_mig!_%' ESCAPE '!' AND c.relkind = 'r' LOOP
    EXECUTE 'DROP ' || thing;
  END LOOP;
