{# Session settings: the old ones remembered, ours set; stops the script where a transaction is open.
   Takes: settings. -#}
-- ---- settings of the session, put back at the end -----------------------------------------------------------------
-- First how SQL is read: a block would set it for itself alone. Then everything stands in blocks, which no other server
-- can read.
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode), @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@collation_connection);
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', SESSION collation_connection = utf8mb4_general_ci;
DELIMITER //
BEGIN NOT ATOMIC
DECLARE CONTINUE HANDLER FOR 1238 -- a variable that early releases of 10.5 do not let a session set
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: explicit_defaults_for_timestamp is off, and this server does not let a session set it; nothing was changed. Update the server, or start it with --explicit-defaults-for-timestamp';
SET @sqlc_mig_ready = 0, @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL;
IF NOT ({% include "script/server.sql" %}) THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this server is too old; nothing was changed'; -- the client was told to go on after errors
END IF;
IF @@in_transaction THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this connection has an open transaction; nothing was changed. End it, then run the script again';
END IF;
IF @sqlc_mig_old_autocommit IS NULL THEN
SET @sqlc_mig_old_autocommit = @@autocommit, @sqlc_mig_old_completion_type = @@completion_type,
  @sqlc_mig_old_client = @@character_set_client, @sqlc_mig_old_results = @@character_set_results,
  @sqlc_mig_old_foreign_keys = @@foreign_key_checks, @sqlc_mig_old_unique = @@unique_checks, @sqlc_mig_old_checks = @@check_constraint_checks,
  @sqlc_mig_old_safe_updates = @@sql_safe_updates, @sqlc_mig_old_big_selects = @@sql_big_selects, @sqlc_mig_old_select_limit = @@sql_select_limit,
  @sqlc_mig_old_timestamp = @@explicit_defaults_for_timestamp, @sqlc_mig_old_strict = @@innodb_strict_mode, @sqlc_mig_old_time_zone = @@time_zone,
  @sqlc_mig_old_group_concat = @@group_concat_max_len, @sqlc_mig_old_recursion = @@max_recursive_iterations, @sqlc_mig_old_read_only = @@tx_read_only
{%- for s in settings %},
  @sqlc_mig_old_{{ s.variable }} = @@SESSION.{{ s.name }}
{%- endfor %};
END IF;
{% include "script/session.sql" %}
SET @sqlc_mig_ready = 1;
END//
-- the client reads what follows as UTF-8 too
\C utf8mb4
