{# Session settings: the old ones remembered, ours set. Takes: settings. -#}
-- ---- session settings: what was set is remembered, and put back at the end ----------------------------------------
SET @sqlc_mig_old_autocommit = COALESCE(@sqlc_mig_old_autocommit, @@SESSION.autocommit),
    @sqlc_mig_old_completion_type = COALESCE(@sqlc_mig_old_completion_type, @@SESSION.completion_type),
    @sqlc_mig_old_read_only = COALESCE(@sqlc_mig_old_read_only, @@SESSION.transaction_read_only),
    @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode),
    @sqlc_mig_old_time_zone = COALESCE(@sqlc_mig_old_time_zone, @@SESSION.time_zone),
    @sqlc_mig_old_foreign_key_checks = COALESCE(@sqlc_mig_old_foreign_key_checks, @@SESSION.foreign_key_checks),
    @sqlc_mig_old_unique_checks = COALESCE(@sqlc_mig_old_unique_checks, @@SESSION.unique_checks),
    @sqlc_mig_old_sql_safe_updates = COALESCE(@sqlc_mig_old_sql_safe_updates, @@SESSION.sql_safe_updates),
    @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    @sqlc_mig_old_recursion = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth),
    @sqlc_mig_old_sort = COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length),
    @sqlc_mig_old_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch),
    @sqlc_mig_old_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    @sqlc_mig_old_results = COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results, ''),
    @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection);
{% for s in settings %}
SET @sqlc_mig_old_{{ s.variable }} = COALESCE(@sqlc_mig_old_{{ s.variable }}, @@SESSION.{{ s.name }});
{% endfor %}
SET SESSION completion_type = 'NO_CHAIN';
ROLLBACK;
{% include "script/session.sql" %}
{% include "script/stop.sql" %}
