{# Our session settings, as every revision finds them (SET SESSION). Takes: session. -#}
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  autocommit = 1, completion_type = NO_CHAIN, tx_read_only = 0, foreign_key_checks = 1, unique_checks = 1, check_constraint_checks = 1,
  sql_safe_updates = 0, sql_big_selects = 1, sql_select_limit = DEFAULT, innodb_strict_mode = 1, time_zone = '+00:00',
  group_concat_max_len = 1073741824, max_recursive_iterations = 4294967295;
IF NOT @@explicit_defaults_for_timestamp THEN
SET SESSION explicit_defaults_for_timestamp = 1;
END IF;
{% for s in session %}
SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
SET NAMES utf8mb4;
