{# A piece of the machinery of scripts that go down: what stops them, now that it is known which revisions are due. -#}
-- ---- what stops a downgrade, now that it is known which revisions are due ---------------------------------------------
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT 'the revision ' || l.id || ' cannot be reverted: ' || u.refusal || '; nothing was changed
  hint: downgrade to ' || l.id || ' or a later revision, or go back to a backup' FROM sqlc_mig.sqlc_mig_due d
  JOIN sqlc_mig.sqlc_mig_unit u ON u.number = d.number JOIN sqlc_mig.sqlc_mig_list l ON l.place = d.number WHERE u.refusal IS NOT NULL ORDER BY l.id;
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT 'the revision ' || l.id || ' is still needed by ' || min(b.id) || ', which is applied and not in this script; nothing was changed
  hint: use a script without FROM: it reverts all that comes after its target'
  FROM sqlc_mig.sqlc_mig_set s JOIN sqlc_mig.sqlc_mig_due d ON s.direction = 'downgrade' JOIN sqlc_mig.sqlc_mig_need n ON n.needs = d.number
  JOIN sqlc_mig.sqlc_mig_applied a ON a.place = n.place JOIN sqlc_mig.sqlc_mig_list l ON l.place = d.number JOIN sqlc_mig.sqlc_mig_list b ON b.place = n.place
 WHERE n.place NOT IN (SELECT number FROM sqlc_mig.sqlc_mig_due) GROUP BY l.id ORDER BY l.id;

