{# Where the checks of a table are, with their name alone; the one that a json column has by itself is none: it keeps the name that the
   column had first. -#}
CHECK_CONSTRAINTS WHERE CHECK_CLAUSE <> CONCAT('json_valid(`', CONSTRAINT_NAME, '`)')
    /*M!100510 AND NOT (LEVEL = 'Column' AND CHECK_CLAUSE LIKE 'json_valid(%') */ AND CONSTRAINT_SCHEMA = <schema> AND TABLE_NAME = <table>