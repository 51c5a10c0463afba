{# Where the checks of a table are, with their name alone. -#}
TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE = 'CHECK' AND TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>