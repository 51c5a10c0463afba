{# The last piece of the machinery: stops the script if not all was run, and prints the last line. -#}
-- is every revision of this script where it is to be?
INSERT INTO sqlc_mig.sqlc_mig_must (done) SELECT 0 FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_due d
 WHERE (s.direction = 'downgrade') = (d.number IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)) AND (SELECT plan FROM sqlc_mig.sqlc_mig_now) IS NULL;
SELECT coalesce(s.arrival, (SELECT 'at ' || CASE WHEN count(*) = 0 THEN 'base' ELSE iif(min(instr(s.heads, ' ' || h.id || ' ') > 0),
      iif(count(*) = 1, 'head ', 'heads '), '') || group_concat(h.id, ', ') END FROM (SELECT id FROM sqlc_mig.sqlc_mig_head ORDER BY 1) h))
  || iif(EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_due), '', ': nothing to do')
  FROM sqlc_mig.sqlc_mig_set s WHERE NOT s.quiet AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_said);
DROP TRIGGER temp.sqlc_mig_writes;
DETACH sqlc_mig;
