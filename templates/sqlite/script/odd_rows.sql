{# Rows of the ledger and of the table of markers that say nothing, or twice the same: a query for why the script stops,
   with names that may mean stand-ins (stand_ins.sql).
   Takes: ledger, progress. -#}
SELECT 'sqlc-mig: the ledger ' || {{ ledger.text }} || ' has a row without a revision (NULL); nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes it' AS reason
  FROM {{ ledger.name }} WHERE version_num IS NULL GROUP BY NULL
UNION ALL
SELECT 'sqlc-mig: the ledger ' || {{ ledger.text }} || ' lists a revision twice: ' || group_concat(l.version_num, ', ') || '; nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes the second row'
  FROM (SELECT version_num FROM {{ ledger.name }} WHERE version_num IS NOT NULL GROUP BY version_num HAVING count(*) > 1 ORDER BY 1) l GROUP BY NULL
UNION ALL
SELECT 'sqlc-mig: the table of markers ' || {{ progress.text }} || ' has a row without revision, direction or step (NULL); nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes it'
  FROM {{ progress.name }} WHERE revision IS NULL OR direction IS NULL OR step IS NULL GROUP BY NULL{#- no line end -#}
