{# Drops our functions and tables in pg_temp. -#}
DO $sqlc_mig$
DECLARE
  thing record;
BEGIN
  FOR thing IN SELECT p.oid::pg_catalog.regprocedure AS name FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc\_mig\_%' LOOP
    EXECUTE pg_catalog.format('DROP FUNCTION %s', thing.name);
  END LOOP;
END
$sqlc_mig$;
DROP TABLE IF EXISTS pg_temp.sqlc_mig_graph, pg_temp.sqlc_mig_script, pg_temp.sqlc_mig_checksum, pg_temp.sqlc_mig_applied,
  pg_temp.sqlc_mig_chosen, pg_temp.sqlc_mig_there, pg_temp.sqlc_mig_stop,
  pg_temp.sqlc_mig_head, pg_temp.sqlc_mig_answer, pg_temp.sqlc_mig_setting;
