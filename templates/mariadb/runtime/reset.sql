{# A piece of the machinery of scripts that may set something in the session. -#}
-- sqlc_mig_reset: what SQL of the project has set in the session is set again, but for what the server itself changes, and what is the same for all sessions
SET @sqlc_mig_role = CURRENT_ROLE(), @sqlc_mig_was = (SELECT CONCAT('\n', GROUP_CONCAT(CONCAT(LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)),
    '=', CONVERT(VARIABLE_VALUE USING utf8mb4)) SEPARATOR '\n'), '\n') FROM information_schema.SESSION_VARIABLES);
PREPARE sqlc_mig_reset FROM REPLACE(@sqlc_mig_frame, 'BODY', "
  SELECT CONCAT('SET SESSION timestamp = DEFAULT', COALESCE(GROUP_CONCAT(', ', c.name, ' = ',
      IF(c.was REGEXP '^-?[0-9]+([.][0-9]+)?$', c.was, QUOTE(c.was)) SEPARATOR ''), '')) INTO why
    FROM (SELECT LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)) AS name, CONVERT(VARIABLE_VALUE USING utf8mb4) AS value,
        SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_was, CONCAT('\n', LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)), '='), -1), '\n', 1) AS was
      FROM information_schema.SESSION_VARIABLES) AS c JOIN information_schema.GLOBAL_VARIABLES AS g ON g.VARIABLE_NAME = c.name
   WHERE c.value <> c.was COLLATE utf8mb4_bin AND c.value <> CONVERT(g.VARIABLE_VALUE USING utf8mb4) AND c.name NOT IN ('error_count', 'external_user',
     'gtid_next', 'gtid_seq_no', 'identity', 'in_transaction', 'insert_id', 'last_gtid', 'last_insert_id', 'proxy_user', 'pseudo_thread_id', 'rand_seed1',
     'rand_seed2', 'sql_mode', 'statement_id', 'timestamp', 'warning_count');
  EXECUTE IMMEDIATE why;
  IF NOT CURRENT_ROLE() <=> @sqlc_mig_role THEN
    SET why = CONCAT('SET ROLE ', COALESCE(CONCAT('`', REPLACE(@sqlc_mig_role, '`', '``'), '`'), 'NONE'));
    EXECUTE IMMEDIATE why;
  END IF;");
