{# A piece of the machinery of scripts that define a column again. -#}
-- sqlc_mig_known: where a column is defined again, the first thing in which it is not as this history knows it; what is NULL is not asked
PREPARE sqlc_mig_known FROM "SELECT 'column', COUNT(t.TABLE_NAME), COUNT(c.COLUMN_NAME), MAX(CASE WHEN c.COLUMN_NAME IS NULL THEN NULL
    WHEN c.COLUMN_TYPE NOT IN (@sqlc_mig_type_was, @sqlc_mig_type) THEN CONCAT(' with the type ', @sqlc_mig_type_was, '; found ', c.COLUMN_TYPE)
    WHEN c.IS_NULLABLE <> @sqlc_mig_nullable THEN IF(c.IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL')
    WHEN (c.EXTRA LIKE '%auto_increment%') <> @sqlc_mig_counted THEN
      IF(c.EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none')
    WHEN BINARY c.COLUMN_COMMENT <> BINARY @sqlc_mig_comment THEN CONCAT(' with another comment; found ', c.COLUMN_COMMENT)
    WHEN @sqlc_mig_has_default = 'no' AND c.COLUMN_DEFAULT IS NOT NULL THEN CONCAT(' without a default; found ', c.COLUMN_DEFAULT)
    WHEN @sqlc_mig_has_default <> 'no' AND c.COLUMN_DEFAULT IS NULL
      THEN CONCAT(' with ', COALESCE(CONCAT('the default ', @sqlc_mig_default), 'a default'), '; found none')
    WHEN @sqlc_mig_has_default = 'text' AND BINARY c.COLUMN_DEFAULT <> BINARY @sqlc_mig_default
      OR @sqlc_mig_has_default = 'number' AND c.COLUMN_DEFAULT + 0 <> @sqlc_mig_default
      THEN CONCAT(' with the default ', @sqlc_mig_default, '; found ', c.COLUMN_DEFAULT)
    END) INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_differs
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.COLUMNS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
    AND c.COLUMN_NAME = ? WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?";
