{# The type of a column: a server that was older once shows the widths of integers that it no longer knows. -#}
IF(COLUMN_TYPE LIKE 'tinyint(1)%' OR COLUMN_TYPE LIKE '%zerofill%', COLUMN_TYPE,
        REGEXP_REPLACE(COLUMN_TYPE, '^([a-z]*int|year)[(][0-9]+[)]', '$1'))