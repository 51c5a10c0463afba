{# A default as `verify` tells it: texts in quotes, numbers without zeros at their end. -#}
CASE WHEN EXTRA LIKE '%DEFAULT_GENERATED%' THEN COLUMN_DEFAULT
       WHEN DATA_TYPE NOT IN ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double') THEN CONCAT('''', COLUMN_DEFAULT, '''')
       ELSE IF(COLUMN_DEFAULT LIKE '%.%', TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM COLUMN_DEFAULT)), COLUMN_DEFAULT) END