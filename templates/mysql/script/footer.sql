{# The end of a script: the session as it was, and the last line. The values of header.sql. -#}
{% if endings %}
{% include "script/endings.sql" %}
{% endif %}

-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
ROLLBACK;
{% if arrival is not given and not quiet %}
{% include "script/place.sql" %}
{% endif %}
SET @sqlc_mig_done = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = {{ total }});
SET @sqlc_mig_ok = 0;
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
    cte_max_recursion_depth = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth);
{% for s in settings %}
SET SESSION {{ s.name }} = COALESCE(@sqlc_mig_old_{{ s.variable }}, @@SESSION.{{ s.name }}), @sqlc_mig_old_{{ s.variable }} = NULL;
{% endfor %}
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_done, 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
            {%+ if not quiet %}WHEN @sqlc_mig_pending <> '' THEN {% if arrival is given %}{{ arrival.echo }}{% else %}@sqlc_mig_place{% endif %} {% endif %}END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_done, 0){% if not quiet %} OR @sqlc_mig_pending <> ''{% endif %};
SET SESSION character_set_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    character_set_results = NULLIF(COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results), ''),
    collation_connection = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection),
    sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode);
SET @sqlc_mig_old_autocommit = NULL, @sqlc_mig_old_completion_type = NULL, @sqlc_mig_old_read_only = NULL,
    @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_time_zone = NULL, @sqlc_mig_old_foreign_key_checks = NULL,
    @sqlc_mig_old_unique_checks = NULL, @sqlc_mig_old_sql_safe_updates = NULL, @sqlc_mig_old_sql_select_limit = NULL,
    @sqlc_mig_old_sql_big_selects = NULL, @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_recursion = NULL,
    @sqlc_mig_old_client = NULL, @sqlc_mig_old_results = NULL, @sqlc_mig_old_collation = NULL
//
DELIMITER ;
