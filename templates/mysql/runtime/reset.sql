{# A piece of the machinery of scripts that may set something in the session. -#}
-- sqlc_mig_changed, sqlc_mig_role: what SQL of the project has set in the session, as a statement that sets it again
SELECT CONCAT('\n', GROUP_CONCAT(LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)), '=', CONVERT(VARIABLE_VALUE USING utf8mb4) SEPARATOR '\n'), '\n'),
  CURRENT_ROLE() INTO @sqlc_mig_was, @sqlc_mig_role FROM performance_schema.session_variables;
PREPARE sqlc_mig_changed FROM "SELECT COALESCE(CONCAT('SET SESSION timestamp = DEFAULT, ', GROUP_CONCAT(c.name, ' = ',
    IF(c.was REGEXP '^-?[0-9]+([.][0-9]+)?$', c.was, QUOTE(c.was)) SEPARATOR ', ')), 'SET SESSION timestamp = DEFAULT') INTO @sqlc_mig_sql
  FROM (SELECT LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)) AS name, CONVERT(VARIABLE_VALUE USING utf8mb4) AS value,
      SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_was, CONCAT('\n', LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)), '='), -1), '\n', 1) AS was
    FROM performance_schema.session_variables) AS c JOIN performance_schema.global_variables AS g ON g.VARIABLE_NAME = c.name
  WHERE c.value <> c.was COLLATE utf8mb4_bin AND c.value <> CONVERT(g.VARIABLE_VALUE USING utf8mb4) AND c.name NOT IN ('error_count', 'external_user',
    'gtid_next', 'gtid_seq_no', 'identity', 'in_transaction', 'insert_id', 'last_gtid', 'last_insert_id', 'proxy_user', 'pseudo_thread_id', 'rand_seed1',
    'rand_seed2', 'statement_id', 'timestamp', 'warning_count')";
PREPARE sqlc_mig_roles FROM "SELECT IF(@sqlc_mig_role IS NULL OR CURRENT_ROLE() = @sqlc_mig_role, 'DO 0',
  CONCAT('SET ROLE ', @sqlc_mig_role)) INTO @sqlc_mig_sql";
