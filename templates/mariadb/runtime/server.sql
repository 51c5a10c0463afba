{# The first piece: the settings of the session, and what stops a script at once. Before it: @sqlc_mig_right (script/kind.sql),
   _packet, _setting_names. -#}
-- ---- settings of the session: the old ones become a statement, which is run at the end -------------------------------------
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode), @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL, @sqlc_mig_stop = NULL,
  @sqlc_mig_begun = NULL, @sqlc_mig_odd = CONCAT('max_statement_time = ', @@max_statement_time, ', sql_select_limit = ', @@sql_select_limit,
    ', sql_big_selects = ', @@sql_big_selects, ', group_concat_max_len = ', @@group_concat_max_len), SESSION sql_mode =
  'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'
//
SET @sqlc_mig_live = @@sql_mode; SET STATEMENT max_statement_time = 0, sql_select_limit = DEFAULT, sql_big_selects = 1, group_concat_max_len = 1048576 FOR
  SELECT COALESCE(@sqlc_mig_old, CONCAT('SET SESSION ', GROUP_CONCAT(VARIABLE_NAME, ' = ', CASE
      WHEN VARIABLE_NAME = 'character_set_results' AND VARIABLE_VALUE = '' THEN 'NULL'
      WHEN VARIABLE_VALUE REGEXP '^-?[0-9]+([.][0-9]+)?$' THEN VARIABLE_VALUE ELSE QUOTE(VARIABLE_VALUE) END), ', ', @sqlc_mig_odd)),
      MAX(VARIABLE_NAME = 'alter_algorithm') INTO @sqlc_mig_old, @sqlc_mig_algorithm
    FROM information_schema.SESSION_VARIABLES WHERE VARIABLE_NAME = 'explicit_defaults_for_timestamp' AND VARIABLE_VALUE = 'OFF'
      OR VARIABLE_NAME = 'alter_algorithm' AND VARIABLE_VALUE <> 'DEFAULT' -- 11.5 and later ignore it, and warn
      OR FIND_IN_SET(VARIABLE_NAME, CONCAT_WS(',', 'autocommit,completion_type,time_zone,tx_read_only,foreign_key_checks,unique_checks',
        'check_constraint_checks,sql_safe_updates,innodb_strict_mode',
        'max_recursive_iterations,character_set_client,character_set_results,collation_connection', @sqlc_mig_setting_names));
SET NAMES utf8mb4
//
-- the client reads what follows as UTF-8 too
\C utf8mb4
-- ---- the server: the right one, with a database in use and no transaction open ---------------------------------------------
BEGIN NOT ATOMIC
  DECLARE CONTINUE HANDLER FOR 1238 -- a variable that early releases of 10.5 do not let a session set
    SET @sqlc_mig_stop = CONCAT('explicit_defaults_for_timestamp is off, and this server does not let a session set it; nothing was changed. Update the ',
      'server, or start it with --explicit-defaults-for-timestamp');
  SET @sqlc_mig_plan = COALESCE(LOWER(@plan) NOT IN ('', '0', 'no', 'off', 'false'), 0), @sqlc_mig_stop = CASE
    WHEN @sqlc_mig_right IS NULL THEN 'the error above says why; nothing was changed'
    WHEN @@in_transaction THEN 'this connection has an open transaction; nothing was changed. End it, then run the script again'
    WHEN DATABASE() IS NULL THEN 'no database is selected; nothing was changed. Name one: mariadb DATABASE < THIS_FILE'
    WHEN @sqlc_mig_packet > @@max_allowed_packet THEN CONCAT('a revision of this script has ', @sqlc_mig_packet, ' bytes, and max_allowed_packet of this ',
      'server is ', @@max_allowed_packet, '; nothing was changed. Raise it: SET GLOBAL max_allowed_packet, then connect again') END;
  IF @sqlc_mig_stop IS NULL AND NOT @@explicit_defaults_for_timestamp THEN SET SESSION explicit_defaults_for_timestamp = 1; END IF;
END
//
