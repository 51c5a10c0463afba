{# Where the checks of a table are, with their name alone; the one that a json column has by itself is none. -#}
CHECK_CONSTRAINTS
    WHERE CHECK_CLAUSE <> CONCAT('json_valid(`', CONSTRAINT_NAME, '`)') AND CONSTRAINT_SCHEMA = <schema> AND TABLE_NAME = <table>