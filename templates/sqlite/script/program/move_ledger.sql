{# The piece `move` of the program, for when a revision goes: the ledger moves in the transaction of its last steps,
   the history gets an entry, the markers go. In: {ledger}, {history}, {direction}, {digest}, {version};
   temp.sqlc_mig_now, whose todo says whether the revision was to be done. Out: temp.sqlc_mig_head, _applied.
   Takes: upgrade, history, segmented, progress, quiet. -#}
{% if upgrade %}
DELETE FROM {ledger} WHERE version_num IN (SELECT g.parent FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_now n ON g.revision = n.revision WHERE n.todo);
INSERT INTO {ledger} (version_num) SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision) SELECT n.revision FROM temp.sqlc_mig_now n;
{% else %}
DELETE FROM {ledger} WHERE version_num = (SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo);
DELETE FROM temp.sqlc_mig_applied WHERE revision = (SELECT n.revision FROM temp.sqlc_mig_now n);
INSERT INTO {ledger} (version_num) SELECT g.parent FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_now n ON g.revision = n.revision
 WHERE n.todo AND g.parent <> '' AND g.parent NOT IN (SELECT version_num FROM {ledger})
   AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_graph o JOIN temp.sqlc_mig_applied a ON a.revision = o.revision WHERE o.parent = g.parent);
{% endif %}
DELETE FROM temp.sqlc_mig_head;
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM {ledger};
{% if history is given %}
INSERT INTO {history} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT n.revision, {direction}, u.message, u.checksum, {digest}, {version}, n.login, n.started, strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM temp.sqlc_mig_now n JOIN temp.sqlc_mig_unit u ON u.number = n.unit WHERE n.todo;
{% endif %}
{% if segmented %}
DELETE FROM {{ progress.name }} WHERE revision = (SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo);
{% endif %}
COMMIT;
{% if not quiet %}
SELECT '  done in ' || round((julianday('now') - julianday(n.started)) * 86400, 1) || ' seconds' FROM temp.sqlc_mig_now n WHERE n.todo;
{% endif %}
