{# The guard `orphans_before`, before the first step of a revision that may change rows: remembers which rows refer to
   nothing already, in temp.sqlc_mig_orphan. -#}
('orphans_before', '1', {% filter literal %}DELETE FROM temp.sqlc_mig_orphan;
INSERT INTO temp.sqlc_mig_orphan (child, id, parent, count)
SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3;{% endfilter %}, ''){#- no line end -#}
