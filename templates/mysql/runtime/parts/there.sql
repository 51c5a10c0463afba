{# What is there when a plan begins, by its name in this database, which the steps of the plan change: a table between line ends, with one
   more behind it, then what each table has; of a column, its type. -#}
SELECT CAST(COALESCE(LOWER(GROUP_CONCAT('\n', t, '\n', words, '\n' SEPARATOR '')), '') AS BINARY) INTO @sqlc_mig_there
    FROM (SELECT TABLE_NAME AS t, '' AS words FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('column ', COLUMN_NAME, '\nis ', COLUMN_TYPE) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('index ', INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('key ', CONSTRAINT_NAME) FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE()) AS n{#- no line end -#}
