-- sqlc-mig 0.1.0: upgrade script for MariaDB 10.5.2 and later
--
--   range   base : head e17f2c5da840
--   input   blake3 df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7
--   ledger  alembic_version
--   apply   mariadb DATABASE < THIS_FILE
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Remove the cause and run it again.
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
--        rename_column products.price to unit_price
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
--        add_column customers.email_ci
--        create_index ux_customers_email_ci on customers        customers: reads the whole table; writes go on
--    9. a1f73c06d582  Orders can be refunded
--        add_enum_value order_status 'refunded'                 orders: SHARED, copies the table
--   10. 4c8b19e7f0d6  Create the subscription plans
--        create_table plans
--        bulk_insert plans (3 rows)
--   11. 5f92d07ac1e8  Customers subscribe to plans
--        create_enum subscription_state
--        create_table subscriptions
--        add_column subscriptions.is_running
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
-- Lines 355 to 551 are sqlc-mig's own,
--   blake3 aedcd3e5db1d2ebddda00e5415024030975fac9f2520ea76ff410df0d8db58b8:
-- the same in every script of this version (`sqlc-mig runtime --dialect mariadb`).
--
-- How to read it: settings and checks come first. The revisions follow, each under a double line, each a block that the
-- server runs if it is the next one. In it, the migration's own statements stand at the margin; what is indented decides
-- whether they run, and keeps account of it. MariaDB commits DDL by itself, so every step leaves a marker: a later run
-- skips the steps that have one. An error begins with the place in the YAML of the step that failed.

-- ---- the server: anything but MariaDB 10.5.2 or later fails here --------------------------------------------------------
SET SESSION default_storage_engine = IF(VERSION() LIKE '%MariaDB%'
      AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
        + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) >= 100502,
    @@default_storage_engine,
    CONCAT('sqlc-mig: this script is for MariaDB 10.5.2 or later; this server is ', VERSION(), '; nothing was changed'));

-- ---- settings of the session, put back at the end -----------------------------------------------------------------
-- First how SQL is read: a block would set it for itself alone. Then everything stands in blocks, which no other server
-- can read.
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode), @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@collation_connection);
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', SESSION collation_connection = utf8mb4_general_ci;
DELIMITER //
BEGIN NOT ATOMIC
DECLARE CONTINUE HANDLER FOR 1238 -- a variable that early releases of 10.5 do not let a session set
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: explicit_defaults_for_timestamp is off, and this server does not let a session set it; nothing was changed. Update the server, or start it with --explicit-defaults-for-timestamp';
SET @sqlc_mig_ready = 0, @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL;
IF NOT (VERSION() LIKE '%MariaDB%'
      AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
        + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) >= 100502) THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this server is too old; nothing was changed'; -- the client was told to go on after errors
END IF;
IF @@in_transaction THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this connection has an open transaction; nothing was changed. End it, then run the script again';
END IF;
IF @sqlc_mig_old_autocommit IS NULL THEN
SET @sqlc_mig_old_autocommit = @@autocommit, @sqlc_mig_old_completion_type = @@completion_type,
  @sqlc_mig_old_client = @@character_set_client, @sqlc_mig_old_results = @@character_set_results,
  @sqlc_mig_old_foreign_keys = @@foreign_key_checks, @sqlc_mig_old_unique = @@unique_checks, @sqlc_mig_old_checks = @@check_constraint_checks,
  @sqlc_mig_old_safe_updates = @@sql_safe_updates, @sqlc_mig_old_big_selects = @@sql_big_selects, @sqlc_mig_old_select_limit = @@sql_select_limit,
  @sqlc_mig_old_timestamp = @@explicit_defaults_for_timestamp, @sqlc_mig_old_strict = @@innodb_strict_mode, @sqlc_mig_old_time_zone = @@time_zone,
  @sqlc_mig_old_group_concat = @@group_concat_max_len, @sqlc_mig_old_recursion = @@max_recursive_iterations, @sqlc_mig_old_read_only = @@tx_read_only,
  @sqlc_mig_old_lock_wait_timeout = @@SESSION.lock_wait_timeout,
  @sqlc_mig_old_innodb_lock_wait_timeout = @@SESSION.innodb_lock_wait_timeout,
  @sqlc_mig_old_max_statement_time = @@SESSION.max_statement_time;
END IF;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  autocommit = 1, completion_type = NO_CHAIN, tx_read_only = 0, foreign_key_checks = 1, unique_checks = 1, check_constraint_checks = 1,
  sql_safe_updates = 0, sql_big_selects = 1, sql_select_limit = DEFAULT, innodb_strict_mode = 1, time_zone = '+00:00',
  group_concat_max_len = 1073741824, max_recursive_iterations = 4294967295;
IF NOT @@explicit_defaults_for_timestamp THEN
SET SESSION explicit_defaults_for_timestamp = 1;
END IF;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 50;
SET SESSION max_statement_time = 0;
SET NAMES utf8mb4;
SET @sqlc_mig_ready = 1;
END//
-- the client reads what follows as UTF-8 too
\C utf8mb4

-- ---- one run at a time --------------------------------------------------------------------------------------------
-- A lock by name. It belongs to this connection and goes with it: there is nothing to clean up after a crash.
BEGIN NOT ATOMIC
IF COALESCE(@sqlc_mig_ready, 0) <> 1 THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the error above says why nothing was changed'; -- the client was told to go on after errors
END IF;
SET @sqlc_mig_ready = 0;
IF DATABASE() IS NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: no database is selected; nothing was changed. Name it: mariadb DATABASE < FILE';
END IF;
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', LEFT(SHA2(LOWER(CONCAT(DATABASE(), '.', 'alembic_version')), 256), 40));
SET @sqlc_mig_holder = IS_USED_LOCK(@sqlc_mig_lock);
IF COALESCE(@sqlc_mig_holder, 0) <> CONNECTION_ID() THEN
IF COALESCE(GET_LOCK(@sqlc_mig_lock, 0), 0) <> 1 THEN
SELECT CONCAT('waiting for another run of a migration script to end (connection ', COALESCE(@sqlc_mig_holder, 'unknown'), ')') AS `sqlc-mig`;
IF COALESCE(GET_LOCK(@sqlc_mig_lock, 600), 0) <> 1 THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: another run of a migration script (connection ', COALESCE(IS_USED_LOCK(@sqlc_mig_lock), 'unknown'), ') did not end within 600 seconds; nothing was changed');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
END IF;
SET @sqlc_mig_ready = 2;
END//

-- ---- what is applied already, and what is to be done --------------------------------------------------------------
-- names are compared exactly; a block has the collation with which it was read
SET SESSION collation_connection = utf8mb4_bin//
BEGIN NOT ATOMIC
DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER;
GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_said = MESSAGE_TEXT; -- the last one is the error; warnings come before it
SET @sqlc_mig_said = LEFT(CONCAT(IF(@sqlc_mig_said LIKE 'sqlc-mig: %', '', 'sqlc-mig: before the first revision: '), @sqlc_mig_said), 500);
RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
END;
IF COALESCE(@sqlc_mig_ready, 0) <> 2 THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the error above says why nothing was changed';
END IF;
SET @sqlc_mig_ready = 0;
SET @sqlc_mig_said = CONCAT('sqlc-mig: ', COALESCE(
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
        OR (SELECT COUNT(*) > 0 AND SUM(COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum')) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress')))));
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
-- the heads, as the ledger has them; its names may be compared without case, ours are not
SET @sqlc_mig_heads = '', @sqlc_mig_unknown = NULL;
SET @sqlc_mig_has_ledger = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version');
IF @sqlc_mig_has_ledger THEN
SET @sqlc_mig_said = LEFT(CONCAT('sqlc-mig: the ledger ', 'alembic_version', ' ', (SELECT CASE WHEN SUM(odd.revision IS NULL) > 0 THEN 'has a row without a revision (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'
            WHEN MAX(odd.n) > 1 THEN CONCAT('lists a revision twice: ', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR ', '), '; nothing was changed. `sqlc-mig repair` writes a script that removes the second row') END
  FROM (SELECT CAST(`version_num` AS BINARY) AS revision, COUNT(*) AS n FROM `alembic_version` GROUP BY CAST(`version_num` AS BINARY)) AS odd)), 500);
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
SET @sqlc_mig_heads = (SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY version_num), '') FROM `alembic_version`);
END IF;
WITH RECURSIVE
-- every revision of the project: id, place, the places of all that is applied with it, and its number in this script
rev (revision, place, spans, number) AS (VALUES
  ('1d6f0a83c2b7', 1, '1', 1),
  ('37c41be9a05d', 2, '1-2', 2),
  ('58e2907f14ac', 3, '1-3', 3),
  ('6b03d8a7e951', 4, '1-4', 4),
  ('7240f5c9ab16', 5, '1-3,5', 5),
  ('89ad13e6027f', 6, '1-6', 6),
  ('91c7b5240fde', 7, '1-7', 7),
  ('9a60e2d8b34c', 8, '1-8', 8),
  ('a1f73c06d582', 9, '1-9', 9),
  ('4c8b19e7f0d6', 10, '10', 10),
  ('5f92d07ac1e8', 11, '1,10-11', 11),
  ('72d4e8163b0a', 12, '1,10-12', 12),
  ('c35a90b7e214', 13, '1-13', 13),
  ('d80b46fc9e73', 14, '1-14', 14),
  ('e17f2c5da840', 15, '1-15', 15)),
-- what is applied with these: the list says it in places, 1-2,4,6-7
split (revision, span, rest) AS (
  SELECT rev.revision, SUBSTRING_INDEX(rev.spans, ',', 1), SUBSTRING(rev.spans, LOCATE(',', CONCAT(rev.spans, ',')) + 1)
    FROM rev WHERE FIND_IN_SET(rev.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin)
  UNION ALL
  SELECT split.revision, SUBSTRING_INDEX(split.rest, ',', 1), SUBSTRING(split.rest, LOCATE(',', CONCAT(split.rest, ',')) + 1)
    FROM split WHERE split.rest <> ''),
span (a, b) AS (
  SELECT DISTINCT CAST(SUBSTRING_INDEX(split.span, '-', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(split.span, '-', -1) AS UNSIGNED)
    FROM split),
found (revision, number, known, applied) AS (
  SELECT rev.revision, rev.number, FIND_IN_SET(rev.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin),
         EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b) FROM rev)
SELECT COALESCE(GROUP_CONCAT(IF(f.applied, f.revision, NULL)), ''),
       COALESCE(GROUP_CONCAT(IF(f.number > 0 AND NOT f.applied, f.revision, NULL) ORDER BY f.number), ''),
       GROUP_CONCAT(IF(f.known, f.revision, NULL))
  INTO @sqlc_mig_applied, @sqlc_mig_pending, @sqlc_mig_known
  FROM found f;
IF @sqlc_mig_has_ledger THEN
SET @sqlc_mig_unknown = (SELECT GROUP_CONCAT(l.version_num ORDER BY l.version_num SEPARATOR ', ') FROM `alembic_version` l
  WHERE NOT COALESCE(FIND_IN_SET(CONVERT(l.version_num USING utf8mb4) COLLATE utf8mb4_bin, CONVERT(@sqlc_mig_known USING utf8mb4) COLLATE utf8mb4_bin), 0));
IF @sqlc_mig_unknown IS NOT NULL THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the ledger ', 'alembic_version', ' is at revision(s) that this script does not know: ', LEFT(@sqlc_mig_unknown, 200), '; nothing was changed. Build the script again from the newest specs',
  '; `sqlc-mig repair --forget ID` is for one that is gone for good');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
-- a revision that an interrupted script of the other direction left half done
SET @sqlc_mig_has_progress = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'sqlc_mig_progress');
IF @sqlc_mig_has_progress THEN
IF EXISTS (SELECT 1 FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL) THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the table of markers ', 'sqlc_mig_progress', ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
-- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
SET @sqlc_mig_said = (SELECT MIN(CONCAT('sqlc-mig: the revision ', p.revision, ' is half done by an interrupted ', p.direction, ' script; nothing was changed. Run that script again: it goes on where it stopped'))
  FROM `sqlc_mig_progress` p WHERE p.direction <> 'upgrade'
   AND ((p.direction = 'upgrade') <> (FIND_IN_SET(CONVERT(p.revision USING utf8mb4) COLLATE utf8mb4_bin, @sqlc_mig_applied) > 0) OR FIND_IN_SET(CONVERT(p.revision USING utf8mb4) COLLATE utf8mb4_bin, @sqlc_mig_pending)));
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
-- specs that were edited after they had been applied
SET @sqlc_mig_has_history = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'sqlc_mig_history');
IF (EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history')) THEN
WITH spec (revision, checksum) AS (VALUES
  ('1d6f0a83c2b7', '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a'),
  ('37c41be9a05d', '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0'),
  ('58e2907f14ac', 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f'),
  ('6b03d8a7e951', '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a'),
  ('7240f5c9ab16', 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054'),
  ('89ad13e6027f', '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb'),
  ('91c7b5240fde', '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a'),
  ('9a60e2d8b34c', '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954'),
  ('a1f73c06d582', '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e'),
  ('4c8b19e7f0d6', 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8'),
  ('5f92d07ac1e8', '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e'),
  ('72d4e8163b0a', '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c'),
  ('c35a90b7e214', '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd'),
  ('d80b46fc9e73', '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be'),
  ('e17f2c5da840', '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b')
), both_of (revision, checksum) AS (
  SELECT s.revision, s.checksum FROM spec s
  UNION ALL
  SELECT CONVERT(h.revision USING utf8mb4) COLLATE utf8mb4_bin, CONVERT(h.checksum USING utf8mb4) COLLATE utf8mb4_bin FROM `sqlc_mig_history` h
    JOIN (SELECT MAX(id) AS id FROM `sqlc_mig_history` GROUP BY revision) n ON n.id = h.id WHERE h.direction = 'upgrade'
)
SELECT CONCAT('warning: the spec of the revision ', b.revision, ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM both_of b GROUP BY b.revision HAVING COUNT(*) = 2 AND COUNT(DISTINCT b.checksum) = 2 AND FIND_IN_SET(MIN(b.revision), @sqlc_mig_applied) ORDER BY b.revision;
END IF;
SET @sqlc_mig_nothing = @sqlc_mig_pending = '';
IF NOT @sqlc_mig_nothing THEN
IF NOT @sqlc_mig_has_ledger THEN
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE `alembic_version` (
  version_num varchar(32) NOT NULL,
  CONSTRAINT `alembic_version_pkc` PRIMARY KEY (version_num)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin;
END IF;
IF NOT @sqlc_mig_has_progress THEN
-- markers of revisions that are half done; empty when none is
CREATE TABLE `sqlc_mig_progress` (
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  step int NOT NULL,
  checksum char(64) NOT NULL,
  at datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (revision, direction, step)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin;
END IF;
IF NOT @sqlc_mig_has_history THEN
-- one row for every revision applied or reverted, times in UTC; nothing depends on it
CREATE TABLE `sqlc_mig_history` (
  id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text CHARACTER SET utf8mb4,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255) CHARACTER SET utf8mb4,
  started_at datetime(6) NULL,
  finished_at datetime(6) NULL
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin;
END IF;
-- it never stops a migration
SET @sqlc_mig_entry = (EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history'));
IF NOT @sqlc_mig_entry THEN
SELECT CONCAT('warning: ', 'sqlc_mig_history', ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') AS `sqlc-mig`;
END IF;
-- may they be written? A statement that is only prepared does nothing, and fails without the right
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', '`alembic_version`', ' (version_num) VALUES ('''')');
PREPARE sqlc_mig_right FROM CONCAT('DELETE FROM ', '`alembic_version`', ' WHERE version_num = ''''');
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', '`sqlc_mig_progress`', ' (step) VALUES (0)');
PREPARE sqlc_mig_right FROM CONCAT('DELETE FROM ', '`sqlc_mig_progress`', ' WHERE step = 0');
IF @sqlc_mig_entry THEN
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', '`sqlc_mig_history`', ' (message) VALUES ('''')');
END IF;
DEALLOCATE PREPARE sqlc_mig_right;
END IF;
SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
END//
SET NAMES utf8mb4//
SET @sqlc_mig_direction = 'upgrade', @sqlc_mig_quiet = 0, @sqlc_mig_version = '0.1.0', @sqlc_mig_warns = 0, @sqlc_mig_shape = '', @sqlc_mig_progress = '`sqlc_mig_progress`',
  @sqlc_mig_digest = 'df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7', @sqlc_mig_respelled = 0, @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL,
  @sqlc_mig_history = '`sqlc_mig_history`'//
-- ---- what the revisions call: one prepared statement for each, made only if something is due --------------------------------
IF @sqlc_mig_next <> '' THEN
-- sqlc_mig_say: what is to be said, before it is done; sqlc_mig_rows: how many there were
PREPARE sqlc_mig_say FROM "SELECT @sqlc_mig_said AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_said IS NOT NULL AND NOT @sqlc_mig_quiet";
PREPARE sqlc_mig_rows FROM "SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig` FROM DUAL WHERE NOT @sqlc_mig_quiet";
-- sqlc_mig_begin: a revision begins, or is tried once more; which of its steps an interrupted run has marked
SET @sqlc_mig_sql = CONCAT("BEGIN NOT ATOMIC
  SET @sqlc_mig_most = 0;
  SELECT COALESCE(GROUP_CONCAT(CONCAT(step, '=', checksum)), ''), COALESCE(MAX(step), 0) INTO @sqlc_mig_marks, @sqlc_mig_most
    FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
  IF @sqlc_mig_most > @sqlc_mig_steps THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT =
    'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec'; END IF;
END");
PREPARE sqlc_mig_begin FROM @sqlc_mig_sql;
-- sqlc_mig_due: is the step still to be done, and was it not done with another text? sqlc_mig_mark: it is done
PREPARE sqlc_mig_due FROM "BEGIN NOT ATOMIC
  SET @sqlc_mig_due = NOT FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks), @sqlc_mig_do = 0;
  IF @sqlc_mig_due AND LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT =
    'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec'; END IF;
  IF NOT @sqlc_mig_due AND NOT @sqlc_mig_quiet THEN SELECT CONCAT('  done before: ', @sqlc_mig_title) AS `sqlc-mig`; END IF;
END";
SET @sqlc_mig_sql = CONCAT("INSERT INTO ", @sqlc_mig_progress, " (revision, direction, step, checksum)
  VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_step, @sqlc_mig_mark)");
PREPARE sqlc_mig_mark FROM @sqlc_mig_sql;
-- sqlc_mig_table, _column, _index, _constraint, _schema: what is there of what a statement is about? _one and _other count its two names (as bytes, where
-- only the case of letters changes), _is says what it is. Each of these tables of information_schema is asked for one table by itself: in a join the
-- server would open all tables of the database.
PREPARE sqlc_mig_table FROM "SELECT 'table', 1, COUNT(IF(IF(@sqlc_mig_respelled,
  BINARY TABLE_NAME = BINARY @sqlc_mig_table, TABLE_NAME = @sqlc_mig_table), 1, NULL)),
    COUNT(IF(IF(@sqlc_mig_respelled, BINARY TABLE_NAME = BINARY @sqlc_mig_to, TABLE_NAME = @sqlc_mig_to), 1, NULL)),
    MAX(IF(TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED'), 'table', LOWER(TABLE_TYPE)))
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME IN (@sqlc_mig_table, @sqlc_mig_to)";
PREPARE sqlc_mig_column FROM "SELECT 'column',
    (SELECT COUNT(*) FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND t.TABLE_NAME = @sqlc_mig_table),
    COUNT(IF(IF(@sqlc_mig_respelled, BINARY c.COLUMN_NAME = BINARY @sqlc_mig_column, c.COLUMN_NAME = @sqlc_mig_column), 1, NULL)),
    COUNT(IF(IF(@sqlc_mig_respelled, BINARY c.COLUMN_NAME = BINARY @sqlc_mig_to, c.COLUMN_NAME = @sqlc_mig_to), 1, NULL)), 'column'
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.COLUMNS c
  WHERE c.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND c.TABLE_NAME = @sqlc_mig_table AND c.COLUMN_NAME IN (@sqlc_mig_column, @sqlc_mig_to)";
PREPARE sqlc_mig_index FROM "SELECT 'index',
    (SELECT COUNT(*) FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND t.TABLE_NAME = @sqlc_mig_table),
    COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY i.INDEX_NAME = BINARY @sqlc_mig_index, i.INDEX_NAME = @sqlc_mig_index), i.INDEX_NAME, NULL)),
    COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY i.INDEX_NAME = BINARY @sqlc_mig_to, i.INDEX_NAME = @sqlc_mig_to), i.INDEX_NAME, NULL)), 'index'
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.STATISTICS i
  WHERE i.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND i.TABLE_NAME = @sqlc_mig_table AND i.INDEX_NAME IN (@sqlc_mig_index, @sqlc_mig_to)";
-- a primary key has no name of its own: it is found by its kind
PREPARE sqlc_mig_constraint FROM "SELECT
    (SELECT COUNT(*) FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND t.TABLE_NAME = @sqlc_mig_table),
    COUNT(c.CONSTRAINT_NAME), CONCAT(LOWER(MIN(c.CONSTRAINT_TYPE)),
    IF(MIN(c.CONSTRAINT_TYPE) IN ('CHECK', 'UNIQUE'), ' constraint', '')) INTO @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is
  FROM information_schema.TABLE_CONSTRAINTS c
  WHERE c.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND c.TABLE_NAME = @sqlc_mig_table
    AND IF(@sqlc_mig_kind = 'primary key', c.CONSTRAINT_TYPE = 'PRIMARY KEY', c.CONSTRAINT_NAME = @sqlc_mig_constraint)";
PREPARE sqlc_mig_schema FROM "SELECT 'database', 1, COUNT(*), IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = @sqlc_mig_schema)
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = @sqlc_mig_schema), 'database with something in it', 'database')
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = @sqlc_mig_schema";
-- sqlc_mig_known: where a column is defined again, the first thing in which it is not as this history knows it; what is NULL is not asked. COLUMN_DEFAULT is
-- the text that SHOW CREATE TABLE prints, 'NULL' where a column may hold NULL, and NULL where there is none; one with a quote or a control is not compared.
PREPARE sqlc_mig_known FROM "SELECT 'column',
    (SELECT COUNT(*) FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND t.TABLE_NAME = @sqlc_mig_table),
    COUNT(c.COLUMN_NAME), MAX(CASE WHEN c.COLUMN_NAME IS NULL THEN NULL
    WHEN c.COLUMN_TYPE NOT IN (@sqlc_mig_type_was, @sqlc_mig_type) THEN CONCAT(' with the type ', @sqlc_mig_type_was, '; found ', c.COLUMN_TYPE)
    WHEN c.IS_NULLABLE <> @sqlc_mig_nullable THEN IF(c.IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL')
    WHEN (c.EXTRA LIKE '%auto_increment%') <> @sqlc_mig_counted THEN
      IF(c.EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none')
    WHEN BINARY c.COLUMN_COMMENT <> BINARY @sqlc_mig_comment THEN CONCAT(' with another comment; found ', c.COLUMN_COMMENT)
    WHEN @sqlc_mig_has_default = 'no' AND COALESCE(c.COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT(' without a default; found ', c.COLUMN_DEFAULT)
    WHEN @sqlc_mig_has_default <> 'no' AND COALESCE(c.COLUMN_DEFAULT, 'NULL') = 'NULL' THEN
      CONCAT(' with ', COALESCE(CONCAT('the default ', @sqlc_mig_default), 'a default'), '; found none')
    WHEN @sqlc_mig_has_default = 'text' AND @sqlc_mig_default NOT REGEXP '[[:cntrl:]'']'
        AND BINARY c.COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE(@sqlc_mig_default, '\\\\', '\\\\\\\\'), '''')
      OR @sqlc_mig_has_default = 'number' AND c.COLUMN_DEFAULT + 0 <> @sqlc_mig_default
      THEN CONCAT(' with the default ', @sqlc_mig_default, '; found ', c.COLUMN_DEFAULT) END)
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_differs FROM information_schema.COLUMNS c
  WHERE c.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND c.TABLE_NAME = @sqlc_mig_table AND c.COLUMN_NAME = @sqlc_mig_column";
-- @sqlc_mig_compare: is what is there what the statement makes? That stands in @sqlc_mig_shape: parts with ; between them. A part begins with its name,
-- `.` is a column and `key` a foreign key; behind each | is an attribute, as in ELT below: ? is not compared, * is something in the server's own words.
-- A part with ? before it may be there or not. information_schema gives the same; %7C is |, as in addresses. (GROUP_CONCAT stands apart: in such a UNION
-- MariaDB writes it twice within CONCAT_WS.)
SET @sqlc_mig_compare = "WITH RECURSIVE part (words, rest) AS (SELECT CONCAT('?', @sqlc_mig_shape), CONCAT(@sqlc_mig_shape, ';') UNION ALL
    SELECT SUBSTRING_INDEX(rest, ';', 1), SUBSTRING(rest, LOCATE(';', rest) + 1) FROM part WHERE rest <> ''),
  shown (words) AS (SELECT CONCAT_WS('\0', 'table', ENGINE, TABLE_COMMENT, REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'),
      SUBSTRING_INDEX(REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'), '_', 1))
    FROM information_schema.TABLES WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('.', COLUMN_NAME), COLUMN_TYPE, IF(IS_NULLABLE = 'YES', '', 'not null'),
      CONCAT_WS(' ', IF(EXTRA LIKE '%auto_increment%', 'auto_increment', NULL), IF(EXTRA LIKE '%on update%', 'on update', NULL),
        CASE WHEN EXTRA LIKE '%VIRTUAL GEN%' THEN 'virtual' WHEN EXTRA LIKE '%STORED GEN%' THEN 'stored' END),
      IF(COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL'
, IF(DATA_TYPE IN ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double') AND COLUMN_DEFAULT LIKE '%.%',
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM COLUMN_DEFAULT)), COLUMN_DEFAULT),
        ''), COLUMN_COMMENT, REPLACE(COALESCE(COLLATION_NAME, ''), 'utf8_', 'utf8mb3_'))
    FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('index ', name), names, IF(is_unique, 'unique', IF(method IN ('FULLTEXT', 'SPATIAL'), LOWER(method), '')))
    FROM (SELECT INDEX_NAME AS name, MIN(NON_UNIQUE) = 0 AS is_unique, MIN(INDEX_TYPE) AS method, GROUP_CONCAT(CONCAT(COALESCE(COLUMN_NAME, '(expression)'),
        IF(SUB_PART IS NULL OR INDEX_TYPE = 'SPATIAL', '', CONCAT('(', SUB_PART, ')')), ''
)
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
    FROM information_schema.CHECK_CONSTRAINTS
    WHERE CHECK_CLAUSE <> CONCAT('json_valid(`', CONSTRAINT_NAME, '`)') AND CONSTRAINT_SCHEMA = <schema> AND TABLE_NAME = <table>),
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
    WHERE item NOT LIKE '?%' AND (expected IS NOT NULL OR @sqlc_mig_kind = 'table' AND item <> 'index PRIMARY' AND NOT LOCATE(CONCAT(';?',
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
-- sqlc_mig_ask: is the statement to be run? It says so, or that there is nothing to do; or stops the script, if this history does not know what is there
PREPARE sqlc_mig_ask FROM "BEGIN NOT ATOMIC
  DECLARE why, name text;
  SET @sqlc_mig_said = CASE WHEN @sqlc_mig_when = '' THEN '' WHEN NOT @sqlc_mig_home THEN NULL
    WHEN @sqlc_mig_when = 'missing' THEN IF(NOT @sqlc_mig_one, '', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = 'database', 'exists', NULL))
    WHEN @sqlc_mig_when = 'present' THEN IF(NOT @sqlc_mig_one, 'absent', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = '', '', NULL))
    WHEN @sqlc_mig_when = 'known' THEN IF(@sqlc_mig_one AND @sqlc_mig_differs IS NULL, '', NULL)
    WHEN @sqlc_mig_one AND NOT @sqlc_mig_other THEN '' WHEN @sqlc_mig_other AND NOT @sqlc_mig_one THEN 'already renamed' END;
  IF @sqlc_mig_said IS NULL THEN
    SET name = CASE WHEN @sqlc_mig_kind = 'table' OR NOT @sqlc_mig_home THEN CONCAT('table ', @sqlc_mig_table)
        WHEN @sqlc_mig_kind = 'column' THEN CONCAT('column ', @sqlc_mig_column, ' of ', @sqlc_mig_table)
        WHEN @sqlc_mig_kind = 'index' THEN CONCAT('index ', @sqlc_mig_index, ' of ', @sqlc_mig_table)
        ELSE CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_constraint, ' on ', @sqlc_mig_table) END;
    SET why = CASE WHEN @sqlc_mig_kind = 'database' THEN CONCAT('the database ', @sqlc_mig_schema, ' is not empty, and is not dropped')
      WHEN NOT @sqlc_mig_home THEN CONCAT('expected the ', name, '; there is none')
      WHEN @sqlc_mig_when = 'rename' THEN CONCAT('expected the ', name, ', to be renamed to ', @sqlc_mig_to,
      '; found ', IF(@sqlc_mig_one, 'both names', 'neither name'))
      WHEN @sqlc_mig_when = 'known' THEN CONCAT('expected the ', name, COALESCE(@sqlc_mig_differs, '; the table has no such column'))
      ELSE CONCAT('expected the ', name, '; found a ', @sqlc_mig_is) END;
    SET why = CONCAT(LEFT(why, 300), '. Fix it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = why;
  END IF;
  SET @sqlc_mig_do = @sqlc_mig_said = '', name = '';
  IF @sqlc_mig_said = 'exists' AND @sqlc_mig_shape = '?' THEN
    SET name = ', not compared: later revisions, or SQL that nobody has read, make it another one';
  ELSEIF @sqlc_mig_said = 'exists' AND @sqlc_mig_shape <> '' THEN
    SET @sqlc_mig_sql = REPLACE(REPLACE(@sqlc_mig_compare, '<schema>', COALESCE(CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_schema), ''''), 'DATABASE()')),
      '<table>', CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_table), ''''));
    SET @sqlc_mig_text = CONCAT(@sqlc_mig_sql, 'COALESCE(SUM(added = 0), 0), COALESCE(CONCAT(''; added by others: '',
      GROUP_CONCAT(IF(added, words, NULL) ORDER BY words SEPARATOR '', '')), '''') INTO @sqlc_mig_differs, @sqlc_mig_more FROM line');
    EXECUTE IMMEDIATE @sqlc_mig_text;
    SET name = CONCAT(IF(@sqlc_mig_differs, ', in another shape', ', compared'), @sqlc_mig_more);
    IF @sqlc_mig_differs THEN
      SET why = CONCAT('the ', @sqlc_mig_what, ' is there in another shape than this history gives it');
      IF @sqlc_mig_warns THEN SELECT CONCAT('  warning: ', why) AS `sqlc-mig`; END IF;
      SET @sqlc_mig_text = CONCAT(@sqlc_mig_sql, 'REGEXP_REPLACE(words, ''[[:cntrl:]]'', '' '') AS `sqlc-mig` FROM line
        WHERE NOT COALESCE(added, 0) ORDER BY object');
      EXECUTE IMMEDIATE @sqlc_mig_text;
      SET why = CONCAT(why, '; expected and found stand above. Change it by hand, or stamp a revision that has this shape; ',
        'built with --on-mismatch=warn the script says so and goes on');
      IF NOT @sqlc_mig_warns THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = why; END IF;
    END IF;
  END IF;
  SET @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = 0, @sqlc_mig_shape = '';
  SET @sqlc_mig_said = CONCAT('  ', IF(@sqlc_mig_do, @sqlc_mig_does, @sqlc_mig_said), ' ', @sqlc_mig_what, name);
  IF NOT @sqlc_mig_quiet THEN SELECT @sqlc_mig_said AS `sqlc-mig`; END IF;
END";
-- sqlc_mig_moved: the revision is done, with its entry in the history; its markers go, and the next one that is due may run
SET @sqlc_mig_sql = CONCAT("BEGIN NOT ATOMIC
  ", IF(@sqlc_mig_entry, CONCAT("INSERT INTO ", @sqlc_mig_history, " (revision, direction, message,
  checksum, script_digest, tool_version, applied_by, started_at,
    finished_at) VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_message, @sqlc_mig_checksum, @sqlc_mig_digest, @sqlc_mig_version, USER(),
    @sqlc_mig_started, UTC_TIMESTAMP(6));"), ''), "
  DELETE FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
END");
PREPARE sqlc_mig_moved FROM @sqlc_mig_sql;
-- sqlc_mig_failed: an error. A lock that was not free (1205, 1213) is tried for again, everything else stops the script with the place of the step
PREPARE sqlc_mig_failed FROM "BEGIN NOT ATOMIC
  SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
  SET @sqlc_mig_again = @sqlc_mig_errno IN (1205, 1213) AND @sqlc_mig_tries >= 0;
  IF @sqlc_mig_again THEN SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`; DO SLEEP(1); END IF;
END";
END IF//

-- ===================================================================================================================
-- 1d6f0a83c2b7  Create customers
-- 1 of 15; migrations/1d6f0a83c2b7_create_customers.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '1d6f0a83c2b7' THEN
    SELECT 'apply 1d6f0a83c2b7 Create customers' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/1d6f0a83c2b7_create_customers.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'Create customers',
      @sqlc_mig_checksum = '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_table customers
--    migrations/1d6f0a83c2b7_create_customers.yaml:6
    SET @sqlc_mig_at = 'migrations/1d6f0a83c2b7_create_customers.yaml:6',
      @sqlc_mig_title = 'create_table customers';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'a1092c9ee9b0442bb55e74b9ec90690300f2db7346767c0101ef79219fcdc5ac'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'customers', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table customers', @sqlc_mig_shape =
  'table|InnoDB|People and companies that buy from us;.id|bigint(20)|not null|auto_increment||;'
  '.public_id|?|not null||*|The only id that leaves the house;.email|varchar(255)|not null|||;.full_name|text|not null|||;.country|char(2)|?||;'
  '.newsletter|tinyint(1)|not null||0|;.credit_limit|decimal(12,2)|not null||0|;.created_at|timestamp(6)|not null||*|;index PRIMARY|id|unique;'
  'index uq_customers_public_id|public_id|unique;check ck_customers_credit_limit;index ix_customers_created_at|created_at|;'
  '? fk_customers_country_countries;? ux_customers_email_ci;?.archived_at;?.email_ci;?.fax';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `customers` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `public_id` char(36) character set ascii NOT NULL DEFAULT (uuid()) COMMENT 'The only id that leaves the house',
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
) ENGINE=InnoDB COMMENT='People and companies that buy from us';
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('1d6f0a83c2b7');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('1d6f0a83c2b7') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '1d6f0a83c2b7' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 37c41be9a05d  Create categories and products
-- 2 of 15; migrations/37c41be9a05d_create_products.yaml; needs 1d6f0a83c2b7
-- ===================================================================================================================
    IF @sqlc_mig_next = '37c41be9a05d' THEN
    SELECT 'apply 37c41be9a05d Create categories and products' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/37c41be9a05d_create_products.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Create categories and products',
      @sqlc_mig_checksum = '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_table categories
--    migrations/37c41be9a05d_create_products.yaml:6
    SET @sqlc_mig_at = 'migrations/37c41be9a05d_create_products.yaml:6',
      @sqlc_mig_title = 'create_table categories';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '93fb82fbee7c090170e45d7cbd626c56e061e0e098c4a94c0cbf4b4e5ac4383c'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'categories', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table categories', @sqlc_mig_shape =
  'table|InnoDB|;.id|int(11)|not null|auto_increment||;.parent_id|int(11)||||Null for a category at the top of the shop;.slug|varchar(80)|not null|||;'
  '.title|text|not null|||;index PRIMARY|id|unique;index uq_categories_slug|slug|unique;'
  'key fk_categories_parent_id_categories|parent_id|categories|id|set null|no action;? fk_categories_parent_id_categories';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `categories` (
  `id` int NOT NULL AUTO_INCREMENT,
  `parent_id` int NULL COMMENT 'Null for a category at the top of the shop',
  `slug` varchar(80) NOT NULL,
  `title` text NOT NULL,
  CONSTRAINT `pk_categories` PRIMARY KEY (`id`),
  CONSTRAINT `uq_categories_slug` UNIQUE (`slug`),
  CONSTRAINT `fk_categories_parent_id_categories` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table products
--    migrations/37c41be9a05d_create_products.yaml:18
    SET @sqlc_mig_at = 'migrations/37c41be9a05d_create_products.yaml:18',
      @sqlc_mig_title = 'create_table products';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '290e8a27636b36c30ba6e2f8d7c400dc4f07994542c402f5aa01f255b9408c8b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on categories: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'products', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table products', @sqlc_mig_shape =
  'table|InnoDB|Everything that can be put into an order;.id|bigint(20)|not null|auto_increment||;.category_id|int(11)|not null|||;'
  '.sku|varchar(40)|not null|||;.title|text|not null|||;.stock|?|?||?|;'
  '.attributes|longtext|not null||*|Size, colour and the like, as the supplier sends them;.is_active|tinyint(1)|not null||1|;index PRIMARY|id|unique;'
  'index uq_products_sku|sku|unique;index ix_products_category_id|category_id|;'
  'key fk_products_category_id_categories|category_id|categories|id|no action|no action;? ck_products_price;? ck_products_stock;? ix_products_shelf;'
  '?.archived_at;?.price;?.unit_price';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `products` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `category_id` int NOT NULL,
  `sku` varchar(40) NOT NULL,
  `title` text NOT NULL,
  `price` decimal(10,2) NOT NULL DEFAULT 0.00,
  `stock` int NULL,
  `attributes` json NOT NULL DEFAULT '{}' COMMENT 'Size, colour and the like, as the supplier sends them',
  `is_active` tinyint(1) NOT NULL DEFAULT true,
  CONSTRAINT `pk_products` PRIMARY KEY (`id`),
  CONSTRAINT `uq_products_sku` UNIQUE (`sku`),
  CONSTRAINT `fk_products_category_id_categories` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `ck_products_price` CHECK (price >= 0),
  INDEX `ix_products_category_id` (`category_id`)
) ENGINE=InnoDB COMMENT='Everything that can be put into an order';
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('1d6f0a83c2b7');
    INSERT INTO `alembic_version` (version_num) VALUES ('37c41be9a05d');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('37c41be9a05d') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '37c41be9a05d' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 58e2907f14ac  Create orders and their lines
-- 3 of 15; migrations/58e2907f14ac_create_orders.yaml; needs 37c41be9a05d
-- ===================================================================================================================
    IF @sqlc_mig_next = '58e2907f14ac' THEN
    SELECT 'apply 58e2907f14ac Create orders and their lines' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/58e2907f14ac_create_orders.yaml',
      @sqlc_mig_steps = 4, @sqlc_mig_message = 'Create orders and their lines',
      @sqlc_mig_checksum = 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_enum order_status
--    migrations/58e2907f14ac_create_orders.yaml:6
    SET @sqlc_mig_at = 'migrations/58e2907f14ac_create_orders.yaml:6',
      @sqlc_mig_title = 'create_enum order_status';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- no statement is needed here
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table orders
--    migrations/58e2907f14ac_create_orders.yaml:7
    SET @sqlc_mig_at = 'migrations/58e2907f14ac_create_orders.yaml:7',
      @sqlc_mig_title = 'create_table orders';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '2e397384bb68657b9c7f32d14bc1f74ebc81d5c470a34c780cafa89dc35f2aeb'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'orders', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table orders', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|auto_increment||;.customer_id|bigint(20)|not null|||;.status|?|not null||?|;.currency|char(3)|not null||''EUR''|;'
  '.note|text|not null||*|;.placed_at|timestamp(6)|not null||*|;.ship_by|date||||;index PRIMARY|id|unique;'
  'index ix_orders_customer_id_placed_at|customer_id, placed_at|;key fk_orders_customer_id_customers|customer_id|customers|id|no action|no action;'
  '? fk_orders_address_id_addresses;? fk_orders_subscription_id_subscriptions;? ix_orders_open;? ix_orders_subscription_id;?.address_id;?.subscription_id';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `orders` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `customer_id` bigint NOT NULL,
  `status` enum('open','paid','shipped','cancelled') NOT NULL DEFAULT 'open',
  `currency` char(3) NOT NULL DEFAULT 'EUR',
  `note` text NOT NULL DEFAULT '',
  `placed_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `ship_by` date NULL,
  CONSTRAINT `pk_orders` PRIMARY KEY (`id`),
  CONSTRAINT `fk_orders_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT,
  INDEX `ix_orders_customer_id_placed_at` (`customer_id`, `placed_at`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. create_table order_lines
--    migrations/58e2907f14ac_create_orders.yaml:22
    SET @sqlc_mig_at = 'migrations/58e2907f14ac_create_orders.yaml:22',
      @sqlc_mig_title = 'create_table order_lines';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '6352df47ec478e6ee0e8515c4f3476479a276de2e268550945244c3deef16fcc'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'order_lines', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table order_lines', @sqlc_mig_shape =
  'table|InnoDB|;.order_id|bigint(20)|not null|||;.line_no|smallint(6)|not null|||;.product_id|bigint(20)|not null|||;.quantity|int(11)|not null||1|;'
  '.amount|decimal(12,2)|not null|||;index PRIMARY|order_id, line_no|unique;check ck_order_lines_quantity;index ix_order_lines_product_id|product_id|;'
  'key fk_order_lines_order_id_orders|order_id|orders|id|cascade|no action;'
  'key fk_order_lines_product_id_products|product_id|products|id|no action|no action';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
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
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. create_index ix_orders_open on orders
--    migrations/58e2907f14ac_create_orders.yaml:45
    SET @sqlc_mig_at = 'migrations/58e2907f14ac_create_orders.yaml:45',
      @sqlc_mig_title = 'create_index ix_orders_open on orders';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '85aedd382bb44ccb2939f02f3bb55a02bc9c0097a129d65803890fb71d582b99'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_orders_open', @sqlc_mig_table = 'orders', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_orders_open', @sqlc_mig_shape =
  'index ix_orders_open|status, placed_at|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `orders` ADD INDEX `ix_orders_open` (`status`, `placed_at`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('37c41be9a05d');
    INSERT INTO `alembic_version` (version_num) VALUES ('58e2907f14ac');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('58e2907f14ac') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '58e2907f14ac' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 6b03d8a7e951  Keep the delivery addresses of a customer
-- 4 of 15; migrations/6b03d8a7e951_add_addresses.yaml; needs 58e2907f14ac
-- ===================================================================================================================
    IF @sqlc_mig_next = '6b03d8a7e951' THEN
    SELECT 'apply 6b03d8a7e951 Keep the delivery addresses of a customer' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/6b03d8a7e951_add_addresses.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Keep the delivery addresses of a customer',
      @sqlc_mig_checksum = '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_table addresses
--    migrations/6b03d8a7e951_add_addresses.yaml:6
    SET @sqlc_mig_at = 'migrations/6b03d8a7e951_add_addresses.yaml:6',
      @sqlc_mig_title = 'create_table addresses';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '5b3ad192db64b8d09e8331595fc0280a0e9e72804df20acc9b928c0bcea7a120'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'addresses', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table addresses', @sqlc_mig_shape =
  'table|InnoDB|;.id|?|not null||*|;.customer_id|bigint(20)|not null|||;.label|varchar(40)|not null||''home''|;.lines|longtext|not null|||;'
  '.valid_from|date|not null||*|;index PRIMARY|id|unique;index uq_addresses_customer_id_label|customer_id, label|unique;'
  'key fk_addresses_customer_id_customers|customer_id|customers|id|cascade|no action';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `addresses` (
  `id` char(36) character set ascii NOT NULL DEFAULT (uuid()),
  `customer_id` bigint NOT NULL,
  `label` varchar(40) NOT NULL DEFAULT 'home',
  `lines` json NOT NULL,
  `valid_from` date NOT NULL DEFAULT (CURRENT_DATE),
  CONSTRAINT `pk_addresses` PRIMARY KEY (`id`),
  CONSTRAINT `uq_addresses_customer_id_label` UNIQUE (`customer_id`, `label`),
  CONSTRAINT `fk_addresses_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. add_column orders.address_id
--    migrations/6b03d8a7e951_add_addresses.yaml:28
    SET @sqlc_mig_at = 'migrations/6b03d8a7e951_add_addresses.yaml:28',
      @sqlc_mig_title = 'add_column orders.address_id';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '4115302ce07a121e4a6ca36cd2425638d164541d572db3ed182e130c7e9cf9e9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'orders', @sqlc_mig_column = 'address_id', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column orders.address_id', @sqlc_mig_shape =
  '.address_id|?||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `orders` ADD COLUMN `address_id` char(36) character set ascii NULL, LOCK=NONE;
    END IF;
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on addresses: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'fk_orders_address_id_addresses', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'foreign key fk_orders_address_id_addresses on orders', @sqlc_mig_shape =
  'key fk_orders_address_id_addresses|address_id|addresses|id|no action|no action';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_address_id_addresses` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('58e2907f14ac');
    INSERT INTO `alembic_version` (version_num) VALUES ('6b03d8a7e951');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('6b03d8a7e951') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '6b03d8a7e951' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 7240f5c9ab16  Call the price what it is, and count stock in bigint
-- 5 of 15; migrations/7240f5c9ab16_rework_product_prices.yaml; needs 58e2907f14ac
-- ===================================================================================================================
    IF @sqlc_mig_next = '7240f5c9ab16' THEN
    SELECT 'apply 7240f5c9ab16 Call the price what it is, and count stock in bigint' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/7240f5c9ab16_rework_product_prices.yaml',
      @sqlc_mig_steps = 4, @sqlc_mig_message = 'Call the price what it is, and count stock in bigint',
      @sqlc_mig_checksum = 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. rename_column products.price to unit_price
--    migrations/7240f5c9ab16_rework_product_prices.yaml:6
    SET @sqlc_mig_at = 'migrations/7240f5c9ab16_rework_product_prices.yaml:6',
      @sqlc_mig_title = 'rename_column products.price to unit_price';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'aa87425281bcdd5cc0dbfa534e90732d1a630a6c159aa0323a1f0cdc0bb6c60b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'products', @sqlc_mig_column = 'price', @sqlc_mig_to = 'unit_price', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column products.price to unit_price';
    SET @sqlc_mig_when = 'rename'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `products` RENAME COLUMN `price` TO `unit_price`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. execute UPDATE products SET stock = 0 WHERE stock IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/7240f5c9ab16_rework_product_prices.yaml:8
    SET @sqlc_mig_at = 'migrations/7240f5c9ab16_rework_product_prices.yaml:8',
      @sqlc_mig_title = 'execute UPDATE products SET stock = 0 WHERE stock IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '8dda030d68a834f5e451a8b86c26a625b11a5d293101b4d00a15155299a47723'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
    SELECT '  a product whose stock is not known has none' AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE products SET stock = 0 WHERE stock IS NULL' AS `sqlc-mig`;
UPDATE products SET stock = 0 WHERE stock IS NULL;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 3. alter_column products.stock
--    migrations/7240f5c9ab16_rework_product_prices.yaml:12
    SET @sqlc_mig_at = 'migrations/7240f5c9ab16_rework_product_prices.yaml:12',
      @sqlc_mig_title = 'alter_column products.stock';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'df5c229a0bbbadd87185ee6cb19ab19abb99651048159d38452515f35e57e3f6'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on products: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_past = CASE
  WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME = 'stock')
    AND EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'countries') THEN
    '  superseded column products.stock, changed later'
  WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME = 'stock'
      AND COLUMN_TYPE = 'bigint(20)' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 0) THEN
    '  superseded column products.stock, changed later'
  END;
    IF @sqlc_mig_past IS NULL THEN
    SET @sqlc_mig_table = 'products', @sqlc_mig_column = 'stock', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column products.stock';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int(11)',
  @sqlc_mig_type = 'bigint(20)', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `products` MODIFY COLUMN `stock` bigint NOT NULL DEFAULT 0;
    END IF;
    ELSE SELECT @sqlc_mig_past AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. create_check_constraint ck_products_stock on products
--    migrations/7240f5c9ab16_rework_product_prices.yaml:13
    SET @sqlc_mig_at = 'migrations/7240f5c9ab16_rework_product_prices.yaml:13',
      @sqlc_mig_title = 'create_check_constraint ck_products_stock on products';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '5ef231c81b433108ed0e2d0dbe0e34cdd9dd7f0becfe315819dc343e475bcc9c'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on products: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'products', @sqlc_mig_constraint = 'ck_products_stock', @sqlc_mig_kind = 'check constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'check constraint ck_products_stock on products', @sqlc_mig_shape = 'check ck_products_stock';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `products` ADD CONSTRAINT `ck_products_stock` CHECK (stock >= 0);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('58e2907f14ac');
    INSERT INTO `alembic_version` (version_num) VALUES ('7240f5c9ab16');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('7240f5c9ab16') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '7240f5c9ab16' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 89ad13e6027f  Merge addresses and product prices
-- 6 of 15; migrations/89ad13e6027f_merge_addresses_and_prices.yaml; needs 6b03d8a7e951, 7240f5c9ab16
-- ===================================================================================================================
    IF @sqlc_mig_next = '89ad13e6027f' THEN
    SELECT 'apply 89ad13e6027f Merge addresses and product prices' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/89ad13e6027f_merge_addresses_and_prices.yaml',
      @sqlc_mig_steps = 0, @sqlc_mig_message = 'Merge addresses and product prices',
      @sqlc_mig_checksum = '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('6b03d8a7e951', '7240f5c9ab16');
    INSERT INTO `alembic_version` (version_num) VALUES ('89ad13e6027f');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('89ad13e6027f') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '89ad13e6027f' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 91c7b5240fde  Every customer has a country that we know
-- 7 of 15; migrations/91c7b5240fde_require_customer_country.yaml; needs 89ad13e6027f
-- ===================================================================================================================
    IF @sqlc_mig_next = '91c7b5240fde' THEN
    SELECT 'apply 91c7b5240fde Every customer has a country that we know' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/91c7b5240fde_require_customer_country.yaml',
      @sqlc_mig_steps = 5, @sqlc_mig_message = 'Every customer has a country that we know',
      @sqlc_mig_checksum = '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_table countries
--    migrations/91c7b5240fde_require_customer_country.yaml:6
    SET @sqlc_mig_at = 'migrations/91c7b5240fde_require_customer_country.yaml:6',
      @sqlc_mig_title = 'create_table countries';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'c6a89f64005a044f87ce7f3dbf48f520882696c12e5ca71a9993e4fbef275dd0'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'countries', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table countries', @sqlc_mig_shape =
  'table|InnoDB|;.code|char(2)|not null|||;.title|varchar(80)|not null|||;.vat_rate|decimal(4,2)|not null||0|;.in_eu|tinyint(1)|not null||1|;'
  'index PRIMARY|code|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `title` varchar(80) NOT NULL,
  `vat_rate` decimal(4,2) NOT NULL DEFAULT 0.00,
  `in_eu` tinyint(1) NOT NULL DEFAULT true,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. bulk_insert countries (6 rows)
--    migrations/91c7b5240fde_require_customer_country.yaml:15
    SET @sqlc_mig_at = 'migrations/91c7b5240fde_require_customer_country.yaml:15',
      @sqlc_mig_title = 'bulk_insert countries (6 rows)';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '72f81d884164e3f71505f3feb931e405a1fbde430b66f55955b1f7fbe2039d35'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
    SELECT '  insert into countries' AS `sqlc-mig`;
INSERT INTO `countries` (`code`, `title`, `vat_rate`, `in_eu`) VALUES
  ('AT', 'Austria', 20.00, DEFAULT),
  ('CI', 'Côte d''Ivoire', DEFAULT, false),
  ('DE', 'Germany', 19.00, DEFAULT),
  ('FR', 'France', 20.00, DEFAULT),
  ('NO', 'Norway', 25.00, false),
  ('ZZ', 'Unknown', DEFAULT, false)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 3. execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL      ? SQL of the project
--    migrations/91c7b5240fde_require_customer_country.yaml:26
    SET @sqlc_mig_at = 'migrations/91c7b5240fde_require_customer_country.yaml:26',
      @sqlc_mig_title = 'execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL      ? SQL of the project';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'e0a7d0738157108f008b6bb56a2d75bc51c41c1b4472e2a7cfe4e0ecf886acb7'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
    IF (
SELECT count(*) FROM customers WHERE country IS NULL
    ) THEN
    SELECT '  customers without a country get ZZ' AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL' AS `sqlc-mig`;
UPDATE customers SET country = 'ZZ' WHERE country IS NULL;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL' AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 4. alter_column customers.country
--    migrations/91c7b5240fde_require_customer_country.yaml:31
    SET @sqlc_mig_at = 'migrations/91c7b5240fde_require_customer_country.yaml:31',
      @sqlc_mig_title = 'alter_column customers.country';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '0d361a2b44f4def6f0770b64f99eccb02907d22856987179b708ee9cc1612738'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_table = 'customers', @sqlc_mig_column = 'country', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column customers.country';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'char(2)',
  @sqlc_mig_type = 'char(2)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `customers` MODIFY COLUMN `country` char(2) NOT NULL COMMENT 'ISO 3166-1 alpha-2, or ZZ when we do not know it', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. create_foreign_key fk_customers_country_countries on customers
--    migrations/91c7b5240fde_require_customer_country.yaml:36
    SET @sqlc_mig_at = 'migrations/91c7b5240fde_require_customer_country.yaml:36',
      @sqlc_mig_title = 'create_foreign_key fk_customers_country_countries on customers';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = 'a1a98017ef457b09770b73dc9c90e142c2beb8a24c10c578537dc649cc3419c8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on countries: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'customers', @sqlc_mig_constraint = 'fk_customers_country_countries', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'foreign key fk_customers_country_countries on customers', @sqlc_mig_shape =
  'key fk_customers_country_countries|country|countries|code|no action|cascade';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `customers` ADD CONSTRAINT `fk_customers_country_countries` FOREIGN KEY (`country`) REFERENCES `countries` (`code`) ON UPDATE CASCADE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('89ad13e6027f');
    INSERT INTO `alembic_version` (version_num) VALUES ('91c7b5240fde');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('91c7b5240fde') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '91c7b5240fde' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 9a60e2d8b34c  One account per e-mail address, whatever its case
-- 8 of 15; migrations/9a60e2d8b34c_unique_customer_email.yaml; needs 91c7b5240fde
-- ===================================================================================================================
    IF @sqlc_mig_next = '9a60e2d8b34c' THEN
    SELECT 'apply 9a60e2d8b34c One account per e-mail address, whatever its case' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/9a60e2d8b34c_unique_customer_email.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'One account per e-mail address, whatever its case',
      @sqlc_mig_checksum = '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. add_column customers.email_ci
--    migrations/9a60e2d8b34c_unique_customer_email.yaml:22
    SET @sqlc_mig_at = 'migrations/9a60e2d8b34c_unique_customer_email.yaml:22',
      @sqlc_mig_title = 'add_column customers.email_ci';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '83f8f2ec6921547d0707dab8631df1ad4fd66145c2d38b5ca303ca812aa31502'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'customers', @sqlc_mig_column = 'email_ci', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column customers.email_ci', @sqlc_mig_shape =
  '.email_ci|varchar(255)|?|virtual|?|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `customers` ADD COLUMN `email_ci` varchar(255) GENERATED ALWAYS AS (lower(email)) VIRTUAL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_index ux_customers_email_ci on customers
--    migrations/9a60e2d8b34c_unique_customer_email.yaml:26
    SET @sqlc_mig_at = 'migrations/9a60e2d8b34c_unique_customer_email.yaml:26',
      @sqlc_mig_title = 'create_index ux_customers_email_ci on customers';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'f8d9780dd7cd49240309d4175b29816cc0df510678bfedbfbfa4cd35689c5229'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_index = 'ux_customers_email_ci', @sqlc_mig_table = 'customers', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ux_customers_email_ci',
  @sqlc_mig_shape = 'index ux_customers_email_ci|email_ci|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `customers` ADD UNIQUE INDEX `ux_customers_email_ci` (`email_ci`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('91c7b5240fde');
    INSERT INTO `alembic_version` (version_num) VALUES ('9a60e2d8b34c');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('9a60e2d8b34c') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '9a60e2d8b34c' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- a1f73c06d582  Orders can be refunded
-- 9 of 15; migrations/a1f73c06d582_add_order_status_refunded.yaml; needs 9a60e2d8b34c
-- ===================================================================================================================
    IF @sqlc_mig_next = 'a1f73c06d582' THEN
    SELECT 'apply a1f73c06d582 Orders can be refunded' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/a1f73c06d582_add_order_status_refunded.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'Orders can be refunded',
      @sqlc_mig_checksum = '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. add_enum_value order_status 'refunded'
--    migrations/a1f73c06d582_add_order_status_refunded.yaml:6
    SET @sqlc_mig_at = 'migrations/a1f73c06d582_add_order_status_refunded.yaml:6',
      @sqlc_mig_title = 'add_enum_value order_status ''refunded''';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '4a375f41bd1cdf0e5d1f6a19a3925b6087110ba76352cbd4c6390b00a0df46cf'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on orders: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'orders', @sqlc_mig_column = 'status', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column orders.status';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''open'',''paid'',''shipped'',''cancelled'')', @sqlc_mig_type = 'enum(''open'',''paid'',''shipped'',''refunded'',''cancelled'')',
  @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `orders` MODIFY COLUMN `status` enum('open','paid','shipped','refunded','cancelled') NOT NULL DEFAULT 'open';
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('9a60e2d8b34c');
    INSERT INTO `alembic_version` (version_num) VALUES ('a1f73c06d582');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('a1f73c06d582') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'a1f73c06d582' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 4c8b19e7f0d6  Create the subscription plans
-- 10 of 15; migrations/4c8b19e7f0d6_create_plans.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '4c8b19e7f0d6' THEN
    SELECT 'apply 4c8b19e7f0d6 Create the subscription plans' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/4c8b19e7f0d6_create_plans.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Create the subscription plans',
      @sqlc_mig_checksum = 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_table plans
--    migrations/4c8b19e7f0d6_create_plans.yaml:7
    SET @sqlc_mig_at = 'migrations/4c8b19e7f0d6_create_plans.yaml:7',
      @sqlc_mig_title = 'create_table plans';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'bac84dd686e1db0736a3ce7f35df54307d694ee1c44baf4a4906c22ce09903c2'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'plans', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table plans', @sqlc_mig_shape =
  'table|InnoDB|What a customer can subscribe to;.code|varchar(20)|not null|||;.title|text|not null|||;.monthly_price|decimal(10,2)|not null||0|;'
  '.trial_days|smallint(6)|not null||14|;.features|longtext|not null||*|;index PRIMARY|code|unique;check ck_plans_trial_days';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `plans` (
  `code` varchar(20) NOT NULL,
  `title` text NOT NULL,
  `monthly_price` decimal(10,2) NOT NULL DEFAULT 0.00,
  `trial_days` smallint NOT NULL DEFAULT 14,
  `features` json NOT NULL DEFAULT '[]',
  CONSTRAINT `pk_plans` PRIMARY KEY (`code`),
  CONSTRAINT `ck_plans_trial_days` CHECK (trial_days BETWEEN 0 AND 90)
) ENGINE=InnoDB COMMENT='What a customer can subscribe to';
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. bulk_insert plans (3 rows)
--    migrations/4c8b19e7f0d6_create_plans.yaml:19
    SET @sqlc_mig_at = 'migrations/4c8b19e7f0d6_create_plans.yaml:19',
      @sqlc_mig_title = 'bulk_insert plans (3 rows)';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '17c27a53829425222db84deb6f9b740e599be1abeb6565b295192f3e53290369'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on plans: rows, blocks writers of the same rows
    SELECT '  insert into plans' AS `sqlc-mig`;
INSERT INTO `plans` (`code`, `title`, `trial_days`, `monthly_price`, `features`) VALUES
  ('free', 'Free', 0, DEFAULT, DEFAULT),
  ('plus', 'Plus', DEFAULT, 9.90, '["priority_support"]'),
  ('business', 'Business', DEFAULT, 49.00, '["priority_support", "invoice"]')
ON DUPLICATE KEY UPDATE `plans`.`code` = `plans`.`code`;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('4c8b19e7f0d6');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('4c8b19e7f0d6') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '4c8b19e7f0d6' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 5f92d07ac1e8  Customers subscribe to plans
-- 11 of 15; migrations/5f92d07ac1e8_create_subscriptions.yaml; needs 1d6f0a83c2b7, 4c8b19e7f0d6
-- ===================================================================================================================
    IF @sqlc_mig_next = '5f92d07ac1e8' THEN
    SELECT 'apply 5f92d07ac1e8 Customers subscribe to plans' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/5f92d07ac1e8_create_subscriptions.yaml',
      @sqlc_mig_steps = 4, @sqlc_mig_message = 'Customers subscribe to plans',
      @sqlc_mig_checksum = '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_enum subscription_state
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:8
    SET @sqlc_mig_at = 'migrations/5f92d07ac1e8_create_subscriptions.yaml:8',
      @sqlc_mig_title = 'create_enum subscription_state';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- no statement is needed here
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table subscriptions
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:9
    SET @sqlc_mig_at = 'migrations/5f92d07ac1e8_create_subscriptions.yaml:9',
      @sqlc_mig_title = 'create_table subscriptions';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '1f53b2a1116bb41922412b9aba0b7c0811a0a2cc12aabb4543a6bf74caaa0759'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on plans: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'subscriptions', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table subscriptions', @sqlc_mig_shape =
  'table|InnoDB;.id|bigint(20)|not null|auto_increment||;.customer_id|bigint(20)|not null|||;.plan_code|varchar(20)|not null||''free''|;'
  '.state|enum(''trial'',''active'',''past_due'',''ended'')|not null||''trial''|;.started_on|date|not null||*|;.ended_on|date||||;index PRIMARY|id|unique;'
  'check ck_subscriptions_period;key fk_subscriptions_customer_id_customers|customer_id|customers|id|cascade|no action;'
  'key fk_subscriptions_plan_code_plans|plan_code|plans|code|no action|cascade;? fk_subscriptions_customer_id_customers;'
  '? fk_subscriptions_plan_code_plans;? ux_subscriptions_running;?.is_running';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `subscriptions` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `customer_id` bigint NOT NULL,
  `plan_code` varchar(20) NOT NULL DEFAULT 'free',
  `state` enum('trial','active','past_due','ended') NOT NULL DEFAULT 'trial',
  `started_on` date NOT NULL DEFAULT (CURRENT_DATE),
  `ended_on` date NULL,
  CONSTRAINT `pk_subscriptions` PRIMARY KEY (`id`),
  CONSTRAINT `fk_subscriptions_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_subscriptions_plan_code_plans` FOREIGN KEY (`plan_code`) REFERENCES `plans` (`code`) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT `ck_subscriptions_period` CHECK (ended_on IS NULL OR ended_on >= started_on)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. add_column subscriptions.is_running
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:39
    SET @sqlc_mig_at = 'migrations/5f92d07ac1e8_create_subscriptions.yaml:39',
      @sqlc_mig_title = 'add_column subscriptions.is_running';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '232caf0e5ef957ce8ef95d3462035bddea95e2247cadaeddd0991260f3d05c6d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'subscriptions', @sqlc_mig_column = 'is_running', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column subscriptions.is_running',
  @sqlc_mig_shape = '.is_running|tinyint(1)|?|virtual|?|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `subscriptions` ADD COLUMN `is_running` tinyint(1) GENERATED ALWAYS AS (CASE WHEN ended_on IS NULL THEN 1 END) VIRTUAL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. create_index ux_subscriptions_running on subscriptions
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:43
    SET @sqlc_mig_at = 'migrations/5f92d07ac1e8_create_subscriptions.yaml:43',
      @sqlc_mig_title = 'create_index ux_subscriptions_running on subscriptions';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '4c26ec6afb319d07d2a9462bf796f71b2e24efb02a75a2ba3188f99c0d13ad30'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ux_subscriptions_running', @sqlc_mig_table = 'subscriptions', @sqlc_mig_does = 'create',
  @sqlc_mig_what = 'index ux_subscriptions_running', @sqlc_mig_shape = 'index ux_subscriptions_running|customer_id, plan_code, is_running|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `subscriptions` ADD UNIQUE INDEX `ux_subscriptions_running` (`customer_id`, `plan_code`, `is_running`), LOCK=NONE;
    END IF;
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_index = 'fk_subscriptions_customer_id_customers', @sqlc_mig_table = 'subscriptions', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'index fk_subscriptions_customer_id_customers';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `subscriptions` DROP INDEX `fk_subscriptions_customer_id_customers`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('1d6f0a83c2b7', '4c8b19e7f0d6');
    INSERT INTO `alembic_version` (version_num) VALUES ('5f92d07ac1e8');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('5f92d07ac1e8') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '5f92d07ac1e8' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 72d4e8163b0a  Bill subscriptions once a month
-- 12 of 15; migrations/72d4e8163b0a_create_invoices.yaml; needs 5f92d07ac1e8
-- ===================================================================================================================
    IF @sqlc_mig_next = '72d4e8163b0a' THEN
    SELECT 'apply 72d4e8163b0a Bill subscriptions once a month' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/72d4e8163b0a_create_invoices.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Bill subscriptions once a month',
      @sqlc_mig_checksum = '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_table invoices
--    migrations/72d4e8163b0a_create_invoices.yaml:6
    SET @sqlc_mig_at = 'migrations/72d4e8163b0a_create_invoices.yaml:6',
      @sqlc_mig_title = 'create_table invoices';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'c52e5279731ab8e1de7315721cd1b60e32dc5c9010e62b340e584efbcbb8b183'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'invoices', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table invoices', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|auto_increment||;.subscription_id|bigint(20)|not null|||;.number|varchar(20)|not null|||;'
  '.period|date|not null|||;.net|decimal(12,2)|not null|||;.vat|decimal(12,2)|not null||0|;.issued_at|timestamp(6)|not null||*|;'
  '.paid_at|timestamp(6)||||;index PRIMARY|id|unique;index uq_invoices_number|number|unique;'
  'index uq_invoices_subscription_id_period|subscription_id, period|unique;check ck_invoices_net;'
  'key fk_invoices_subscription_id_subscriptions|subscription_id|subscriptions|id|no action|no action';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
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
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table_comment subscriptions
--    migrations/72d4e8163b0a_create_invoices.yaml:25
    SET @sqlc_mig_at = 'migrations/72d4e8163b0a_create_invoices.yaml:25',
      @sqlc_mig_title = 'create_table_comment subscriptions';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '3e62ba2161f6e59bb5e08a7e2c894c630516470b42f4edf99839669fea1d1b02'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  set comment of table subscriptions' AS `sqlc-mig`;
ALTER TABLE `subscriptions` COMMENT = 'One row per customer and plan; history stays';
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('5f92d07ac1e8');
    INSERT INTO `alembic_version` (version_num) VALUES ('72d4e8163b0a');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('72d4e8163b0a') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '72d4e8163b0a' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- c35a90b7e214  Merge billing into the shop
-- 13 of 15; migrations/c35a90b7e214_merge_billing.yaml; needs 72d4e8163b0a, a1f73c06d582
-- ===================================================================================================================
    IF @sqlc_mig_next = 'c35a90b7e214' THEN
    SELECT 'apply c35a90b7e214 Merge billing into the shop' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/c35a90b7e214_merge_billing.yaml',
      @sqlc_mig_steps = 0, @sqlc_mig_message = 'Merge billing into the shop',
      @sqlc_mig_checksum = '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('72d4e8163b0a', 'a1f73c06d582');
    INSERT INTO `alembic_version` (version_num) VALUES ('c35a90b7e214');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('c35a90b7e214') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'c35a90b7e214' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- d80b46fc9e73  Archive customers and products instead of deleting them
-- 14 of 15; migrations/d80b46fc9e73_archive_instead_of_delete.yaml; needs c35a90b7e214
-- ===================================================================================================================
    IF @sqlc_mig_next = 'd80b46fc9e73' THEN
    SELECT 'apply d80b46fc9e73 Archive customers and products instead of deleting them' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/d80b46fc9e73_archive_instead_of_delete.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'Archive customers and products instead of deleting them',
      @sqlc_mig_checksum = '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. add_column customers.archived_at
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:27
    SET @sqlc_mig_at = 'migrations/d80b46fc9e73_archive_instead_of_delete.yaml:27',
      @sqlc_mig_title = 'add_column customers.archived_at';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '2f9258703ec8a44a4517faf757ba5e69faeea904d581a2f024a6c8635e836f88'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'customers', @sqlc_mig_column = 'archived_at', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column customers.archived_at',
  @sqlc_mig_shape = '.archived_at|timestamp(6)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `customers` ADD COLUMN `archived_at` timestamp(6) NULL;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. add_column products.archived_at
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:31
    SET @sqlc_mig_at = 'migrations/d80b46fc9e73_archive_instead_of_delete.yaml:31',
      @sqlc_mig_title = 'add_column products.archived_at';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'e13c8f1f66f4f77eca26e180ec45c9a8cc804bfc093620b513f51b1c8785556f'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'products', @sqlc_mig_column = 'archived_at', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column products.archived_at', @sqlc_mig_shape =
  '.archived_at|timestamp(6)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `products` ADD COLUMN `archived_at` timestamp(6) NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. create_index ix_products_shelf on products
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:42
    SET @sqlc_mig_at = 'migrations/d80b46fc9e73_archive_instead_of_delete.yaml:42',
      @sqlc_mig_title = 'create_index ix_products_shelf on products';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '949e9de97f7259351da92fdbae1d909d69d47e65627dca3911ec2d662b249418'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_products_shelf', @sqlc_mig_table = 'products', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_products_shelf',
  @sqlc_mig_shape = 'index ix_products_shelf|archived_at, category_id, title(100)|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `products` ADD INDEX `ix_products_shelf` (`archived_at`, `category_id`, `title`(100)), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('c35a90b7e214');
    INSERT INTO `alembic_version` (version_num) VALUES ('d80b46fc9e73');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('d80b46fc9e73') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'd80b46fc9e73' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- e17f2c5da840  Orders know their subscription, and nobody has a fax any more
-- 15 of 15; migrations/e17f2c5da840_orders_of_subscriptions.yaml; needs d80b46fc9e73
-- ===================================================================================================================
    IF @sqlc_mig_next = 'e17f2c5da840' THEN
    SELECT 'apply e17f2c5da840 Orders know their subscription, and nobody has a fax any more' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/e17f2c5da840_orders_of_subscriptions.yaml',
      @sqlc_mig_steps = 4, @sqlc_mig_message = 'Orders know their subscription, and nobody has a fax any more',
      @sqlc_mig_checksum = '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. add_column orders.subscription_id
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:6
    SET @sqlc_mig_at = 'migrations/e17f2c5da840_orders_of_subscriptions.yaml:6',
      @sqlc_mig_title = 'add_column orders.subscription_id';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '0a08851e5971e1f0a09ad4b14da4a2f99e268b81dc2103db552d5472d3db9a35'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'orders', @sqlc_mig_column = 'subscription_id', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column orders.subscription_id',
  @sqlc_mig_shape = '.subscription_id|bigint(20)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `orders` ADD COLUMN `subscription_id` bigint NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_foreign_key fk_orders_subscription_id_subscriptions on orders
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:7
    SET @sqlc_mig_at = 'migrations/e17f2c5da840_orders_of_subscriptions.yaml:7',
      @sqlc_mig_title = 'create_foreign_key fk_orders_subscription_id_subscriptions on orders';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'f99c9bf5d7926dfc7b0ecd622970227e92b16a89e1bf5279212c0b41042b9a2f'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'fk_orders_subscription_id_subscriptions', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'foreign key fk_orders_subscription_id_subscriptions on orders', @sqlc_mig_shape =
  'key fk_orders_subscription_id_subscriptions|subscription_id|subscriptions|id|set null|no action';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_subscription_id_subscriptions` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions` (`id`) ON DELETE SET NULL;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. create_index ix_orders_subscription_id on orders
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:12
    SET @sqlc_mig_at = 'migrations/e17f2c5da840_orders_of_subscriptions.yaml:12',
      @sqlc_mig_title = 'create_index ix_orders_subscription_id on orders';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '570cd3f5e86196742ff89f51ba738f646623bd4d0b332187b5522a89730262af'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_orders_subscription_id', @sqlc_mig_table = 'orders', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_orders_subscription_id',
  @sqlc_mig_shape = 'index ix_orders_subscription_id|subscription_id|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `orders` ADD INDEX `ix_orders_subscription_id` (`subscription_id`), LOCK=NONE;
    END IF;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_index = 'fk_orders_subscription_id_subscriptions', @sqlc_mig_table = 'orders', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'index fk_orders_subscription_id_subscriptions';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `orders` DROP INDEX `fk_orders_subscription_id_subscriptions`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. drop_column customers.fax      ! destroys the values of customers.fax; undo: the column comes back empty
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:14
    SET @sqlc_mig_at = 'migrations/e17f2c5da840_orders_of_subscriptions.yaml:14',
      @sqlc_mig_title = 'drop_column customers.fax      ! destroys the values of customers.fax; undo: the column comes back empty';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = 'a0b5f942af86b50907788ca8a17a73b1160861620999420ff19b2e6bc38b262e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on customers: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'customers', @sqlc_mig_column = 'fax', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column customers.fax';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `customers` DROP COLUMN `fax`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('d80b46fc9e73');
    INSERT INTO `alembic_version` (version_num) VALUES ('e17f2c5da840');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('e17f2c5da840') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'e17f2c5da840' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
ROLLBACK//
BEGIN NOT ATOMIC
IF @sqlc_mig_old_autocommit IS NOT NULL THEN
SET SESSION completion_type = @sqlc_mig_old_completion_type, tx_read_only = @sqlc_mig_old_read_only,
  character_set_client = @sqlc_mig_old_client, character_set_results = @sqlc_mig_old_results, collation_connection = @sqlc_mig_old_collation,
  foreign_key_checks = @sqlc_mig_old_foreign_keys, unique_checks = @sqlc_mig_old_unique, check_constraint_checks = @sqlc_mig_old_checks,
  sql_safe_updates = @sqlc_mig_old_safe_updates, sql_big_selects = @sqlc_mig_old_big_selects, sql_select_limit = @sqlc_mig_old_select_limit,
  innodb_strict_mode = @sqlc_mig_old_strict, time_zone = @sqlc_mig_old_time_zone, group_concat_max_len = @sqlc_mig_old_group_concat, max_recursive_iterations = @sqlc_mig_old_recursion;
IF @@explicit_defaults_for_timestamp <> @sqlc_mig_old_timestamp THEN
SET SESSION explicit_defaults_for_timestamp = @sqlc_mig_old_timestamp;
END IF;
SET SESSION lock_wait_timeout = @sqlc_mig_old_lock_wait_timeout;
SET SESSION innodb_lock_wait_timeout = @sqlc_mig_old_innodb_lock_wait_timeout;
SET SESSION max_statement_time = @sqlc_mig_old_max_statement_time;
SET SESSION autocommit = @sqlc_mig_old_autocommit;
SET @sqlc_mig_old_collation = NULL, @sqlc_mig_old_autocommit = NULL;
END IF;
DO RELEASE_LOCK(@sqlc_mig_lock);
END//
SET SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode)//
SET @sqlc_mig_old_sql_mode = NULL//
DELIMITER ;
SELECT IF(COALESCE(@sqlc_mig_next = '', 0), IF(@sqlc_mig_nothing, 'at head e17f2c5da840: nothing to do', 'at head e17f2c5da840'), 'ABORTED: the first error above says why; nothing was done after it') AS `sqlc-mig`;
