{# The statement that sets those settings again that are not as in @sqlc_mig_settings (all_settings.sql), or NULL: a query.
   What the server itself changes is left out, and what is the same for all sessions. -#}
SELECT CONCAT('SET SESSION timestamp = DEFAULT, ', GROUP_CONCAT(CONCAT(c.name, ' = ', IF(c.was REGEXP '^-?[0-9]+([.][0-9]+)?$', c.was, QUOTE(c.was))) SEPARATOR ', '))
  FROM (SELECT LOWER(CONVERT(v.VARIABLE_NAME USING utf8mb4)) AS name, CONVERT(v.VARIABLE_VALUE USING utf8mb4) AS value,
               SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_settings, CONCAT('\n', LOWER(CONVERT(v.VARIABLE_NAME USING utf8mb4)), '='), -1), '\n', 1) AS was
          FROM {% with of_all = false %}{% include "script/variables.sql" %}{% endwith %} AS v) AS c
  JOIN {% with of_all = true %}{% include "script/variables.sql" %}{% endwith %} AS g ON g.VARIABLE_NAME = c.name
 WHERE c.value <> c.was COLLATE utf8mb4_bin AND c.value <> CONVERT(g.VARIABLE_VALUE USING utf8mb4)
   AND c.name NOT IN ('error_count', 'external_user', 'gtid_next', 'gtid_seq_no', 'identity', 'in_transaction', 'insert_id', 'last_gtid', 'last_insert_id', 'proxy_user', 'pseudo_thread_id', 'rand_seed1', 'rand_seed2', 'statement_id', 'timestamp', 'warning_count'){#- no line end -#}
