{# What stops a downgrade before its first change, when it is known which revisions are due: one that cannot be
   reverted, or is still needed.
   Takes: upgrade, walk. -#}
{% if not upgrade %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || u.revision || ' cannot be reverted: ' || u.refusal || '; nothing was changed'
       || char(10) || '  hint: downgrade to ' || u.revision || ' or a later revision, or go back to a backup'
  FROM temp.sqlc_mig_unit u JOIN temp.{% if walk is given %}sqlc_mig_chosen{% else %}sqlc_mig_applied{% endif %} a ON a.revision = u.revision WHERE u.refusal IS NOT NULL ORDER BY u.revision;
{% if walk is not given %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || g.parent || ' is still needed by ' || min(g.revision) || ', which is applied and not in this script; nothing was changed'
       || char(10) || '  hint: use a script without FROM: it reverts all that comes after its target'
  FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_applied a ON a.revision = g.revision JOIN temp.sqlc_mig_unit u ON u.revision = g.parent
 WHERE g.revision NOT IN (SELECT revision FROM temp.sqlc_mig_unit) GROUP BY g.parent ORDER BY g.parent;
{% endif %}
{% endif %}
