{# The statement that sets the session as every revision finds it, into @sqlc_mig_sql. -#}
SET @sqlc_mig_sql = CONCAT('SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci, SESSION autocommit = 1, completion_type = ''NO_CHAIN'', transaction_read_only = 0,
  sql_mode = @sqlc_mig_live, time_zone = ''+00:00'', foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_select_limit = DEFAULT,
  sql_big_selects = 1, old_alter_table = 0, optimizer_switch = ''subquery_to_derived=off'', max_sort_length = 1024, group_concat_max_len = 1073741824,
  cte_max_recursion_depth = 1000000', @sqlc_mig_settings);{#- no line end -#}
