{# The end of a script about the ledger that only reads: session settings as they were. -#}
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
SET SESSION sql_select_limit = CAST(COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit) AS UNSIGNED),
    sql_big_selects = CAST(COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects) AS UNSIGNED),
    group_concat_max_len = CAST(COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len) AS UNSIGNED),
    {%+ include "ledger/recursion.sql" %} = CAST(COALESCE(@sqlc_mig_old_recursion, @@SESSION.{% include "ledger/recursion.sql" %}) AS UNSIGNED),
    max_sort_length = CAST(COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length) AS UNSIGNED),
    div_precision_increment = CAST(COALESCE(@sqlc_mig_old_division, @@SESSION.div_precision_increment) AS UNSIGNED),
    optimizer_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch),
    {%+ include "ledger/limit.sql" %} = COALESCE(@sqlc_mig_old_limit, @@SESSION.{% include "ledger/limit.sql" %}) + 0,
    character_set_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    character_set_results = NULLIF(COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results), ''),
    collation_connection = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection),
    sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode);
SET @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_sql_select_limit = NULL, @sqlc_mig_old_sql_big_selects = NULL,
    @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_recursion = NULL,
    @sqlc_mig_old_sort = NULL, @sqlc_mig_old_division = NULL, @sqlc_mig_old_switch = NULL, @sqlc_mig_old_limit = NULL,
    @sqlc_mig_old_client = NULL, @sqlc_mig_old_results = NULL, @sqlc_mig_old_collation = NULL
//
{% include "ledger/aborted.sql" %}
