{# What is applied, from the rows of the ledger and the graph, into temp.sqlc_mig_applied. -#}
INSERT INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
SELECT a.revision FROM applied a;
