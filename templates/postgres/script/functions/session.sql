{# Function sqlc_mig_session: sets what the session had set when the script began, and what the script has set. -#}
-- What is set in the session now, and sets it again (reset.sql). Its like above have the rights of who began the script:
-- SQL of the project may set another role until its transaction ends.
CREATE TEMPORARY TABLE sqlc_mig_setting AS
  SELECT s.name, pg_catalog.current_setting(s.name) AS value FROM pg_catalog.pg_settings s WHERE s.source = 'session' AND s.context IN ('user', 'superuser');
CREATE FUNCTION pg_temp.sqlc_mig_session() RETURNS bigint LANGUAGE sql AS $sqlc_mig$
  SELECT pg_catalog.count(pg_catalog.set_config(s.name, s.value, false)) FROM pg_temp.sqlc_mig_setting s
   WHERE pg_catalog.current_setting(s.name, true) IS DISTINCT FROM s.value
$sqlc_mig$;
