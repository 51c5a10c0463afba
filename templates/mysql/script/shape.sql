{# Why the ledger or the table of markers cannot be used: it is no table, or lacks a column that it must have; else
   NULL: an expression.
   Takes: ledger, progress. -#}
COALESCE(
  (SELECT CONCAT({{ ledger.text }}, ' is no ledger: it is a ', LOWER(TABLE_TYPE), '; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ ledger.table }} AND TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE')),
  (SELECT CONCAT({{ ledger.text }}, ' is no ledger: it has no column version_num; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ ledger.table }}
      AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ ledger.table }} AND COLUMN_NAME = 'version_num')
      AND EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ ledger.table }})),
  (SELECT CONCAT({{ progress.text }}, ' is no table of markers with the columns revision, direction, step and checksum; nothing was changed. It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = {% if progress.schema is given %}{{ progress.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ progress.table }}
      AND (TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE')
        OR (SELECT COUNT(*) BETWEEN 1 AND 3 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = {% if progress.schema is given %}{{ progress.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ progress.table }} AND COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum'))
        OR (SELECT COUNT(*) > 0 AND SUM(COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum')) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = {% if progress.schema is given %}{{ progress.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ progress.table }}))))
{#- no line end -#}
