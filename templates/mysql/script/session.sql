{# Our session settings, as every revision finds them (SET SESSION). Takes: session. -#}
SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci;
SET SESSION autocommit = 1, completion_type = 'NO_CHAIN', transaction_read_only = 0,
    sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    time_zone = '+00:00', foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_select_limit = DEFAULT,
    sql_big_selects = 1, max_sort_length = 1024, optimizer_switch = 'subquery_to_derived=off',
    group_concat_max_len = 1073741824, cte_max_recursion_depth = 1000000;
{% for s in session %}
SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
