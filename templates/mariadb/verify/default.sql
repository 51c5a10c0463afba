{# A default as `verify` tells it: texts stand in quotes there, numbers lose the zeros at their end. -#}
IF(DATA_TYPE IN ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double') AND COLUMN_DEFAULT LIKE '%.%',
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM COLUMN_DEFAULT)), COLUMN_DEFAULT)