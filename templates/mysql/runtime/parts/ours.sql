{# The statement that sets the session as every revision finds it, into @sqlc_mig_sql. -#}
SET @sqlc_mig_sql = CONCAT('SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci, SESSION autocommit = 1, SESSION completion_type = ''NO_CHAIN'',
  SESSION transaction_read_only = 0, SESSION sql_mode = @sqlc_mig_live, SESSION time_zone = ''+00:00'', SESSION foreign_key_checks = 1,
  SESSION unique_checks = 1, SESSION sql_safe_updates = 0, SESSION sql_select_limit = DEFAULT, SESSION sql_big_selects = 1,
  SESSION old_alter_table = 0, SESSION group_concat_max_len = 1073741824, SESSION cte_max_recursion_depth = 1000000', @sqlc_mig_settings);{#- no line end -#}
