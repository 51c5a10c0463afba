{# The machinery of scripts for any client that step from where the database is (`+1`, `-1`): which revisions they take. -#}
-- ---- sqlc-mig's own: which revisions, from where the database is --------------------------------------------------
{{ "runtime/walk.sql"|routine("'several revisions could be next'", "sqlc_mig_take") }}
CREATE PROCEDURE pg_temp.sqlc_mig_walk() LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
{{ "runtime/walk.sql"|statement("TABLE sqlc_mig_there") }}
{{- "runtime/walk.sql"|statement("TABLE sqlc_mig_graph") }}
{{- "runtime/walk.sql"|statement("TABLE sqlc_mig_chosen") }}
{{- "runtime/walk.sql"|statement("ON pg_temp.sqlc_mig_there (revision)") }}
{{- "runtime/walk.sql"|statement("ON pg_temp.sqlc_mig_graph (revision)") }}
{{- "runtime/walk.sql"|statement("ON pg_temp.sqlc_mig_graph (parent)") }}
  ANALYZE pg_temp.sqlc_mig_there, pg_temp.sqlc_mig_graph, pg_temp.sqlc_mig_stop;
  CALL pg_temp.sqlc_mig_take();
END $sqlc_mig$;
