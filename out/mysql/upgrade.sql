-- sqlc-mig 0.1.0: upgrade script for MySQL 8.0.29 and later
--
--   range   base : head e17f2c5da840
--   input   blake3 df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7
--   ledger  alembic_version
--   apply   mysql DATABASE < THIS_FILE
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
--
-- What it does: 15 revisions. `!` destroys data, `?` is SQL of the project, not analysed. With a name behind it: the
--   strongest lock on each table that was there before.
--    1. 1d6f0a83c2b7  Create customers
--        create_table customers
--    2. 37c41be9a05d  Create categories and products
--        create_table categories
--        create_table products
--    3. 58e2907f14ac  Create orders and their lines
--        create_enum order_status
--        create_table orders
--        create_table order_lines
--        create_index ix_orders_open on orders
--    4. 6b03d8a7e951  Keep the delivery addresses of a customer
--        create_table addresses
--        add_column orders.address_id
--            orders: SHARED, copies the table, and reads the one it refers to
--    5. 7240f5c9ab16  Call the price what it is, and count stock in bigint
--        rename_column products.price to unit_price             products: SHARED, copies the table
--      ? execute UPDATE products SET stock = 0 WHERE stock IS NULL
--            undo: nothing is undone, as the spec says
--        alter_column products.stock                            products: SHARED, copies the table
--        create_check_constraint ck_products_stock on products  products: SHARED, copies the table
--    6. 89ad13e6027f  Merge addresses and product prices
--    7. 91c7b5240fde  Every customer has a country that we know
--        create_table countries
--        bulk_insert countries (6 rows)
--      ? execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL
--        alter_column customers.country                         customers: rebuilds the table; writes go on
--        create_foreign_key fk_customers_country_countries on customers
--            customers: SHARED, copies the table, and reads the one it refers to
--    8. 9a60e2d8b34c  One account per e-mail address, whatever its case
--        create_index ux_customers_email_ci on customers        customers: SHARED, copies the table
--    9. a1f73c06d582  Orders can be refunded
--        add_enum_value order_status 'refunded'                 orders: SHARED, copies the table
--   10. 4c8b19e7f0d6  Create the subscription plans
--        create_table plans
--        bulk_insert plans (3 rows)
--   11. 5f92d07ac1e8  Customers subscribe to plans
--        create_enum subscription_state
--        create_table subscriptions
--        create_index ux_subscriptions_running on subscriptions
--   12. 72d4e8163b0a  Bill subscriptions once a month
--        create_table invoices
--        create_table_comment subscriptions
--   13. c35a90b7e214  Merge billing into the shop
--   14. d80b46fc9e73  Archive customers and products instead of deleting them
--        add_column customers.archived_at                       customers: SHARED, may copy the table
--        add_column products.archived_at
--        create_index ix_products_shelf on products             products: reads the whole table; writes go on
--   15. e17f2c5da840  Orders know their subscription, and nobody has a fax any more
--        add_column orders.subscription_id
--        create_foreign_key fk_orders_subscription_id_subscriptions on orders
--            orders: SHARED, copies the table, and reads the one it refers to
--        create_index ix_orders_subscription_id on orders       orders: reads the whole table; writes go on
--      ! drop_column customers.fax
--            customers: SHARED, may copy the table; destroys the values of customers.fax; undo: the column comes back empty
--
-- Destroys data: 15.4.  SQL of the project: 5.2, 7.3.  Undone only in part: 5.2, 15.4.
-- Writes besides: alembic_version, sqlc_mig_history, sqlc_mig_progress; nothing else that stays.
-- Needs, besides what the SQL of the project takes:
--   GRANT ALTER, CREATE, DELETE, INDEX, INSERT, REFERENCES, SELECT, UPDATE ON `DATABASE`.* TO 'USER'@'HOST';
--
-- How to read it: settings and checks come first. The revisions follow, each under a double line; one revision is sent
-- to the server as one packet, which ends at a line with //. In MySQL DDL commits by itself, and a statement is made
-- conditional only by being prepared from a text: so the statements stand between quotes, with quotes and backslashes
-- doubled. They begin at the margin; what is indented decides whether they run, and keeps account of it. Every step
-- leaves a marker in sqlc_mig_progress: rows in one transaction with it, DDL right before it. A line
-- "SET @sqlc_mig_stop" holds what stops the script: EXECUTE sqlc_mig_stop then fails with that sentence.
DELIMITER //
-- ---- what stops the script at once --------------------------------------------------------------------------------
SET @sqlc_mig_ok = 0, @sqlc_mig_done = 0, SESSION default_storage_engine = IF(VERSION() NOT LIKE '%MariaDB%', @@default_storage_engine,
  CONCAT('sqlc-mig: this script is for MySQL, and this server is ', VERSION(), '; nothing was changed'));
SET @sqlc_mig_version = SUBSTRING_INDEX(VERSION(), '-', 1);
SET @sqlc_mig_version = SUBSTRING_INDEX(@sqlc_mig_version, '.', 1) * 10000
  + SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_version, '.', 2), '.', -1) * 100
  + SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_version, '.', 3), '.', -1);
SET SESSION default_storage_engine = IF(@sqlc_mig_version >= 80029, @@default_storage_engine,
  CONCAT('sqlc-mig: this script is for MySQL 8.0.29 or later, and this server is ', VERSION(), '; nothing was changed'));
SET SESSION default_storage_engine = IF(DATABASE() IS NOT NULL, @@default_storage_engine,
  'sqlc-mig: no database is selected; nothing was changed. Name one: mysql DATABASE < THIS_FILE');

-- ---- session settings: what was set is remembered, and put back at the end ----------------------------------------
SET @sqlc_mig_old_autocommit = COALESCE(@sqlc_mig_old_autocommit, @@SESSION.autocommit),
    @sqlc_mig_old_completion_type = COALESCE(@sqlc_mig_old_completion_type, @@SESSION.completion_type),
    @sqlc_mig_old_read_only = COALESCE(@sqlc_mig_old_read_only, @@SESSION.transaction_read_only),
    @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode),
    @sqlc_mig_old_time_zone = COALESCE(@sqlc_mig_old_time_zone, @@SESSION.time_zone),
    @sqlc_mig_old_foreign_key_checks = COALESCE(@sqlc_mig_old_foreign_key_checks, @@SESSION.foreign_key_checks),
    @sqlc_mig_old_unique_checks = COALESCE(@sqlc_mig_old_unique_checks, @@SESSION.unique_checks),
    @sqlc_mig_old_sql_safe_updates = COALESCE(@sqlc_mig_old_sql_safe_updates, @@SESSION.sql_safe_updates),
    @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    @sqlc_mig_old_recursion = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth),
    @sqlc_mig_old_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    @sqlc_mig_old_results = COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results, ''),
    @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection);
SET @sqlc_mig_old_lock_wait_timeout = COALESCE(@sqlc_mig_old_lock_wait_timeout, @@SESSION.lock_wait_timeout);
SET @sqlc_mig_old_innodb_lock_wait_timeout = COALESCE(@sqlc_mig_old_innodb_lock_wait_timeout, @@SESSION.innodb_lock_wait_timeout);
SET @sqlc_mig_old_max_execution_time = COALESCE(@sqlc_mig_old_max_execution_time, @@SESSION.max_execution_time);
SET SESSION completion_type = 'NO_CHAIN';
ROLLBACK;
SET NAMES utf8mb4;
SET SESSION autocommit = 1, completion_type = 'NO_CHAIN', transaction_read_only = 0,
    sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    time_zone = '+00:00', foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_select_limit = DEFAULT,
    sql_big_selects = 1, group_concat_max_len = 1073741824, cte_max_recursion_depth = 1000000;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 50;
SET SESSION max_execution_time = 0;
-- what stops the script with the sentence in @sqlc_mig_stop, if there is one: an engine of that name is asked for
PREPARE sqlc_mig_stop FROM 'SET SESSION default_storage_engine = IF(@sqlc_mig_stop IS NULL, @@default_storage_engine, CONCAT(''sqlc-mig: '', @sqlc_mig_stop))';
-- what tells whether a step is to be done, and stops the script if it was done with another text
PREPARE sqlc_mig_find FROM '
SET @sqlc_mig_step = (@sqlc_mig_run AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_revision, '':'', @sqlc_mig_number, ''='', @sqlc_mig_checksum), @sqlc_mig_marks)),
    SESSION default_storage_engine = IF(@sqlc_mig_run AND LOCATE(CONCAT('','', @sqlc_mig_revision, '':'', @sqlc_mig_number, ''=''), CONCAT('','', @sqlc_mig_marks))
        AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_revision, '':'', @sqlc_mig_number, ''='', @sqlc_mig_checksum), @sqlc_mig_marks),
      CONCAT(''sqlc-mig: step '', @sqlc_mig_number, '' of the revision '', @sqlc_mig_revision, '' was done with another text than this script has; finish it with the script that began it, or undo the edit''),
      @@default_storage_engine)';
-- what stops the script if a guard found what this history does not know; @sqlc_mig_todo then holds neither yes nor no
PREPARE sqlc_mig_judge FROM '
SET SESSION default_storage_engine = IF(@sqlc_mig_todo IN (''0'', ''1''), @@default_storage_engine,
  CONCAT(''sqlc-mig: '', @sqlc_mig_todo, ''. The database is not in a state that this history knows: mend it by hand, then run the script again''))';

-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- It belongs to this connection and goes with it: there is nothing to clean up after a crash.
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', -4366915889512586238, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32));
SELECT CONCAT('waiting for another run of a migration script to end (connection ', IS_USED_LOCK(@sqlc_mig_lock), ')') AS `sqlc-mig` FROM DUAL WHERE IS_USED_LOCK(@sqlc_mig_lock) IS NOT NULL;
SET @sqlc_mig_got = GET_LOCK(@sqlc_mig_lock, 600);
SET @sqlc_mig_stop = IF(@sqlc_mig_got = 1, NULL, 'another run of a migration script did not end within 600 seconds; nothing was changed');
EXECUTE sqlc_mig_stop;

-- ---- what is applied already? -------------------------------------------------------------------------------------
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
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
  'SELECT (SELECT CASE WHEN SUM(odd.revision IS NULL) > 0 THEN ''has a row without a revision (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it''
            WHEN MAX(odd.n) > 1 THEN CONCAT(''lists a revision twice: '', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR '', ''), ''; nothing was changed. `sqlc-mig repair` writes a script that removes the second row'') END
  FROM (SELECT CAST(`version_num` AS BINARY) AS revision, COUNT(*) AS n FROM `alembic_version` GROUP BY CAST(`version_num` AS BINARY)) AS odd) INTO @sqlc_mig_stop', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', 'alembic_version', ' ', @sqlc_mig_stop);
EXECUTE sqlc_mig_stop;
-- Ids are compared as bytes, whatever collation the ledger has.
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
  'SELECT COUNT(*), COALESCE(GROUP_CONCAT(CAST(`version_num` AS BINARY)), '''') INTO @sqlc_mig_rows, @sqlc_mig_heads FROM `alembic_version`',
  'SELECT 0, '''' INTO @sqlc_mig_rows, @sqlc_mig_heads');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
WITH RECURSIVE
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
edge (revision, parent) AS (VALUES
  ROW('1d6f0a83c2b7', ''),
  ROW('37c41be9a05d', '1d6f0a83c2b7'),
  ROW('58e2907f14ac', '37c41be9a05d'),
  ROW('6b03d8a7e951', '58e2907f14ac'),
  ROW('7240f5c9ab16', '58e2907f14ac'),
  ROW('89ad13e6027f', '6b03d8a7e951'), ROW('89ad13e6027f', '7240f5c9ab16'),
  ROW('91c7b5240fde', '89ad13e6027f'),
  ROW('9a60e2d8b34c', '91c7b5240fde'),
  ROW('a1f73c06d582', '9a60e2d8b34c'),
  ROW('4c8b19e7f0d6', ''),
  ROW('5f92d07ac1e8', '1d6f0a83c2b7'), ROW('5f92d07ac1e8', '4c8b19e7f0d6'),
  ROW('72d4e8163b0a', '5f92d07ac1e8'),
  ROW('c35a90b7e214', '72d4e8163b0a'), ROW('c35a90b7e214', 'a1f73c06d582'),
  ROW('d80b46fc9e73', 'c35a90b7e214'),
  ROW('e17f2c5da840', 'd80b46fc9e73')),
-- the revisions of this script, in its order
unit (place, revision) AS (VALUES
  ROW(1, '1d6f0a83c2b7'),
  ROW(2, '37c41be9a05d'),
  ROW(3, '58e2907f14ac'),
  ROW(4, '6b03d8a7e951'),
  ROW(5, '7240f5c9ab16'),
  ROW(6, '89ad13e6027f'),
  ROW(7, '91c7b5240fde'),
  ROW(8, '9a60e2d8b34c'),
  ROW(9, 'a1f73c06d582'),
  ROW(10, '4c8b19e7f0d6'),
  ROW(11, '5f92d07ac1e8'),
  ROW(12, '72d4e8163b0a'),
  ROW(13, 'c35a90b7e214'),
  ROW(14, 'd80b46fc9e73'),
  ROW(15, 'e17f2c5da840')),
applied (revision) AS (
  SELECT edge.revision FROM edge WHERE FIND_IN_SET(CAST(edge.revision AS BINARY), @sqlc_mig_heads)
  UNION
  SELECT edge.parent FROM applied JOIN edge ON edge.revision = applied.revision WHERE edge.parent <> '')
SELECT (SELECT COALESCE(GROUP_CONCAT(DISTINCT CAST(edge.revision AS BINARY)), '') FROM edge),
       (SELECT COALESCE(GROUP_CONCAT(CAST(applied.revision AS BINARY)), '') FROM applied),
       (SELECT COALESCE(GROUP_CONCAT(CAST(unit.revision AS BINARY) ORDER BY unit.place), '') FROM unit
         WHERE unit.place > 0 AND unit.revision NOT IN (SELECT applied.revision FROM applied))
  INTO @sqlc_mig_known, @sqlc_mig_applied, @sqlc_mig_pending;
SET @sqlc_mig_text = IF(@sqlc_mig_rows = 0, 'SELECT NULL INTO @sqlc_mig_bad',
  'SELECT GROUP_CONCAT(`version_num` SEPARATOR '', '') INTO @sqlc_mig_bad FROM `alembic_version` WHERE NOT FIND_IN_SET(CAST(`version_num` AS BINARY), @sqlc_mig_known)');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger is at revision(s) that this script does not know: ', @sqlc_mig_bad, '; nothing was changed. The database is ahead of this script, or belongs to another project: build it anew from the newest specs');
EXECUTE sqlc_mig_stop;
-- revisions that an earlier run left half done: which steps are marked, and by a script of which direction
-- (one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be)
SET @sqlc_mig_marks = '', @sqlc_mig_half = NULL, @sqlc_mig_odd = 0;
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'),
  '
SELECT COALESCE(GROUP_CONCAT(CASE WHEN `direction` = ''upgrade'' AND (`direction` = ''upgrade'') <> (FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_applied) > 0)
                                  THEN CAST(CONCAT(`revision`, '':'', `step`, ''='', `checksum`) AS BINARY) END), ''''),
       MIN(CASE WHEN `direction` <> ''upgrade'' AND ((`direction` = ''upgrade'') <> (FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_applied) > 0) OR FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_pending))
                THEN CONCAT(`revision`, '' is half done by an interrupted '', `direction`, '' script'') END),
       EXISTS (SELECT 1 FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL)
  INTO @sqlc_mig_marks, @sqlc_mig_half, @sqlc_mig_odd FROM `sqlc_mig_progress`', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = IF(@sqlc_mig_odd, CONCAT('the table of markers ', 'sqlc_mig_progress', ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'), NULL);
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_stop = CONCAT('the revision ', @sqlc_mig_half, '; nothing was changed. Run that script again: it goes on where it stopped');
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_stop = IF(@sqlc_mig_pending <> '' AND (@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only), 'this server is read-only; nothing was changed. Connect to the primary server', NULL);
EXECUTE sqlc_mig_stop;
-- specs that were edited after they had been applied
SET @sqlc_mig_text = IF((EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history')),
  '
SELECT CONCAT(''warning: the spec of the revision '', spec.revision, '' was edited after it had been applied here; the edit has no effect on this database'') AS `sqlc-mig`
  FROM (VALUES
    ROW(''1d6f0a83c2b7'', ''512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a''),
    ROW(''37c41be9a05d'', ''556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0''),
    ROW(''58e2907f14ac'', ''d42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f''),
    ROW(''6b03d8a7e951'', ''72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a''),
    ROW(''7240f5c9ab16'', ''c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054''),
    ROW(''89ad13e6027f'', ''1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb''),
    ROW(''91c7b5240fde'', ''4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a''),
    ROW(''9a60e2d8b34c'', ''4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954''),
    ROW(''a1f73c06d582'', ''16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e''),
    ROW(''4c8b19e7f0d6'', ''e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8''),
    ROW(''5f92d07ac1e8'', ''920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e''),
    ROW(''72d4e8163b0a'', ''57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c''),
    ROW(''c35a90b7e214'', ''13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd''),
    ROW(''d80b46fc9e73'', ''08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be''),
    ROW(''e17f2c5da840'', ''3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b'')) AS spec (revision, checksum)
  JOIN `sqlc_mig_history` AS h ON h.`revision` = spec.revision AND h.`checksum` <> spec.checksum AND h.`direction` = ''upgrade''
  JOIN (SELECT MAX(`id`) AS `id` FROM `sqlc_mig_history` GROUP BY `revision`) AS newest ON newest.`id` = h.`id`
 WHERE FIND_IN_SET(CAST(spec.revision AS BINARY), @sqlc_mig_applied) ORDER BY spec.revision', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SELECT 'at head e17f2c5da840: nothing to do' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_pending = '';

-- ---- our own tables, if something is to be done and they are missing ----------------------------------------------
-- Alembic's own: the heads of what is applied, nothing else
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'), '
CREATE TABLE `alembic_version` (
  `version_num` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT `alembic_version_pkc` PRIMARY KEY (`version_num`)
) ENGINE=InnoDB', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- one row for every revision applied or reverted; nothing depends on it
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history'), '
CREATE TABLE `sqlc_mig_history` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `revision` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `direction` varchar(9) CHARACTER SET ascii NOT NULL,
  `message` text CHARACTER SET utf8mb4 NULL,
  `checksum` char(64) CHARACTER SET ascii NULL,
  `script_digest` char(64) CHARACTER SET ascii NULL,
  `tool_version` varchar(32) CHARACTER SET ascii NULL,
  `applied_by` varchar(255) CHARACTER SET utf8mb4 NULL,
  `started_at` datetime(6) NULL,
  `finished_at` datetime(6) NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- it never stops a migration
SET @sqlc_mig_entry = (@sqlc_mig_pending <> '' AND (EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history')));
SELECT CONCAT('warning: ', 'sqlc_mig_history', ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_pending <> '' AND NOT @sqlc_mig_entry;
-- markers of the steps that are done of a revision; empty when none is half done
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'), '
CREATE TABLE `sqlc_mig_progress` (
  `revision` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `direction` varchar(9) CHARACTER SET ascii NOT NULL,
  `step` int NOT NULL,
  `checksum` char(64) CHARACTER SET ascii NOT NULL,
  `at` datetime(6) NOT NULL,
  PRIMARY KEY (`revision`, `direction`, `step`)
) ENGINE=InnoDB', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- what marks a step: @sqlc_mig_step says whether it was to be done
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '', '
INSERT INTO `sqlc_mig_progress` (`revision`, `direction`, `step`, `checksum`, `at`)
SELECT @sqlc_mig_revision, ''upgrade'', @sqlc_mig_number, @sqlc_mig_checksum, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_step', 'DO 0');
PREPARE sqlc_mig_mark FROM @sqlc_mig_text;
-- everything before this line has gone well: only now may the revisions be run
SET @sqlc_mig_passed = 0;
SET @sqlc_mig_ok = (@sqlc_mig_got = 1 AND @sqlc_mig_bad IS NULL AND @sqlc_mig_stop IS NULL)
//
-- ===================================================================================================================
-- 1d6f0a83c2b7  Create customers
-- 1 of 15; migrations/1d6f0a83c2b7_create_customers.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('1d6f0a83c2b7', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '1d6f0a83c2b7', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 1d6f0a83c2b7 Create customers' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '1d6f0a83c2b7', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '1d6f0a83c2b7', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table customers
--    migrations/1d6f0a83c2b7_create_customers.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'a1092c9ee9b0442bb55e74b9ec90690300f2db7346767c0101ef79219fcdc5ac';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table customers' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'customers', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `customers` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `public_id` char(36) character set ascii NOT NULL DEFAULT (uuid()) COMMENT ''The only id that leaves the house'',
  `email` varchar(255) NOT NULL,
  `full_name` text NOT NULL,
  `country` char(2) NULL,
  `fax` varchar(40) NULL,
  `newsletter` tinyint(1) NOT NULL DEFAULT false,
  `credit_limit` decimal(12,2) NOT NULL DEFAULT 0.00,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  CONSTRAINT `pk_customers` PRIMARY KEY (`id`),
  CONSTRAINT `uq_customers_public_id` UNIQUE (`public_id`),
  CONSTRAINT `ck_customers_credit_limit` CHECK (credit_limit >= 0),
  INDEX `ix_customers_created_at` (`created_at`)
) ENGINE=InnoDB COMMENT=''People and companies that buy from us''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table customers', '  exists table customers') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''1d6f0a83c2b7'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''1d6f0a83c2b7'', ''upgrade'', ''Create customers'', ''512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''1d6f0a83c2b7''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//
-- ===================================================================================================================
-- 37c41be9a05d  Create categories and products
-- 2 of 15; migrations/37c41be9a05d_create_products.yaml; needs 1d6f0a83c2b7
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('37c41be9a05d', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '37c41be9a05d', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 37c41be9a05d Create categories and products' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '37c41be9a05d', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '37c41be9a05d', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table categories
--    migrations/37c41be9a05d_create_products.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '93fb82fbee7c090170e45d7cbd626c56e061e0e098c4a94c0cbf4b4e5ac4383c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table categories' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'categories', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'categories'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `categories` (
  `id` int NOT NULL AUTO_INCREMENT,
  `parent_id` int NULL COMMENT ''Null for a category at the top of the shop'',
  `slug` varchar(80) NOT NULL,
  `title` text NOT NULL,
  CONSTRAINT `pk_categories` PRIMARY KEY (`id`),
  CONSTRAINT `uq_categories_slug` UNIQUE (`slug`),
  CONSTRAINT `fk_categories_parent_id_categories` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table categories', '  exists table categories') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_table products
--    migrations/37c41be9a05d_create_products.yaml:18
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '8fa08a7c166798e62e34e71c5d04d36548b8865c1b9670e058ccd60491290d1b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table products' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on categories: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'products', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `products` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `category_id` int NOT NULL,
  `sku` varchar(40) NOT NULL,
  `title` text NOT NULL,
  `price` decimal(10,2) NOT NULL DEFAULT 0.00,
  `stock` int NULL,
  `attributes` json NOT NULL DEFAULT (''{}'') COMMENT ''Size, colour and the like, as the supplier sends them'',
  `is_active` tinyint(1) NOT NULL DEFAULT true,
  CONSTRAINT `pk_products` PRIMARY KEY (`id`),
  CONSTRAINT `uq_products_sku` UNIQUE (`sku`),
  CONSTRAINT `fk_products_category_id_categories` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `ck_products_price` CHECK (price >= 0),
  INDEX `ix_products_category_id` (`category_id`)
) ENGINE=InnoDB COMMENT=''Everything that can be put into an order''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table products', '  exists table products') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''1d6f0a83c2b7'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''37c41be9a05d'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''37c41be9a05d'', ''upgrade'', ''Create categories and products'', ''556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''37c41be9a05d''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//
-- ===================================================================================================================
-- 58e2907f14ac  Create orders and their lines
-- 3 of 15; migrations/58e2907f14ac_create_orders.yaml; needs 37c41be9a05d
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 2 AND FIND_IN_SET('58e2907f14ac', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '58e2907f14ac', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 58e2907f14ac Create orders and their lines' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '58e2907f14ac', ':', 5, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '58e2907f14ac', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_enum order_status
--    migrations/58e2907f14ac_create_orders.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_enum order_status' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- no statement is needed here
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. create_table orders
--    migrations/58e2907f14ac_create_orders.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'fd842d814dfc25ce3c3e8c47f3372524468155fc6a5fa6224642913adea0889b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table orders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'orders', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `orders` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `customer_id` bigint NOT NULL,
  `status` enum(''open'',''paid'',''shipped'',''cancelled'') NOT NULL DEFAULT ''open'',
  `currency` char(3) NOT NULL DEFAULT ''EUR'',
  `note` text NOT NULL DEFAULT (''''),
  `placed_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `ship_by` date NULL,
  CONSTRAINT `pk_orders` PRIMARY KEY (`id`),
  CONSTRAINT `fk_orders_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT,
  INDEX `ix_orders_customer_id_placed_at` (`customer_id`, `placed_at`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table orders', '  exists table orders') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_table order_lines
--    migrations/58e2907f14ac_create_orders.yaml:22
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '6352df47ec478e6ee0e8515c4f3476479a276de2e268550945244c3deef16fcc';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table order_lines' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'order_lines', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'order_lines'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `order_lines` (
  `order_id` bigint NOT NULL,
  `line_no` smallint NOT NULL,
  `product_id` bigint NOT NULL,
  `quantity` int NOT NULL DEFAULT 1,
  `amount` decimal(12,2) NOT NULL,
  CONSTRAINT `pk_order_lines` PRIMARY KEY (`order_id`, `line_no`),
  CONSTRAINT `fk_order_lines_order_id_orders` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_order_lines_product_id_products` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `ck_order_lines_quantity` CHECK (quantity > 0),
  INDEX `ix_order_lines_product_id` (`product_id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table order_lines', '  exists table order_lines') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. create_index ix_orders_open on orders
--    migrations/58e2907f14ac_create_orders.yaml:45
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '85aedd382bb44ccb2939f02f3bb55a02bc9c0097a129d65803890fb71d582b99';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_orders_open on orders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND INDEX_NAME = 'ix_orders_open') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `orders` ADD INDEX `ix_orders_open` (`status`, `placed_at`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_orders_open', '  exists index ix_orders_open') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''37c41be9a05d'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''58e2907f14ac'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''58e2907f14ac'', ''upgrade'', ''Create orders and their lines'', ''d42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''58e2907f14ac''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 2, 3, -1)
//
-- ===================================================================================================================
-- 6b03d8a7e951  Keep the delivery addresses of a customer
-- 4 of 15; migrations/6b03d8a7e951_add_addresses.yaml; needs 58e2907f14ac
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 3 AND FIND_IN_SET('6b03d8a7e951', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '6b03d8a7e951', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 6b03d8a7e951 Keep the delivery addresses of a customer' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '6b03d8a7e951', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '6b03d8a7e951', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table addresses
--    migrations/6b03d8a7e951_add_addresses.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '5b3ad192db64b8d09e8331595fc0280a0e9e72804df20acc9b928c0bcea7a120';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table addresses' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'addresses', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'addresses'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `addresses` (
  `id` char(36) character set ascii NOT NULL DEFAULT (uuid()),
  `customer_id` bigint NOT NULL,
  `label` varchar(40) NOT NULL DEFAULT ''home'',
  `lines` json NOT NULL,
  `valid_from` date NOT NULL DEFAULT (CURRENT_DATE),
  CONSTRAINT `pk_addresses` PRIMARY KEY (`id`),
  CONSTRAINT `uq_addresses_customer_id_label` UNIQUE (`customer_id`, `label`),
  CONSTRAINT `fk_addresses_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table addresses', '  exists table addresses') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. add_column orders.address_id
--    migrations/6b03d8a7e951_add_addresses.yaml:28
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '4115302ce07a121e4a6ca36cd2425638d164541d572db3ed182e130c7e9cf9e9';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column orders.address_id' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND COLUMN_NAME = 'address_id') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `orders` ADD COLUMN `address_id` char(36) character set ascii NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column orders.address_id', '  exists column orders.address_id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on addresses: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_orders_address_id_addresses', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_NAME = 'fk_orders_address_id_addresses') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_address_id_addresses` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add foreign key fk_orders_address_id_addresses on orders', '  exists foreign key fk_orders_address_id_addresses on orders') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''58e2907f14ac'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''6b03d8a7e951'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''6b03d8a7e951'', ''upgrade'', ''Keep the delivery addresses of a customer'', ''72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''6b03d8a7e951''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 3, 4, -1)
//
-- ===================================================================================================================
-- 7240f5c9ab16  Call the price what it is, and count stock in bigint
-- 5 of 15; migrations/7240f5c9ab16_rework_product_prices.yaml; needs 58e2907f14ac
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 4 AND FIND_IN_SET('7240f5c9ab16', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '7240f5c9ab16', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 7240f5c9ab16 Call the price what it is, and count stock in bigint' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '7240f5c9ab16', ':', 5, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '7240f5c9ab16', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. rename_column products.price to unit_price
--    migrations/7240f5c9ab16_rework_product_prices.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'a17140eddadc0bc2eddb1b7c3af23b8ae48d8b3cb23cf1f1a76000237148c42f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column products.price to unit_price' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on products: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products') THEN CONCAT('expected the table ', 'products', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'price' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'unit_price' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'price', ' of ', 'products', ', to be renamed to ', 'unit_price', '; found neither name') ELSE CONCAT('expected the column ', 'price', ' of ', 'products', ', to be renamed to ', 'unit_price', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME IN ('price', 'unit_price')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `products` DROP CHECK `ck_products_price`, RENAME COLUMN `price` TO `unit_price`, ADD CONSTRAINT `ck_products_price` CHECK (`unit_price` >= 0)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column products.price to unit_price', '  already renamed column products.price to unit_price') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. execute UPDATE products SET stock = 0 WHERE stock IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/7240f5c9ab16_rework_product_prices.yaml:8
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '8dda030d68a834f5e451a8b86c26a625b11a5d293101b4d00a15155299a47723';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute UPDATE products SET stock = 0 WHERE stock IS NULL' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SELECT '  a product whose stock is not known has none' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
UPDATE products SET stock = 0 WHERE stock IS NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute UPDATE products SET stock = 0 WHERE stock IS NULL', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 3. alter_column products.stock
--    migrations/7240f5c9ab16_rework_product_prices.yaml:12
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'df5c229a0bbbadd87185ee6cb19ab19abb99651048159d38452515f35e57e3f6';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column products.stock' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on products: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products') THEN CONCAT('expected the table ', 'products', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int', 'bigint') THEN CONCAT('expected the column ', 'stock', ' of ', 'products', ' with the type ', 'int', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'stock', ' of ', 'products', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'stock', ' of ', 'products', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME = 'stock'), CONCAT('expected the column ', 'stock', ' of ', 'products', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `products` MODIFY COLUMN `stock` bigint NOT NULL DEFAULT 0', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column products.stock', '  unchanged column products.stock') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. create_check_constraint ck_products_stock on products
--    migrations/7240f5c9ab16_rework_product_prices.yaml:13
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '5ef231c81b433108ed0e2d0dbe0e34cdd9dd7f0becfe315819dc343e475bcc9c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_check_constraint ck_products_stock on products' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on products: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products') THEN CONCAT('expected the table ', 'products', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_products_stock', ' on ', 'products', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND CONSTRAINT_NAME = 'ck_products_stock') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `products` ADD CONSTRAINT `ck_products_stock` CHECK (stock >= 0)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add check constraint ck_products_stock on products', '  exists check constraint ck_products_stock on products') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''58e2907f14ac'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''7240f5c9ab16'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''7240f5c9ab16'', ''upgrade'', ''Call the price what it is, and count stock in bigint'', ''c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''7240f5c9ab16''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 4, 5, -1)
//
-- ===================================================================================================================
-- 89ad13e6027f  Merge addresses and product prices
-- 6 of 15; migrations/89ad13e6027f_merge_addresses_and_prices.yaml; needs 6b03d8a7e951, 7240f5c9ab16
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 5 AND FIND_IN_SET('89ad13e6027f', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '89ad13e6027f', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 89ad13e6027f Merge addresses and product prices' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '89ad13e6027f', ':', 1, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '89ad13e6027f', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''6b03d8a7e951'', ''7240f5c9ab16'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''89ad13e6027f'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''89ad13e6027f'', ''upgrade'', ''Merge addresses and product prices'', ''1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''89ad13e6027f''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 5, 6, -1)
//
-- ===================================================================================================================
-- 91c7b5240fde  Every customer has a country that we know
-- 7 of 15; migrations/91c7b5240fde_require_customer_country.yaml; needs 89ad13e6027f
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 6 AND FIND_IN_SET('91c7b5240fde', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '91c7b5240fde', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 91c7b5240fde Every customer has a country that we know' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '91c7b5240fde', ':', 6, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '91c7b5240fde', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table countries
--    migrations/91c7b5240fde_require_customer_country.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'c6a89f64005a044f87ce7f3dbf48f520882696c12e5ca71a9993e4fbef275dd0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table countries' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'countries', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'countries'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `title` varchar(80) NOT NULL,
  `vat_rate` decimal(4,2) NOT NULL DEFAULT 0.00,
  `in_eu` tinyint(1) NOT NULL DEFAULT true,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table countries', '  exists table countries') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. bulk_insert countries (6 rows)
--    migrations/91c7b5240fde_require_customer_country.yaml:15
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '72f81d884164e3f71505f3feb931e405a1fbde430b66f55955b1f7fbe2039d35';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: bulk_insert countries (6 rows)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on countries: rows, blocks writers of the same rows
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO `countries` (`code`, `title`, `vat_rate`, `in_eu`) VALUES
  (''AT'', ''Austria'', 20.00, DEFAULT),
  (''CI'', ''Côte d''''Ivoire'', DEFAULT, false),
  (''DE'', ''Germany'', 19.00, DEFAULT),
  (''FR'', ''France'', 20.00, DEFAULT),
  (''NO'', ''Norway'', 25.00, false),
  (''ZZ'', ''Unknown'', DEFAULT, false)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  insert into countries', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 3. execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL      ? SQL of the project
--    migrations/91c7b5240fde_require_customer_country.yaml:26
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'e0a7d0738157108f008b6bb56a2d75bc51c41c1b4472e2a7cfe4e0ecf886acb7';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_step, 'SELECT (
SELECT count(*) FROM customers WHERE country IS NULL
) INTO @sqlc_mig_if', 'SELECT 0 INTO @sqlc_mig_if');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_do = (@sqlc_mig_step AND COALESCE(@sqlc_mig_if <> 0, 0));
    SELECT '  skipped, its condition says no: execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_step AND NOT @sqlc_mig_do;
    SELECT '  customers without a country get ZZ' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
UPDATE customers SET country = ''ZZ'' WHERE country IS NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 4. alter_column customers.country
--    migrations/91c7b5240fde_require_customer_country.yaml:31
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '0d361a2b44f4def6f0770b64f99eccb02907d22856987179b708ee9cc1612738';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column customers.country' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers') THEN CONCAT('expected the table ', 'customers', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('char(2)', 'char(2)') THEN CONCAT('expected the column ', 'country', ' of ', 'customers', ' with the type ', 'char(2)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'country', ' of ', 'customers', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'country', ' of ', 'customers', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers' AND COLUMN_NAME = 'country'), CONCAT('expected the column ', 'country', ' of ', 'customers', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `customers` MODIFY COLUMN `country` char(2) NOT NULL COMMENT ''ISO 3166-1 alpha-2, or ZZ when we do not know it'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column customers.country', '  unchanged column customers.country') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. create_foreign_key fk_customers_country_countries on customers
--    migrations/91c7b5240fde_require_customer_country.yaml:36
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = 'a1a98017ef457b09770b73dc9c90e142c2beb8a24c10c578537dc649cc3419c8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_foreign_key fk_customers_country_countries on customers' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on countries: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers') THEN CONCAT('expected the table ', 'customers', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_customers_country_countries', ' on ', 'customers', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers' AND CONSTRAINT_NAME = 'fk_customers_country_countries') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `customers` ADD CONSTRAINT `fk_customers_country_countries` FOREIGN KEY (`country`) REFERENCES `countries` (`code`) ON UPDATE CASCADE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add foreign key fk_customers_country_countries on customers', '  exists foreign key fk_customers_country_countries on customers') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''89ad13e6027f'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''91c7b5240fde'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''91c7b5240fde'', ''upgrade'', ''Every customer has a country that we know'', ''4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''91c7b5240fde''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 6, 7, -1)
//
-- ===================================================================================================================
-- 9a60e2d8b34c  One account per e-mail address, whatever its case
-- 8 of 15; migrations/9a60e2d8b34c_unique_customer_email.yaml; needs 91c7b5240fde
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 7 AND FIND_IN_SET('9a60e2d8b34c', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '9a60e2d8b34c', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 9a60e2d8b34c One account per e-mail address, whatever its case' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '9a60e2d8b34c', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '9a60e2d8b34c', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_index ux_customers_email_ci on customers
--    migrations/9a60e2d8b34c_unique_customer_email.yaml:16
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '180d3412a6fd8688eb31a9147d9615b7bd741133067e2cce277f2bc0c769754e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ux_customers_email_ci on customers' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers') THEN CONCAT('expected the table ', 'customers', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers' AND INDEX_NAME = 'ux_customers_email_ci') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `customers` ADD UNIQUE INDEX `ux_customers_email_ci` ((lower(email)))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ux_customers_email_ci', '  exists index ux_customers_email_ci') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''91c7b5240fde'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''9a60e2d8b34c'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''9a60e2d8b34c'', ''upgrade'', ''One account per e-mail address, whatever its case'', ''4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''9a60e2d8b34c''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 7, 8, -1)
//
-- ===================================================================================================================
-- a1f73c06d582  Orders can be refunded
-- 9 of 15; migrations/a1f73c06d582_add_order_status_refunded.yaml; needs 9a60e2d8b34c
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 8 AND FIND_IN_SET('a1f73c06d582', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'a1f73c06d582', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply a1f73c06d582 Orders can be refunded' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'a1f73c06d582', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'a1f73c06d582', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_enum_value order_status 'refunded'
--    migrations/a1f73c06d582_add_order_status_refunded.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '4a375f41bd1cdf0e5d1f6a19a3925b6087110ba76352cbd4c6390b00a0df46cf';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_enum_value order_status ''refunded''' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on orders: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''open'',''paid'',''shipped'',''cancelled'')', 'enum(''open'',''paid'',''shipped'',''refunded'',''cancelled'')') THEN CONCAT('expected the column ', 'status', ' of ', 'orders', ' with the type ', 'enum(''open'',''paid'',''shipped'',''cancelled'')', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'status', ' of ', 'orders', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'status', ' of ', 'orders', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'status', ' of ', 'orders', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL THEN CONCAT('expected the column ', 'status', ' of ', 'orders', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND COLUMN_NAME = 'status'), CONCAT('expected the column ', 'status', ' of ', 'orders', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `orders` MODIFY COLUMN `status` enum(''open'',''paid'',''shipped'',''refunded'',''cancelled'') NOT NULL DEFAULT ''open''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column orders.status', '  unchanged column orders.status') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''9a60e2d8b34c'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''a1f73c06d582'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''a1f73c06d582'', ''upgrade'', ''Orders can be refunded'', ''16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''a1f73c06d582''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 8, 9, -1)
//
-- ===================================================================================================================
-- 4c8b19e7f0d6  Create the subscription plans
-- 10 of 15; migrations/4c8b19e7f0d6_create_plans.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 9 AND FIND_IN_SET('4c8b19e7f0d6', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '4c8b19e7f0d6', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 4c8b19e7f0d6 Create the subscription plans' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '4c8b19e7f0d6', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '4c8b19e7f0d6', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table plans
--    migrations/4c8b19e7f0d6_create_plans.yaml:7
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '5534c230f935b71099fbb68313cb42b71473b42781d5372c9fddb175b5ac33b5';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table plans' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'plans', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plans'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `plans` (
  `code` varchar(20) NOT NULL,
  `title` text NOT NULL,
  `monthly_price` decimal(10,2) NOT NULL DEFAULT 0.00,
  `trial_days` smallint NOT NULL DEFAULT 14,
  `features` json NOT NULL DEFAULT (''[]''),
  CONSTRAINT `pk_plans` PRIMARY KEY (`code`),
  CONSTRAINT `ck_plans_trial_days` CHECK (trial_days BETWEEN 0 AND 90)
) ENGINE=InnoDB COMMENT=''What a customer can subscribe to''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table plans', '  exists table plans') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. bulk_insert plans (3 rows)
--    migrations/4c8b19e7f0d6_create_plans.yaml:19
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '17c27a53829425222db84deb6f9b740e599be1abeb6565b295192f3e53290369';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: bulk_insert plans (3 rows)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on plans: rows, blocks writers of the same rows
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO `plans` (`code`, `title`, `trial_days`, `monthly_price`, `features`) VALUES
  (''free'', ''Free'', 0, DEFAULT, DEFAULT),
  (''plus'', ''Plus'', DEFAULT, 9.90, ''["priority_support"]''),
  (''business'', ''Business'', DEFAULT, 49.00, ''["priority_support", "invoice"]'')
ON DUPLICATE KEY UPDATE `plans`.`code` = `plans`.`code`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  insert into plans', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''4c8b19e7f0d6'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''4c8b19e7f0d6'', ''upgrade'', ''Create the subscription plans'', ''e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''4c8b19e7f0d6''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 9, 10, -1)
//
-- ===================================================================================================================
-- 5f92d07ac1e8  Customers subscribe to plans
-- 11 of 15; migrations/5f92d07ac1e8_create_subscriptions.yaml; needs 1d6f0a83c2b7, 4c8b19e7f0d6
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 10 AND FIND_IN_SET('5f92d07ac1e8', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '5f92d07ac1e8', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 5f92d07ac1e8 Customers subscribe to plans' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '5f92d07ac1e8', ':', 4, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '5f92d07ac1e8', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_enum subscription_state
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:8
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_enum subscription_state' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- no statement is needed here
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. create_table subscriptions
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:9
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '1f53b2a1116bb41922412b9aba0b7c0811a0a2cc12aabb4543a6bf74caaa0759';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table subscriptions' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on plans: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'subscriptions', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'subscriptions'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `subscriptions` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `customer_id` bigint NOT NULL,
  `plan_code` varchar(20) NOT NULL DEFAULT ''free'',
  `state` enum(''trial'',''active'',''past_due'',''ended'') NOT NULL DEFAULT ''trial'',
  `started_on` date NOT NULL DEFAULT (CURRENT_DATE),
  `ended_on` date NULL,
  CONSTRAINT `pk_subscriptions` PRIMARY KEY (`id`),
  CONSTRAINT `fk_subscriptions_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_subscriptions_plan_code_plans` FOREIGN KEY (`plan_code`) REFERENCES `plans` (`code`) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT `ck_subscriptions_period` CHECK (ended_on IS NULL OR ended_on >= started_on)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table subscriptions', '  exists table subscriptions') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_index ux_subscriptions_running on subscriptions
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:33
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'e78724ec23cde2d25564d916f691f7c6852ce7cbda2090e59b25a5587311b0da';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ux_subscriptions_running on subscriptions' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on subscriptions: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'subscriptions') THEN CONCAT('expected the table ', 'subscriptions', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'subscriptions' AND INDEX_NAME = 'ux_subscriptions_running') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `subscriptions` ADD UNIQUE INDEX `ux_subscriptions_running` (`customer_id`, `plan_code`, (CASE WHEN ended_on IS NULL THEN 1 END))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ux_subscriptions_running', '  exists index ux_subscriptions_running') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'subscriptions') THEN CONCAT('expected the table ', 'subscriptions', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'subscriptions' AND INDEX_NAME = 'fk_subscriptions_customer_id_customers') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `subscriptions` DROP INDEX `fk_subscriptions_customer_id_customers`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index fk_subscriptions_customer_id_customers', '  absent index fk_subscriptions_customer_id_customers') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''1d6f0a83c2b7'', ''4c8b19e7f0d6'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''5f92d07ac1e8'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''5f92d07ac1e8'', ''upgrade'', ''Customers subscribe to plans'', ''920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''5f92d07ac1e8''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 10, 11, -1)
//
-- ===================================================================================================================
-- 72d4e8163b0a  Bill subscriptions once a month
-- 12 of 15; migrations/72d4e8163b0a_create_invoices.yaml; needs 5f92d07ac1e8
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 11 AND FIND_IN_SET('72d4e8163b0a', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '72d4e8163b0a', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 72d4e8163b0a Bill subscriptions once a month' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '72d4e8163b0a', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '72d4e8163b0a', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table invoices
--    migrations/72d4e8163b0a_create_invoices.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'c52e5279731ab8e1de7315721cd1b60e32dc5c9010e62b340e584efbcbb8b183';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table invoices' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'invoices', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'invoices'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `invoices` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `subscription_id` bigint NOT NULL,
  `number` varchar(20) NOT NULL,
  `period` date NOT NULL,
  `net` decimal(12,2) NOT NULL,
  `vat` decimal(12,2) NOT NULL DEFAULT 0.00,
  `issued_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `paid_at` timestamp(6) NULL,
  CONSTRAINT `pk_invoices` PRIMARY KEY (`id`),
  CONSTRAINT `uq_invoices_number` UNIQUE (`number`),
  CONSTRAINT `uq_invoices_subscription_id_period` UNIQUE (`subscription_id`, `period`),
  CONSTRAINT `fk_invoices_subscription_id_subscriptions` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `ck_invoices_net` CHECK (net >= 0 AND vat >= 0)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table invoices', '  exists table invoices') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_table_comment subscriptions
--    migrations/72d4e8163b0a_create_invoices.yaml:25
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '3e62ba2161f6e59bb5e08a7e2c894c630516470b42f4edf99839669fea1d1b02';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table_comment subscriptions' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `subscriptions` COMMENT = ''One row per customer and plan; history stays''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  set comment of table subscriptions' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''5f92d07ac1e8'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''72d4e8163b0a'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''72d4e8163b0a'', ''upgrade'', ''Bill subscriptions once a month'', ''57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''72d4e8163b0a''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 11, 12, -1)
//
-- ===================================================================================================================
-- c35a90b7e214  Merge billing into the shop
-- 13 of 15; migrations/c35a90b7e214_merge_billing.yaml; needs 72d4e8163b0a, a1f73c06d582
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 12 AND FIND_IN_SET('c35a90b7e214', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'c35a90b7e214', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply c35a90b7e214 Merge billing into the shop' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'c35a90b7e214', ':', 1, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'c35a90b7e214', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''72d4e8163b0a'', ''a1f73c06d582'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''c35a90b7e214'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''c35a90b7e214'', ''upgrade'', ''Merge billing into the shop'', ''13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''c35a90b7e214''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 12, 13, -1)
//
-- ===================================================================================================================
-- d80b46fc9e73  Archive customers and products instead of deleting them
-- 14 of 15; migrations/d80b46fc9e73_archive_instead_of_delete.yaml; needs c35a90b7e214
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 13 AND FIND_IN_SET('d80b46fc9e73', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'd80b46fc9e73', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply d80b46fc9e73 Archive customers and products instead of deleting them' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'd80b46fc9e73', ':', 4, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'd80b46fc9e73', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_column customers.archived_at
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:27
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '2f9258703ec8a44a4517faf757ba5e69faeea904d581a2f024a6c8635e836f88';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column customers.archived_at' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers') THEN CONCAT('expected the table ', 'customers', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers' AND COLUMN_NAME = 'archived_at') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `customers` ADD COLUMN `archived_at` timestamp(6) NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column customers.archived_at', '  exists column customers.archived_at') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. add_column products.archived_at
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:31
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'e13c8f1f66f4f77eca26e180ec45c9a8cc804bfc093620b513f51b1c8785556f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column products.archived_at' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products') THEN CONCAT('expected the table ', 'products', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME = 'archived_at') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `products` ADD COLUMN `archived_at` timestamp(6) NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column products.archived_at', '  exists column products.archived_at') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_index ix_products_shelf on products
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:42
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '949e9de97f7259351da92fdbae1d909d69d47e65627dca3911ec2d662b249418';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_products_shelf on products' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products') THEN CONCAT('expected the table ', 'products', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND INDEX_NAME = 'ix_products_shelf') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `products` ADD INDEX `ix_products_shelf` (`archived_at`, `category_id`, `title`(100)), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_products_shelf', '  exists index ix_products_shelf') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''c35a90b7e214'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''d80b46fc9e73'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''d80b46fc9e73'', ''upgrade'', ''Archive customers and products instead of deleting them'', ''08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''d80b46fc9e73''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 13, 14, -1)
//
-- ===================================================================================================================
-- e17f2c5da840  Orders know their subscription, and nobody has a fax any more
-- 15 of 15; migrations/e17f2c5da840_orders_of_subscriptions.yaml; needs d80b46fc9e73
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 14 AND FIND_IN_SET('e17f2c5da840', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'e17f2c5da840', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply e17f2c5da840 Orders know their subscription, and nobody has a fax any more' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'e17f2c5da840', ':', 5, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'e17f2c5da840', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_column orders.subscription_id
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '0a08851e5971e1f0a09ad4b14da4a2f99e268b81dc2103db552d5472d3db9a35';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column orders.subscription_id' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND COLUMN_NAME = 'subscription_id') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `orders` ADD COLUMN `subscription_id` bigint NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column orders.subscription_id', '  exists column orders.subscription_id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_foreign_key fk_orders_subscription_id_subscriptions on orders
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'f99c9bf5d7926dfc7b0ecd622970227e92b16a89e1bf5279212c0b41042b9a2f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_foreign_key fk_orders_subscription_id_subscriptions on orders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_orders_subscription_id_subscriptions', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_NAME = 'fk_orders_subscription_id_subscriptions') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_subscription_id_subscriptions` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions` (`id`) ON DELETE SET NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add foreign key fk_orders_subscription_id_subscriptions on orders', '  exists foreign key fk_orders_subscription_id_subscriptions on orders') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_index ix_orders_subscription_id on orders
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:12
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '570cd3f5e86196742ff89f51ba738f646623bd4d0b332187b5522a89730262af';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_orders_subscription_id on orders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND INDEX_NAME = 'ix_orders_subscription_id') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `orders` ADD INDEX `ix_orders_subscription_id` (`subscription_id`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_orders_subscription_id', '  exists index ix_orders_subscription_id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND INDEX_NAME = 'fk_orders_subscription_id_subscriptions') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `orders` DROP INDEX `fk_orders_subscription_id_subscriptions`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index fk_orders_subscription_id_subscriptions', '  absent index fk_orders_subscription_id_subscriptions') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. drop_column customers.fax      ! destroys the values of customers.fax; undo: the column comes back empty
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:14
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = 'a0b5f942af86b50907788ca8a17a73b1160861620999420ff19b2e6bc38b262e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_column customers.fax' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers') THEN CONCAT('expected the table ', 'customers', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers' AND COLUMN_NAME = 'fax') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `customers` DROP COLUMN `fax`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop column customers.fax', '  absent column customers.fax') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''d80b46fc9e73'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''e17f2c5da840'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''e17f2c5da840'', ''upgrade'', ''Orders know their subscription, and nobody has a fax any more'', ''3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b'', ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''e17f2c5da840''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 14, 15, -1)
//

-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
ROLLBACK;
SET @sqlc_mig_done = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 15);
SET @sqlc_mig_ok = 0;
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET SESSION autocommit = COALESCE(@sqlc_mig_old_autocommit, @@SESSION.autocommit),
    completion_type = COALESCE(@sqlc_mig_old_completion_type, @@SESSION.completion_type),
    transaction_read_only = COALESCE(@sqlc_mig_old_read_only, @@SESSION.transaction_read_only),
    time_zone = COALESCE(@sqlc_mig_old_time_zone, @@SESSION.time_zone),
    foreign_key_checks = COALESCE(@sqlc_mig_old_foreign_key_checks, @@SESSION.foreign_key_checks),
    unique_checks = COALESCE(@sqlc_mig_old_unique_checks, @@SESSION.unique_checks),
    sql_safe_updates = COALESCE(@sqlc_mig_old_sql_safe_updates, @@SESSION.sql_safe_updates),
    sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    group_concat_max_len = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    cte_max_recursion_depth = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth);
SET SESSION lock_wait_timeout = COALESCE(@sqlc_mig_old_lock_wait_timeout, @@SESSION.lock_wait_timeout), @sqlc_mig_old_lock_wait_timeout = NULL;
SET SESSION innodb_lock_wait_timeout = COALESCE(@sqlc_mig_old_innodb_lock_wait_timeout, @@SESSION.innodb_lock_wait_timeout), @sqlc_mig_old_innodb_lock_wait_timeout = NULL;
SET SESSION max_execution_time = COALESCE(@sqlc_mig_old_max_execution_time, @@SESSION.max_execution_time), @sqlc_mig_old_max_execution_time = NULL;
SET SESSION character_set_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    character_set_results = NULLIF(COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results), ''),
    collation_connection = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection),
    sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode);
SET @sqlc_mig_old_autocommit = NULL, @sqlc_mig_old_completion_type = NULL, @sqlc_mig_old_read_only = NULL,
    @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_time_zone = NULL, @sqlc_mig_old_foreign_key_checks = NULL,
    @sqlc_mig_old_unique_checks = NULL, @sqlc_mig_old_sql_safe_updates = NULL, @sqlc_mig_old_sql_select_limit = NULL,
    @sqlc_mig_old_sql_big_selects = NULL, @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_recursion = NULL,
    @sqlc_mig_old_client = NULL, @sqlc_mig_old_results = NULL, @sqlc_mig_old_collation = NULL//
-- in a packet of its own: another server does not understand the one before
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_done, 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
            WHEN @sqlc_mig_pending <> '' THEN 'at head e17f2c5da840' END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_done, 0) OR @sqlc_mig_pending <> '' LIMIT 1
//
DELIMITER ;
