{# The piece `edited` of the program: names the specs that were edited after they were applied. In:
   temp.sqlc_mig_checksum, _applied.
   Takes: history. -#}
SELECT 'warning: sqlc-mig: the spec of the revision ' || c.revision || ' was edited after it had been applied here; the edit has no effect on this database'
  FROM (SELECT revision, direction, checksum, max(id) FROM main.{{ history.name }} GROUP BY revision) l
  JOIN temp.sqlc_mig_checksum c ON c.revision = l.revision JOIN temp.sqlc_mig_applied a ON a.revision = l.revision
 WHERE l.direction = 'upgrade' AND l.checksum <> c.checksum ORDER BY c.revision;{#- no line end -#}
