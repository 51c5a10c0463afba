{# What compares an object that is there already with what its statement makes: @sqlc_mig_compare, a query, with <schema> and
   <table> where the names of its table are to stand. MariaDB has it too. -#}
-- @sqlc_mig_compare: is what is there what the statement makes? That stands in @sqlc_mig_shape: parts with ; between them. A part begins with its name,
-- `.` is a column and `key` a foreign key; behind each | is an attribute, as in ELT below: ? is not compared, * is something in the server's own words.
-- A part with ? before it may be there or not; %7C is |, as in addresses. (Each GROUP_CONCAT stands apart: here MariaDB writes it twice in CONCAT_WS.)
SET @sqlc_mig_compare = "WITH RECURSIVE part (words, rest) AS (SELECT CONCAT('?', @sqlc_mig_shape), CONCAT(@sqlc_mig_shape, ';') UNION ALL
    SELECT SUBSTRING_INDEX(rest, ';', 1), SUBSTRING(rest, LOCATE(';', rest) + 1) FROM part WHERE rest <> ''),
  shown (words) AS (SELECT CONCAT_WS('\0', 'table', ENGINE, TABLE_COMMENT, REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'),
      SUBSTRING_INDEX(REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'), '_', 1))
    FROM information_schema.TABLES WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('.', COLUMN_NAME), {% include "runtime/parts/type.sql" %},
      IF(IS_NULLABLE = 'YES', '', 'not null'), CONCAT_WS(' ', IF(EXTRA LIKE '%auto_increment%', 'auto_increment', NULL),
        IF(EXTRA LIKE '%on update%', 'on update', NULL), CASE WHEN EXTRA LIKE '%VIRTUAL GEN%' THEN 'virtual' WHEN EXTRA LIKE '%STORED GEN%' THEN 'stored' END),
      IF({% include "verify/has_default.sql" %}, {% include "verify/default.sql" %},
        ''), COLUMN_COMMENT, REPLACE(COALESCE(COLLATION_NAME, ''), 'utf8_', 'utf8mb3_'))
    FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('index ', name), names, IF(is_unique, 'unique', IF(method IN ('FULLTEXT', 'SPATIAL'), LOWER(method), '')))
    FROM (SELECT INDEX_NAME AS name, MIN(NON_UNIQUE) = 0 AS is_unique, MIN(INDEX_TYPE) AS method, GROUP_CONCAT(CONCAT(COALESCE(COLUMN_NAME, '(expression)'),
        IF(SUB_PART IS NULL OR INDEX_TYPE = 'SPATIAL', '', CONCAT('(', SUB_PART, ')')), {% include "verify/direction.sql" %})
        ORDER BY SEQ_IN_INDEX SEPARATOR ', ') AS names
      FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table> GROUP BY INDEX_NAME) AS i
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('key ', k.name), k.names, k.referred, k.referred_names, REPLACE(LOWER(r.DELETE_RULE), 'restrict', 'no action'),
      REPLACE(LOWER(r.UPDATE_RULE), 'restrict', 'no action'))
    FROM (SELECT CONSTRAINT_NAME AS name, GROUP_CONCAT(COLUMN_NAME ORDER BY ORDINAL_POSITION SEPARATOR ', ') AS names,
        CONCAT_WS('.', NULLIF(MIN(REFERENCED_TABLE_SCHEMA), DATABASE()), MIN(REFERENCED_TABLE_NAME)) AS referred,
        GROUP_CONCAT(REFERENCED_COLUMN_NAME ORDER BY ORDINAL_POSITION SEPARATOR ', ') AS referred_names FROM information_schema.KEY_COLUMN_USAGE
      WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table> AND REFERENCED_TABLE_NAME IS NOT NULL GROUP BY CONSTRAINT_NAME) AS k
    JOIN information_schema.REFERENTIAL_CONSTRAINTS AS r ON r.CONSTRAINT_NAME = k.name AND r.CONSTRAINT_SCHEMA = <schema> AND r.TABLE_NAME = <table>
    UNION ALL SELECT CONCAT('check ', CONSTRAINT_NAME)
    FROM information_schema.{% include "runtime/parts/checks.sql" %}),
  side (expected, found) AS (SELECT IF(words LIKE 'key %', REPLACE(words, CONCAT('|', CONVERT(DATABASE() USING utf8mb4), '.'), '|'), words), NULL
    FROM part WHERE words <> '' UNION ALL SELECT NULL, REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(CONVERT(words USING utf8mb4), '%', '%25'),
      '|', '%7C'), ';', '%3B'), '?', '%3F'), '\n', '%0A'), '\0', '|') FROM shown),
  pair (item, expected, found) AS (SELECT SUBSTRING_INDEX(COALESCE(expected, found), '|', 1) COLLATE utf8mb4_general_ci AS item,
    CONCAT(MAX(expected), '|?|?|?|?|?|?'), CONCAT(MAX(found), '||||||') FROM side GROUP BY item),
  field (item, n, is_there, expected, found, attribute) AS (SELECT item, n, found IS NOT NULL, SUBSTRING_INDEX(SUBSTRING_INDEX(expected, '|', n + 1), '|', -1),
      SUBSTRING_INDEX(SUBSTRING_INDEX(found, '|', n + 1), '|', -1), CASE WHEN item LIKE 'index %' THEN ELT(n, 'columns', 'kind')
        WHEN item LIKE '.%' THEN ELT(n, 'type', 'null', 'extra', 'default', 'comment', 'collation') WHEN item = 'table' THEN ELT(n, 'engine',
        'comment', 'collation', 'charset') ELSE ELT(n, 'columns', 'references', 'referred columns', 'on delete', 'on update') END
    FROM pair JOIN (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6) AS numbers
    WHERE item NOT LIKE '?%' AND (expected IS NOT NULL OR @sqlc_mig_kind = 'table' AND NOT LOCATE(CONCAT(';?',
      IF(item LIKE '.%', item, SUBSTRING(item, LOCATE(' ', item))), ';'), CONCAT(';', @sqlc_mig_shape, ';')))),
  told (object, expected, found, added) AS (SELECT CONCAT(IF(item = 'table' OR item LIKE '.%', '',
        CONCAT(SUBSTRING(item, LOCATE(' ', item) + 1), ' on ')), CONCAT_WS('.', @sqlc_mig_schema, @sqlc_mig_table), IF(item LIKE '.%', item, ''), ' ',
        CASE WHEN expected IS NOT NULL AND is_there THEN attribute WHEN item LIKE '.%' THEN 'column'
        ELSE REPLACE(SUBSTRING_INDEX(item, ' ', 1), 'key', 'foreign key') END),
      CASE WHEN expected IS NULL THEN 'nothing' WHEN expected = '*' THEN 'something' WHEN expected NOT IN ('', '?') THEN expected
        WHEN NOT is_there THEN 'there' ELSE COALESCE(ELT(FIELD(attribute, 'null', 'kind'), 'null', 'not unique'), 'nothing') END,
      IF(is_there, COALESCE(NULLIF(found, ''), ELT(FIELD(attribute, 'null', 'kind'), 'null', 'not unique'), 'nothing'), 'nothing'),
      expected IS NULL AND item NOT LIKE '.%' OR expected = '' AND attribute = 'comment' FROM field
    WHERE IF(expected IS NULL OR NOT is_there, n = 1, attribute IS NOT NULL AND expected <> '?' AND NOT (expected = '*' AND found <> '')
      AND IF(attribute IN ('type', 'default', 'comment'), CAST(expected AS BINARY) <> CAST(found AS BINARY), LOWER(expected) <> LOWER(found)))
    UNION ALL SELECT '', 'expected', 'found', NULL),
  line (added, object, words) AS (SELECT added, object, IF(added, object, CONCAT('    ', RPAD(object, MAX(CHAR_LENGTH(object)) OVER (), ' '), '  ',
    RPAD(expected, GREATEST(CHAR_LENGTH(expected), LEAST(60, MAX(CHAR_LENGTH(expected)) OVER ())), ' '), '  ', found)) FROM told)
  SELECT "; -- what is done with it, each engine says itself
