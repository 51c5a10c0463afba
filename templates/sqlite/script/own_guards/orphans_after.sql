{# The guard `orphans_after`, after the last step of such a revision: stops the script if more rows refer to
   nothing. -#}
('orphans_after', {% filter literal %}coalesce((SELECT 'sqlc-mig: the revision ' || n.revision || ' would leave a row of ' || f.child
      || coalesce(' (rowid ' || f.id || ')', '') || ' that refers to no row of ' || f.parent
      || char(10) || '  hint: change or delete such rows in an operation before'
    FROM (SELECT "table" AS child, rowid AS id, parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2, 3) f
    LEFT JOIN temp.sqlc_mig_orphan o ON o.child IS f.child AND o.id IS f.id AND o.parent IS f.parent
    WHERE f.count > coalesce(o.count, 0) LIMIT 1), 1){% endfilter %}, '', ''){#- no line end -#}
