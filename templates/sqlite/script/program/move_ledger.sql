{# The piece `move` of the program, for when a revision goes: the ledger moves in the transaction of its last steps.
   In: temp.sqlc_mig_now, whose todo says whether the revision was to be done. Out: temp.sqlc_mig_head, _applied.
   Takes: upgrade, ledger. -#}
{% include "script/program/all_run.sql" +%}
{% if upgrade %}
DELETE FROM {{ ledger.name }} WHERE version_num IN (SELECT g.parent FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_now n ON g.revision = n.revision WHERE n.todo);
INSERT INTO {{ ledger.name }} (version_num) SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision) SELECT n.revision FROM temp.sqlc_mig_now n;
{% else %}
DELETE FROM {{ ledger.name }} WHERE version_num = (SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo);
DELETE FROM temp.sqlc_mig_applied WHERE revision = (SELECT n.revision FROM temp.sqlc_mig_now n);
INSERT INTO {{ ledger.name }} (version_num) SELECT g.parent FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_now n ON g.revision = n.revision
 WHERE n.todo AND g.parent <> '' AND g.parent NOT IN (SELECT version_num FROM {{ ledger.name }})
   AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_graph o JOIN temp.sqlc_mig_applied a ON a.revision = o.revision WHERE o.parent = g.parent);
{% endif %}
DELETE FROM temp.sqlc_mig_head;
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM {{ ledger.name }};{#- no line end -#}
