{# The first piece: what stops a script at once, and how the server reads the rest. Before it: @sqlc_mig_oldest, _packet. -#}
-- ---- the server: the right one, new enough (8.0.29 is compared as the address 0.8.0.29), with a database in use -----------
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode), @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL, SESSION sql_mode =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'
//
SET @sqlc_mig_plan = COALESCE(LOWER(@plan) NOT IN ('', '0', 'no', 'off', 'false'), 0);
SET @sqlc_mig_live = @@sql_mode, @sqlc_mig_skip = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES'), @sqlc_mig_stop = CASE
  WHEN VERSION() LIKE '%MariaDB%' OR INET_ATON(CONCAT('0.', SUBSTRING_INDEX(VERSION(), '-', 1))) < INET_ATON(CONCAT('0.', @sqlc_mig_oldest)) THEN
    CONCAT('this script is for MySQL ', @sqlc_mig_oldest, ' or later, and this server is ', LEFT(VERSION(), 24), '; nothing was changed')
  WHEN DATABASE() IS NULL THEN 'no database is selected; nothing was changed. Name one: mysql DATABASE < THIS_FILE'
  WHEN @sqlc_mig_packet > @@max_allowed_packet THEN
    CONCAT('this script needs packets of ', @sqlc_mig_packet, ' bytes, and max_allowed_packet of this server is ', @@max_allowed_packet,
      '; nothing was changed. Raise it: SET GLOBAL max_allowed_packet, then connect again') END;
SET @sqlc_mig_said = CONCAT('sqlc-mig STOPPED: ', IF(CHAR_LENGTH(@sqlc_mig_stop) <= 110, @sqlc_mig_stop,
  CONCAT(LEFT(@sqlc_mig_stop, 88), '... (whole: see above)'))), sql_mode = IF(@sqlc_mig_stop IS NULL, @sqlc_mig_skip, @sqlc_mig_live);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SELECT CONCAT('ABORTED: ', @sqlc_mig_stop) AS `sqlc-mig`;
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said; DO "*/ -- "
//
-- ---- settings of the session: the old ones become a statement, which is run at the end; then ours -------------------------
SET @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@group_concat_max_len), SESSION group_concat_max_len = 1073741824,
  @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@sql_big_selects), SESSION sql_big_selects = 1;
SELECT /*+ MAX_EXECUTION_TIME(99999) */ COALESCE(@sqlc_mig_old, CONCAT('SET SESSION ', GROUP_CONCAT(VARIABLE_NAME, ' = ',
    CASE WHEN VARIABLE_NAME = 'character_set_results' AND VARIABLE_VALUE = '' THEN 'NULL'
    WHEN VARIABLE_VALUE REGEXP '^-?[0-9]+([.][0-9]+)?$' THEN VARIABLE_VALUE ELSE QUOTE(VARIABLE_VALUE) END))) INTO @sqlc_mig_old
  FROM performance_schema.session_variables WHERE FIND_IN_SET(VARIABLE_NAME COLLATE utf8mb4_0900_ai_ci, CONCAT_WS(',', 'autocommit,completion_type',
    'time_zone,transaction_read_only,foreign_key_checks,unique_checks,sql_safe_updates,sql_select_limit,cte_max_recursion_depth',
    'old_alter_table,optimizer_switch,max_sort_length,character_set_client,character_set_results,collation_connection', @sqlc_mig_setting_names));
SET SESSION completion_type = 'NO_CHAIN'; ROLLBACK;
SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci
//
