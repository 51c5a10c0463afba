{# The statement that sets the session as every revision finds it, into @sqlc_mig_sql. -#}
SET @sqlc_mig_sql = CONCAT('SET NAMES utf8mb4, SESSION autocommit = 1, SESSION completion_type = ''NO_CHAIN'', SESSION tx_read_only = 0,
  SESSION sql_mode = @sqlc_mig_live, SESSION time_zone = ''+00:00'', SESSION foreign_key_checks = 1, SESSION unique_checks = 1,
  SESSION check_constraint_checks = 1, SESSION sql_safe_updates = 0, SESSION sql_select_limit = DEFAULT, SESSION sql_big_selects = 1,
  SESSION innodb_strict_mode = 1, SESSION group_concat_max_len = 1073741824, SESSION max_recursive_iterations = 4294967295',
  IF(@sqlc_mig_algorithm, ', SESSION alter_algorithm = ''DEFAULT''', ''), @sqlc_mig_settings);{#- no line end -#}
