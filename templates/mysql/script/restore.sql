{# Session settings as they were, and the lock released. Takes: settings. -#}
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET SESSION autocommit = COALESCE(@sqlc_mig_old_autocommit, @@SESSION.autocommit),
    completion_type = COALESCE(@sqlc_mig_old_completion_type, @@SESSION.completion_type),
    transaction_read_only = COALESCE(@sqlc_mig_old_read_only, @@SESSION.transaction_read_only),
    time_zone = COALESCE(@sqlc_mig_old_time_zone, @@SESSION.time_zone),
    foreign_key_checks = COALESCE(@sqlc_mig_old_foreign_key_checks, @@SESSION.foreign_key_checks),
    unique_checks = COALESCE(@sqlc_mig_old_unique_checks, @@SESSION.unique_checks),
    sql_safe_updates = COALESCE(@sqlc_mig_old_sql_safe_updates, @@SESSION.sql_safe_updates),
    sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    group_concat_max_len = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    cte_max_recursion_depth = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth),
    max_sort_length = COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length),
    optimizer_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch);
{% for s in settings %}
SET SESSION {{ s.name }} = COALESCE(@sqlc_mig_old_{{ s.variable }}, @@SESSION.{{ s.name }}), @sqlc_mig_old_{{ s.variable }} = NULL;
{% endfor %}
SET SESSION character_set_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    character_set_results = NULLIF(COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results), ''),
    collation_connection = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection),
    sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode);
SET @sqlc_mig_old_autocommit = NULL, @sqlc_mig_old_completion_type = NULL, @sqlc_mig_old_read_only = NULL,
    @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_time_zone = NULL, @sqlc_mig_old_foreign_key_checks = NULL,
    @sqlc_mig_old_unique_checks = NULL, @sqlc_mig_old_sql_safe_updates = NULL, @sqlc_mig_old_sql_select_limit = NULL,
    @sqlc_mig_old_sql_big_selects = NULL, @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_recursion = NULL, @sqlc_mig_old_sort = NULL, @sqlc_mig_old_switch = NULL,
    @sqlc_mig_old_client = NULL, @sqlc_mig_old_results = NULL, @sqlc_mig_old_collation = NULL{#- no line end -#}
