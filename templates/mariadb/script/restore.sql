{# Session settings as they were, within a block, and the lock released. Takes: settings. -#}
IF @sqlc_mig_old_autocommit IS NOT NULL THEN
SET SESSION completion_type = @sqlc_mig_old_completion_type, tx_read_only = @sqlc_mig_old_read_only,
  character_set_client = @sqlc_mig_old_client, character_set_results = @sqlc_mig_old_results, collation_connection = @sqlc_mig_old_collation,
  foreign_key_checks = @sqlc_mig_old_foreign_keys, unique_checks = @sqlc_mig_old_unique, check_constraint_checks = @sqlc_mig_old_checks,
  sql_safe_updates = @sqlc_mig_old_safe_updates, sql_big_selects = @sqlc_mig_old_big_selects, sql_select_limit = @sqlc_mig_old_select_limit,
  innodb_strict_mode = @sqlc_mig_old_strict, time_zone = @sqlc_mig_old_time_zone, group_concat_max_len = @sqlc_mig_old_group_concat, max_recursive_iterations = @sqlc_mig_old_recursion;
IF @@explicit_defaults_for_timestamp <> @sqlc_mig_old_timestamp THEN
SET SESSION explicit_defaults_for_timestamp = @sqlc_mig_old_timestamp;
END IF;
{% for s in settings %}
SET SESSION {{ s.name }} = @sqlc_mig_old_{{ s.variable }};
{% endfor %}
SET SESSION autocommit = @sqlc_mig_old_autocommit;
SET @sqlc_mig_old_collation = NULL, @sqlc_mig_old_autocommit = NULL;
END IF;
DO RELEASE_LOCK(@sqlc_mig_lock);
