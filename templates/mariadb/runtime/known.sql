{# A piece of the machinery of scripts that define a column again. -#}
-- where a column is defined again, the first thing in which it is not as this history knows it; what is NULL is not asked. COLUMN_DEFAULT is the text that
-- SHOW CREATE TABLE prints, 'NULL' where a column may hold NULL, and NULL where there is none; one with a quote or a control is not compared
PREPARE sqlc_mig_known FROM CONCAT("SELECT COUNT(*), 0, MAX(CASE
    WHEN COLUMN_TYPE NOT IN (@sqlc_mig_type_was, @sqlc_mig_type) THEN CONCAT(' with the type ', @sqlc_mig_type_was, '; found ', COLUMN_TYPE)
    WHEN IS_NULLABLE <> @sqlc_mig_nullable THEN IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL')
    WHEN (EXTRA LIKE '%auto_increment%') <> @sqlc_mig_counted THEN
      IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none')
    WHEN BINARY COLUMN_COMMENT <> BINARY @sqlc_mig_comment THEN CONCAT(' with another comment; found ', COLUMN_COMMENT)
    WHEN @sqlc_mig_has_default = 'no' AND COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT(' without a default; found ', COLUMN_DEFAULT)
    WHEN @sqlc_mig_has_default <> 'no' AND COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' THEN
      CONCAT(' with ', COALESCE(CONCAT('the default ', @sqlc_mig_default), 'a default'), '; found none')
    WHEN @sqlc_mig_has_default = 'text' AND @sqlc_mig_default NOT REGEXP '[[:cntrl:]'']'
        AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE(@sqlc_mig_default, '\\\\', '\\\\\\\\'), '''')
      OR @sqlc_mig_has_default = 'number' AND COLUMN_DEFAULT + 0 <> @sqlc_mig_default
      THEN CONCAT(' with the default ', @sqlc_mig_default, '; found ', COLUMN_DEFAULT) END)
  INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.COLUMNS", @sqlc_mig_found, " AND COLUMN_NAME = @sqlc_mig_column");
