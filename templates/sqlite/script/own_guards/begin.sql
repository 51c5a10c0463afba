{# The guard `begin`, before the first step of a revision: is the revision still due, and does nothing stand in its
   way? Another run may have been here since the ledger was read.
   Takes: upgrade. -#}
('begin', {% filter literal %}CASE
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_head h WHERE h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph))
      THEN 'sqlc-mig: another run has brought the database to a revision that this script does not know'
    WHEN NOT n.todo THEN 0
{% if upgrade %}
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g WHERE g.revision = n.revision
            AND g.parent NOT IN (SELECT '' UNION ALL SELECT revision FROM temp.sqlc_mig_applied))
      THEN 'sqlc-mig: the revision ' || n.revision || ' needs others that are not applied any more: another run has reverted them'
{% else %}
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g WHERE g.parent = n.revision AND g.revision IN (SELECT revision FROM temp.sqlc_mig_applied))
      THEN 'sqlc-mig: the revision ' || n.revision || ' is needed by others: another run has applied them'
{% endif %}
    ELSE 1 END{% endfilter %}, '', ''){#- no line end -#}
