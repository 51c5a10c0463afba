{# The piece `look` of the program, for when a revision comes: has another run moved the ledger since it was read?
   Then what is applied is worked out again. And is the revision still to be done? In: temp.sqlc_mig_now.unit. Out:
   temp.sqlc_mig_now (revision, skip, moved, todo), _head, _applied.
   Takes: ledger, upgrade. -#}
UPDATE temp.sqlc_mig_now SET revision = (SELECT u.revision FROM temp.sqlc_mig_unit u WHERE u.number = unit), skip = NULL,
  moved = EXISTS (SELECT version_num FROM {{ ledger.name }} EXCEPT SELECT revision FROM temp.sqlc_mig_head) OR EXISTS (SELECT revision FROM temp.sqlc_mig_head EXCEPT SELECT version_num FROM {{ ledger.name }});
DELETE FROM temp.sqlc_mig_head WHERE (SELECT moved FROM temp.sqlc_mig_now);
DELETE FROM temp.sqlc_mig_applied WHERE (SELECT moved FROM temp.sqlc_mig_now);
INSERT INTO temp.sqlc_mig_head (revision) SELECT l.version_num FROM {{ ledger.name }} l, temp.sqlc_mig_now n WHERE n.moved;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h, temp.sqlc_mig_now n WHERE n.moved
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
SELECT a.revision FROM applied a;
UPDATE temp.sqlc_mig_now SET todo = revision {% if upgrade %}NOT {% endif %}IN (SELECT a.revision FROM temp.sqlc_mig_applied a);{#- no line end -#}
