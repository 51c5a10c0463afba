-- sqlc-mig 0.2.0: current, for MariaDB 10.5.2 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   mariadb DATABASE < THIS_FILE
--
-- Prints the revisions that the ledger lists, and changes nothing. All it takes is SELECT on the ledger, also on a replica.
--
-- How to read it: what stands between two lines with // is one packet, which ends at its first error. A statement is made
-- conditional only by being prepared from a text: so some stand between quotes, with quotes and backslashes doubled.
-- A line "SET @sqlc_mig_stop" holds what stops the script: the script then fails with that sentence.
-- ---- the server: anything but MariaDB 10.5.2 or later fails here --------------------------------------------------------
SET SESSION default_storage_engine = IF(VERSION() LIKE '%MariaDB%' AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) >= 100502, @@default_storage_engine, CONCAT(
  'sqlc-mig: this script is for MariaDB 10.5.2 or later; this server is ', VERSION(), '; nothing was changed')), @sqlc_mig_right = 1;
SET @sqlc_mig_done = 0;
DELIMITER //
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode),
    @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    @sqlc_mig_old_recursion = COALESCE(@sqlc_mig_old_recursion, @@SESSION.max_recursive_iterations),
    @sqlc_mig_old_sort = COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length),
    @sqlc_mig_old_division = COALESCE(@sqlc_mig_old_division, @@SESSION.div_precision_increment),
    @sqlc_mig_old_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch),
    @sqlc_mig_old_limit = COALESCE(@sqlc_mig_old_limit, @@SESSION.max_statement_time),
    @sqlc_mig_old_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    @sqlc_mig_old_results = COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results, ''),
    @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection);
SET NAMES utf8mb4;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    sql_select_limit = DEFAULT, sql_big_selects = 1, group_concat_max_len = 1073741824, max_recursive_iterations = 1000000,
    max_sort_length = 1024, div_precision_increment = 4, optimizer_switch = 'default', max_statement_time = 0;
//
-- the client reads what follows as UTF-8 too
\C utf8mb4
SET @sqlc_mig_stop = IF(DATABASE() IS NULL, 'no database is selected; nothing was changed. Name it: mariadb DATABASE < FILE', NULL);
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
-- ids are compared exactly, whatever collation the tables have
SET SESSION collation_connection = utf8mb4_nopad_bin;
SET @sqlc_mig_stop = COALESCE(
  (SELECT CONCAT('alembic_version', ' is no ledger: it is a ', LOWER(TABLE_TYPE), '; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version' AND TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE')),
  (SELECT CONCAT('alembic_version', ' is no ledger: it has no column version_num; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'
      AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version' AND COLUMN_NAME = 'version_num')
      AND EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version')),
  (SELECT CONCAT('sqlc_mig_progress', ' is no table of markers with the columns revision, direction, step and checksum; nothing was changed. It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'
      AND (TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE')
        OR (SELECT COUNT(*) BETWEEN 1 AND 3 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum'))
        OR (SELECT COUNT(*) > 0 AND SUM(COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum')) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'))));
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_has_ledger = EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version' AND FIND_IN_SET('select', PRIVILEGES));
SET @sqlc_mig_stop = IF(NOT @sqlc_mig_has_ledger AND EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
  CONCAT('the user ', CURRENT_USER(), ' may not read the ledger ', 'alembic_version', '; nothing was changed. Grant it SELECT on that table'), NULL);
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
-- tables are named with their database: a table may be called as a part of these queries is
SET @sqlc_mig_in = CONCAT('`', REPLACE(DATABASE(), '`', '``'), '`.');
-- the ids in the ledger, and half-done revisions with the number of the last step that is done
SET @sqlc_mig_with = CONCAT('WITH RECURSIVE listed (revision) AS (', IF(@sqlc_mig_has_ledger,
  CONCAT('SELECT CONVERT(`version_num` USING utf8mb4) COLLATE utf8mb4_nopad_bin FROM ', @sqlc_mig_in, '`alembic_version`', ' WHERE `version_num` IS NOT NULL'),
  'SELECT '''' FROM DUAL WHERE FALSE'), '), half (revision, direction, step) AS (', IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  'SELECT CONVERT(`revision` USING utf8mb4) COLLATE utf8mb4_nopad_bin, CONVERT(`direction` USING utf8mb4) COLLATE utf8mb4_nopad_bin, MAX(`step`) FROM `sqlc_mig_progress` WHERE `revision` IS NOT NULL AND `direction` IS NOT NULL AND `step` IS NOT NULL GROUP BY 1, 2',
  'SELECT '''', '''', 0 FROM DUAL WHERE FALSE'), '), ');
SET @sqlc_mig_text = IF(@sqlc_mig_has_ledger,
  'SELECT (SELECT CASE WHEN SUM(odd.revision IS NULL) > 0 THEN ''has a row without a revision (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it''
            WHEN MAX(odd.n) > 1 THEN CONCAT(''lists a revision twice: '', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR '', ''), ''; nothing was changed. `sqlc-mig repair` writes a script that removes the second row'') END
  FROM (SELECT CAST(`version_num` AS BINARY) AS revision, COUNT(*) AS n FROM `alembic_version` GROUP BY CAST(`version_num` AS BINARY)) AS odd) INTO @sqlc_mig_stop', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', 'alembic_version', ' ', @sqlc_mig_stop);
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  'SELECT IF(EXISTS (SELECT 1 FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL), CONCAT(''the table of markers '', ''sqlc_mig_progress'', '' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it''), NULL) INTO @sqlc_mig_stop', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;

-- ---- where is the database? ---------------------------------------------------------------------------------------
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, '
-- each revision with what is told of it, line by line
spec (n, line, revision, words) AS (VALUES
  (1, 1, ''0001'', '' (branchpoint)''),
  (1, 2, ''0001'', ''    Parent: <base>''),
  (1, 3, ''0001'', ''    Branches into: a2, b2''),
  (1, 4, ''0001'', ''    Path: migrations/0001_where_it_begins.yaml''),
  (1, 5, ''0001'', ''        Where it begins''),
  (2, 1, ''a2'', ''''),
  (2, 2, ''a2'', ''    Parent: 0001''),
  (2, 3, ''a2'', ''    Branch names: left''),
  (2, 4, ''a2'', ''    Path: migrations/a2_left.yaml''),
  (2, 5, ''a2'', ''        Left''),
  (3, 1, ''d1'', '' (effective head)''),
  (3, 2, ''d1'', ''    Parent: <base>''),
  (3, 3, ''d1'', ''    Also depends on: a2''),
  (3, 4, ''d1'', ''    Branch names: other''),
  (3, 5, ''d1'', ''    Path: migrations/d1_a_second_base_that.yaml''),
  (3, 6, ''d1'', ''        A second base that needs the left side''),
  (4, 1, ''b2'', ''''),
  (4, 2, ''b2'', ''    Parent: 0001''),
  (4, 3, ''b2'', ''    Branch names: right''),
  (4, 4, ''b2'', ''    Path: migrations/b2_right.yaml''),
  (4, 5, ''b2'', ''        Right''),
  (5, 1, ''b3'', ''''),
  (5, 2, ''b3'', ''    Parent: b2''),
  (5, 3, ''b3'', ''    Branch names: right''),
  (5, 4, ''b3'', ''    Path: migrations/b3_right_again.yaml''),
  (5, 5, ''b3'', ''        Right again''),
  (6, 1, ''c4'', '' (mergepoint)''),
  (6, 2, ''c4'', ''    Merges: a2, b3''),
  (6, 3, ''c4'', ''    Branch names: left, right''),
  (6, 4, ''c4'', ''    Path: migrations/c4_both_together.yaml''),
  (6, 5, ''c4'', ''        Both together''),
  (7, 1, ''e5'', '' (head)''),
  (7, 2, ''e5'', ''    Parent: c4''),
  (7, 3, ''e5'', ''    Also depends on: d1''),
  (7, 4, ''e5'', ''    Branch names: left, right''),
  (7, 5, ''e5'', ''    Path: migrations/e5_after_the_merge.yaml''),
  (7, 6, ''e5'', ''        After the merge''),
  (0, 0, NULL, NULL)),
-- every revision of the project: id, place, the places of all that is applied with it
rev (revision, place, spans) AS (VALUES
  (''0001'', 1, ''1''),
  (''a2'', 2, ''1-2''),
  (''d1'', 3, ''1-3''),
  (''b2'', 4, ''1,4''),
  (''b3'', 5, ''1,4-5''),
  (''c4'', 6, ''1-2,4-6''),
  (''e5'', 7, ''1-7'')),
-- what is applied with these: the list says it in places, 1-2,4,6-7
split (revision, span, rest) AS (
  SELECT rev.revision, SUBSTRING_INDEX(rev.spans, '','', 1), SUBSTRING(rev.spans, LOCATE('','', CONCAT(rev.spans, '','')) + 1)
    FROM rev WHERE rev.revision IN (SELECT revision FROM listed)
  UNION ALL
  SELECT split.revision, SUBSTRING_INDEX(split.rest, '','', 1), SUBSTRING(split.rest, LOCATE('','', CONCAT(split.rest, '','')) + 1)
    FROM split WHERE split.rest <> ''''),
span (a, b) AS (
  SELECT DISTINCT CAST(SUBSTRING_INDEX(split.span, ''-'', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(split.span, ''-'', -1) AS UNSIGNED)
    FROM split),
applied (revision) AS (SELECT rev.revision FROM rev WHERE EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b)),
-- as in Alembic: what others depend on, and none of its children is applied
implied (revision, child) AS (VALUES
  (''a2'', ''''), (''a2'', ''c4''),
  (''d1'', '''')),
shown (revision) AS (
  SELECT revision FROM listed
  UNION SELECT a.revision FROM applied AS a JOIN implied AS i ON i.revision = a.revision
   WHERE NOT EXISTS (SELECT 1 FROM implied AS o JOIN applied AS c ON c.revision = o.child WHERE o.revision = i.revision))
SELECT REGEXP_REPLACE(said.words, ''[[:cntrl:]]'', ''?'') AS `sqlc-mig`
  FROM (
    SELECT spec.n, spec.line, shown.revision, IF(spec.line = 1, CONCAT(shown.revision, spec.words), spec.words) AS words FROM shown JOIN spec ON spec.revision = shown.revision
    UNION ALL
    SELECT 2147483647, 0, revision, CONCAT(''(half done: '', revision, '', by an interrupted '', direction, '' script, up to step '', step, '')'') FROM half
    UNION ALL
    SELECT 2147483647, 1, revision, CONCAT(revision, '' (unknown: no spec has this id)'') FROM shown WHERE revision NOT IN (SELECT revision FROM spec WHERE n > 0)
    UNION ALL
    SELECT 0, 0, '''', IF(@sqlc_mig_has_ledger, ''(nothing is applied)'', CONCAT(''(nothing is applied: there is no ledger '', ''alembic_version'', '')''))
      FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM shown) AND NOT EXISTS (SELECT 1 FROM half)) AS said
 ORDER BY said.n, said.line = 0 DESC, said.revision, said.line');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;

-- ---- is it at all heads? ------------------------------------------------------------------------------------------
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, '
-- every revision of the project: id, place, the places of all that is applied with it
rev (revision, place, spans) AS (VALUES
  (''0001'', 1, ''1''),
  (''a2'', 2, ''1-2''),
  (''d1'', 3, ''1-3''),
  (''b2'', 4, ''1,4''),
  (''b3'', 5, ''1,4-5''),
  (''c4'', 6, ''1-2,4-6''),
  (''e5'', 7, ''1-7'')),
head (revision) AS (VALUES (''e5''), (NULL))
SELECT COALESCE((SELECT MAX(CONCAT(''the ledger '', ''alembic_version'', '' lists revisions that no spec has. The database is ahead of these specs, or belongs to another project'')) FROM listed WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)),
                CONCAT(''the database is not at all heads: not applied is '',
                  (SELECT LEFT(GROUP_CONCAT(revision ORDER BY revision SEPARATOR '', ''), 200) FROM head WHERE revision NOT IN (SELECT revision FROM listed)),
                  ''. Apply the upgrade script that `sqlc-mig build heads` writes''))
  INTO @sqlc_mig_stop');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
SET SESSION sql_select_limit = CAST(COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit) AS UNSIGNED),
    sql_big_selects = CAST(COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects) AS UNSIGNED),
    group_concat_max_len = CAST(COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len) AS UNSIGNED),
    max_recursive_iterations = CAST(COALESCE(@sqlc_mig_old_recursion, @@SESSION.max_recursive_iterations) AS UNSIGNED),
    max_sort_length = CAST(COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length) AS UNSIGNED),
    div_precision_increment = CAST(COALESCE(@sqlc_mig_old_division, @@SESSION.div_precision_increment) AS UNSIGNED),
    optimizer_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch),
    max_statement_time = COALESCE(@sqlc_mig_old_limit, @@SESSION.max_statement_time) + 0,
    character_set_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    character_set_results = NULLIF(COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results), ''),
    collation_connection = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection),
    sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode);
SET @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_sql_select_limit = NULL, @sqlc_mig_old_sql_big_selects = NULL,
    @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_recursion = NULL,
    @sqlc_mig_old_sort = NULL, @sqlc_mig_old_division = NULL, @sqlc_mig_old_switch = NULL, @sqlc_mig_old_limit = NULL,
    @sqlc_mig_old_client = NULL, @sqlc_mig_old_results = NULL, @sqlc_mig_old_collation = NULL
//
SELECT 'ABORTED: the first error above says why; nothing was done after it' AS `sqlc-mig` FROM DUAL WHERE NOT COALESCE(@sqlc_mig_done, 0) LIMIT 1
//
DELIMITER ;
