{# What is odd about the rows of the ledger: one has no revision, or the same as another; else NULL: a query.
   Takes: ledger. -#}
SELECT CASE WHEN SUM(odd.revision IS NULL) > 0 THEN 'has a row without a revision (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'
            WHEN MAX(odd.n) > 1 THEN CONCAT('lists a revision twice: ', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR ', '), '; nothing was changed. `sqlc-mig repair` writes a script that removes the second row') END
  FROM (SELECT CAST(`version_num` AS BINARY) AS revision, COUNT(*) AS n FROM {{ ledger.name }} GROUP BY CAST(`version_num` AS BINARY)) AS odd{#- no line end -#}
