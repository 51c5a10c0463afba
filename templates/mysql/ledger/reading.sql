{# How a session reads SQL and answers it (sql_mode, character sets): remembered, and set. A transaction that is open
   stays open. -#}
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode),
    @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    @sqlc_mig_old_recursion = COALESCE(@sqlc_mig_old_recursion, @@SESSION.{% include "ledger/recursion.sql" %}),
    @sqlc_mig_old_sort = COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length),
    @sqlc_mig_old_division = COALESCE(@sqlc_mig_old_division, @@SESSION.div_precision_increment),
    @sqlc_mig_old_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch),
    @sqlc_mig_old_limit = COALESCE(@sqlc_mig_old_limit, @@SESSION.{% include "ledger/limit.sql" %}),
    @sqlc_mig_old_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    @sqlc_mig_old_results = COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results, ''),
    @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection);
SET NAMES utf8mb4;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    sql_select_limit = DEFAULT, sql_big_selects = 1, group_concat_max_len = 1073741824, {% include "ledger/recursion.sql" %} = 1000000,
    max_sort_length = 1024, div_precision_increment = 4, optimizer_switch = 'default', {% include "ledger/limit.sql" %} = 0;
