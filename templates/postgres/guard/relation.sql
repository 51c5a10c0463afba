{# What has this name, a table, an index, a view? NULL if nothing has: what the guards about tables and indexes
   call. -#}
-- What has this name: a table, an index, a view? NULL if nothing has.
CREATE FUNCTION pg_temp.sqlc_mig_relation(wanted_schema text, wanted_name text) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN (
    SELECT CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
      WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreign table' ELSE 'composite type' END
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name);
END
$sqlc_mig$;

