{# The piece `entry` of the program, after `move`: the revision's entry in the history.
   Takes: history, direction, digest, version. -#}
INSERT OR IGNORE INTO {{ history.name }} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT n.revision, {{ direction }}, u.message, u.checksum, {{ digest }}, {{ version }}, n.login, n.started, strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM temp.sqlc_mig_now n JOIN temp.sqlc_mig_unit u ON u.number = n.unit WHERE n.todo;{#- no line end -#}
