-- sqlc-mig 0.2.0: upgrade script for MariaDB 10.5.2 and later
--   range   base : head e17f2c5da840
--   input   blake3 df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7
--   ledger  alembic_version
--   apply   mariadb DATABASE < THIS_FILE
--   plan    mariadb --init-command="SET @plan = 1" DATABASE < THIS_FILE (says what that would do here, and changes nothing)
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of times: after an
-- interrupted run it goes on where that stopped. Of two runs at once, one waits. It stops at the first error; what is done by then stays done.
--
-- What it does: 15 revisions. `!` destroys data, `?` is SQL of the project, not analysed; behind it the strongest lock on a table that was there before.
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
--        add_column orders.address_id                           orders: SHARED, copies the table, and reads the one it refers to
--    5. 7240f5c9ab16  Call the price what it is, and count stock in bigint
--        rename_column products.price to unit_price
--      ? execute UPDATE products SET stock = 0 WHERE stock IS NULL  undo: nothing is undone, as the spec says
--        alter_column products.stock                            products: SHARED, copies the table
--        create_check_constraint ck_products_stock on products  products: SHARED, copies the table
--    6. 89ad13e6027f  Merge addresses and product prices
--    7. 91c7b5240fde  Every customer has a country that we know
--        create_table countries
--        bulk_insert countries (6 rows)
--      ? execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL
--        alter_column customers.country                         customers: rebuilds the table; writes go on
--        create_foreign_key fk_customers_country_countries on customers  customers: SHARED, copies the table, and reads the one it refers to
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
--        create_foreign_key fk_orders_subscription_id_subscriptions on orders  orders: SHARED, copies the table, and reads the one it refers to
--        create_index ix_orders_subscription_id on orders       orders: reads the whole table; writes go on
--      ! drop_column customers.fax
--            customers: SHARED, may copy the table; destroys the values of customers.fax; undo: the column comes back empty
--
-- Destroys data: 15.4.  SQL of the project: 5.2, 7.3.  Undone only in part: 5.2, 15.4.
-- Writes besides: alembic_version, sqlc_mig_history, sqlc_mig_progress; nothing else that stays.
-- Needs, besides what the SQL of the project takes:
--   GRANT ALTER, CREATE, DELETE, INDEX, INSERT, REFERENCES, SELECT, UPDATE ON `DATABASE`.* TO 'USER'@'HOST';
-- Lines 85 to 118, 146 to 232, 234 to 581, 598 to 601, 1209 to 1231 are sqlc-mig's own,
--   blake3 2a4707d3e6cf514264f6b120adbe775df02b395337f0835483139010e32c9763, in every script of this version: `sqlc-mig runtime --dialect mariadb`.
-- Lines 582 to 597 too,
--   blake3 80d278bd419080765ef2b796e6f52f43d2f5ec33ec1dd8e5d9449b58648afb6a, in every script of this version that defines a column again.
-- What is left to read:  sed '85,118d;146,232d;234,601d;1209,1231d' THIS_FILE
-- How to read it: first what decides which revisions run, then the revisions, each a block for the server, which ends at a line with // and runs if its
-- revision is the next one. The statement of a step stands between double quotes, what is asked before it stands above; sqlc_mig_do asks, says what it
-- does and runs it. @sqlc_mig_shape says what it makes: what is there already is compared with that. DDL commits by itself, so every step leaves a
-- marker in sqlc_mig_progress, rows in one transaction with it. An error begins with the place of its step in the YAML.
-- ---- the server: anything but MariaDB 10.5.2 or later fails here --------------------------------------------------------
SET SESSION default_storage_engine = IF(VERSION() LIKE '%MariaDB%' AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) >= 100502, @@default_storage_engine, CONCAT(
  'sqlc-mig: this script is for MariaDB 10.5.2 or later; this server is ', VERSION(), '; nothing was changed')), @sqlc_mig_right = 1;
DELIMITER //
SET @sqlc_mig_packet = 0, @sqlc_mig_setting_names = CONCAT_WS(',', NULL, 'lock_wait_timeout', 'innodb_lock_wait_timeout', 'max_statement_time')//
-- ---- settings of the session: the old ones become a statement, which is run at the end -------------------------------------
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode), @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL, @sqlc_mig_stop = NULL,
  @sqlc_mig_begun = NULL, @sqlc_mig_odd = CONCAT('max_statement_time = ', @@max_statement_time, ', sql_select_limit = ', @@sql_select_limit,
    ', sql_big_selects = ', @@sql_big_selects, ', group_concat_max_len = ', @@group_concat_max_len), SESSION sql_mode =
  'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'
//
SET @sqlc_mig_live = @@sql_mode; SET STATEMENT max_statement_time = 0, sql_select_limit = DEFAULT, sql_big_selects = 1, group_concat_max_len = 1048576 FOR
  SELECT COALESCE(@sqlc_mig_old, CONCAT('SET SESSION ', GROUP_CONCAT(VARIABLE_NAME, ' = ', CASE
      WHEN VARIABLE_NAME = 'character_set_results' AND VARIABLE_VALUE = '' THEN 'NULL'
      WHEN VARIABLE_VALUE REGEXP '^-?[0-9]+([.][0-9]+)?$' THEN VARIABLE_VALUE ELSE QUOTE(VARIABLE_VALUE) END), ', ', @sqlc_mig_odd)),
      MAX(VARIABLE_NAME = 'alter_algorithm') INTO @sqlc_mig_old, @sqlc_mig_algorithm
    FROM information_schema.SESSION_VARIABLES WHERE VARIABLE_NAME = 'explicit_defaults_for_timestamp' AND VARIABLE_VALUE = 'OFF'
      OR VARIABLE_NAME = 'alter_algorithm' AND VARIABLE_VALUE <> 'DEFAULT' -- 11.5 and later ignore it, and warn
      OR FIND_IN_SET(VARIABLE_NAME, CONCAT_WS(',', 'autocommit,completion_type,time_zone,tx_read_only,foreign_key_checks,unique_checks',
        'check_constraint_checks,sql_safe_updates,innodb_strict_mode',
        'max_recursive_iterations,character_set_client,character_set_results,collation_connection', @sqlc_mig_setting_names));
SET NAMES utf8mb4
//
-- the client reads what follows as UTF-8 too
\C utf8mb4
-- ---- the server: the right one, with a database in use and no transaction open ---------------------------------------------
BEGIN NOT ATOMIC
  DECLARE CONTINUE HANDLER FOR 1238 -- a variable that early releases of 10.5 do not let a session set
    SET @sqlc_mig_stop = CONCAT('explicit_defaults_for_timestamp is off, and this server does not let a session set it; nothing was changed. Update the ',
      'server, or start it with --explicit-defaults-for-timestamp');
  SET @sqlc_mig_plan = COALESCE(LOWER(@plan) NOT IN ('', '0', 'no', 'off', 'false'), 0), @sqlc_mig_stop = CASE
    WHEN @sqlc_mig_right IS NULL THEN 'the error above says why; nothing was changed'
    WHEN @@in_transaction THEN 'this connection has an open transaction; nothing was changed. End it, then run the script again'
    WHEN DATABASE() IS NULL THEN 'no database is selected; nothing was changed. Name one: mariadb DATABASE < THIS_FILE'
    WHEN @sqlc_mig_packet > @@max_allowed_packet THEN CONCAT('a revision of this script has ', @sqlc_mig_packet, ' bytes, and max_allowed_packet of this ',
      'server is ', @@max_allowed_packet, '; nothing was changed. Raise it: SET GLOBAL max_allowed_packet, then connect again') END;
  IF @sqlc_mig_stop IS NULL AND NOT @@explicit_defaults_for_timestamp THEN SET SESSION explicit_defaults_for_timestamp = 1; END IF;
END
//
-- ---- this script: where it leads, its tables, its settings; what it asks for, that a revision is applied, or is not, or is not due ------
SET @sqlc_mig_version = '0.2.0', @sqlc_mig_direction = 'upgrade', @sqlc_mig_quiet = 0, @sqlc_mig_warns = 0, @sqlc_mig_state = 'missing',
  @sqlc_mig_digest = 'df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7', @sqlc_mig_lock_key = -4366915889512586238, @sqlc_mig_wait = 600,
  @sqlc_mig_ledger = '`alembic_version`', @sqlc_mig_ledger_text = 'alembic_version', @sqlc_mig_ledger_is = 'alembic_version', @sqlc_mig_ledger_in = NULL,
  @sqlc_mig_ledger_key = '`alembic_version_pkc`', @sqlc_mig_progress = '`sqlc_mig_progress`', @sqlc_mig_progress_text = 'sqlc_mig_progress',
  @sqlc_mig_progress_is = 'sqlc_mig_progress', @sqlc_mig_history = '`sqlc_mig_history`', @sqlc_mig_history_text = 'sqlc_mig_history',
  @sqlc_mig_history_is = 'sqlc_mig_history', @sqlc_mig_history_in = NULL, @sqlc_mig_arrival = 'at head e17f2c5da840',
  @sqlc_mig_project_heads = CONCAT_WS(',', NULL, 'e17f2c5da840'),
  @sqlc_mig_settings = ", SESSION lock_wait_timeout = 5, SESSION innodb_lock_wait_timeout = 50, SESSION max_statement_time = 0",
  @sqlc_mig_conditions = "('', '', '')", @sqlc_mig_shared = "(0, '')", @sqlc_mig_kept = "(0, '')";
-- every revision of the project: id, its place here, the places of all that is applied with it, its number in this script (0: it is not in it), checksum
SET @sqlc_mig_list = "
('1d6f0a83c2b7', 1, '1', 1, '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a'),
('37c41be9a05d', 2, '1-2', 2, '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0'),
('58e2907f14ac', 3, '1-3', 3, 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f'),
('6b03d8a7e951', 4, '1-4', 4, '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a'),
('7240f5c9ab16', 5, '1-3,5', 5, 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054'),
('89ad13e6027f', 6, '1-6', 6, '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb'),
('91c7b5240fde', 7, '1-7', 7, '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a'),
('9a60e2d8b34c', 8, '1-8', 8, '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954'),
('a1f73c06d582', 9, '1-9', 9, '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e'),
('4c8b19e7f0d6', 10, '10', 10, 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8'),
('5f92d07ac1e8', 11, '1,10-11', 11, '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e'),
('72d4e8163b0a', 12, '1,10-12', 12, '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c'),
('c35a90b7e214', 13, '1-13', 13, '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd'),
('d80b46fc9e73', 14, '1-14', 14, '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be'),
('e17f2c5da840', 15, '1-15', 15, '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b')"//
-- ---- settings of the session ------------------------------------------------------------------------------------------
SET @sqlc_mig_sql = CONCAT('SET NAMES utf8mb4, SESSION autocommit = 1, SESSION completion_type = ''NO_CHAIN'', SESSION tx_read_only = 0,
  SESSION sql_mode = @sqlc_mig_live, SESSION time_zone = ''+00:00'', SESSION foreign_key_checks = 1, SESSION unique_checks = 1,
  SESSION check_constraint_checks = 1, SESSION sql_safe_updates = 0, SESSION sql_select_limit = DEFAULT, SESSION sql_big_selects = 1,
  SESSION innodb_strict_mode = 1, SESSION group_concat_max_len = 1073741824, SESSION max_recursive_iterations = 4294967295',
  IF(@sqlc_mig_algorithm, ', SESSION alter_algorithm = ''DEFAULT''', ''), @sqlc_mig_settings);
PREPARE sqlc_mig_ours FROM @sqlc_mig_sql; EXECUTE sqlc_mig_ours;
-- ---- one run at a time: the lock belongs to this connection and goes with it, there is nothing to clean up after a crash ---
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', LEFT(SHA2(LOWER(CONCAT(DATABASE(), '.', @sqlc_mig_ledger_text)), 256), 40));
SELECT CONCAT('waiting for another run of a migration script to end (connection ', IS_USED_LOCK(@sqlc_mig_lock), ')') AS `sqlc-mig`
  FROM DUAL WHERE NOT @sqlc_mig_quiet AND NOT @sqlc_mig_plan AND IS_USED_LOCK(@sqlc_mig_lock) IS NOT NULL;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_plan OR COALESCE(GET_LOCK(@sqlc_mig_lock, @sqlc_mig_wait), 0) = 1, NULL,
  CONCAT('another run of a migration script did not end within ', @sqlc_mig_wait, ' seconds; nothing was changed')));
-- ---- our own tables: is each there, and what it should be? What is in @sqlc_mig_stop from here on stops the script ----------
PREPARE sqlc_mig_own FROM "SELECT (SELECT MIN(TABLE_TYPE) FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?),
    COUNT(*), COALESCE(SUM(FIND_IN_SET(COLUMN_NAME, @sqlc_mig_columns) > 0), 0),
    SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
      AND (COLUMN_NAME = 'id' OR NOT FIND_IN_SET(COLUMN_NAME, @sqlc_mig_columns)))
  INTO @sqlc_mig_type, @sqlc_mig_seen, @sqlc_mig_known, @sqlc_mig_asked
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?";
SET @sqlc_mig_columns = 'version_num'; EXECUTE sqlc_mig_own USING @sqlc_mig_ledger_in, @sqlc_mig_ledger_is, @sqlc_mig_ledger_in, @sqlc_mig_ledger_is;
SET @sqlc_mig_has_ledger = @sqlc_mig_type IS NOT NULL, @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, CONCAT(@sqlc_mig_ledger_text, ' is no ledger: ', CASE
    WHEN @sqlc_mig_type NOT IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN CONCAT('it is a ', LOWER(@sqlc_mig_type))
    WHEN @sqlc_mig_seen > 0 AND @sqlc_mig_known = 0 THEN 'it has no column version_num' END,
  '; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml'));
SET @sqlc_mig_columns = 'revision,direction,step,checksum';
EXECUTE sqlc_mig_own USING @sqlc_mig_ledger_in, @sqlc_mig_progress_is, @sqlc_mig_ledger_in, @sqlc_mig_progress_is;
SET @sqlc_mig_has_progress = @sqlc_mig_type IS NOT NULL, @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_type NOT IN ('BASE TABLE', 'SYSTEM VERSIONED')
    OR @sqlc_mig_seen > 0 AND @sqlc_mig_known < 4, CONCAT(@sqlc_mig_progress_text, ' is no table of markers with the columns revision, direction, step and ',
  'checksum; nothing was changed. It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again'), NULL));
SET @sqlc_mig_columns = 'id,revision,direction,message,checksum,script_digest,tool_version,applied_by,started_at,finished_at';
EXECUTE sqlc_mig_own USING @sqlc_mig_history_in, @sqlc_mig_history_is, @sqlc_mig_history_in, @sqlc_mig_history_is;
SET @sqlc_mig_has_history = @sqlc_mig_type IS NOT NULL,
  @sqlc_mig_entry = COALESCE(@sqlc_mig_type IN ('BASE TABLE', 'SYSTEM VERSIONED') AND @sqlc_mig_known = 10 AND @sqlc_mig_asked = 0, 0);
-- ---- what is applied: the ledger holds heads; what is applied with each, the list says in places, 1-2,4,6-7 -------------------
SET @sqlc_mig_heads = '', @sqlc_mig_found = NULL, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_ledger, CONCAT(
  "SELECT COALESCE(GROUP_CONCAT(odd.revision ORDER BY odd.revision), ''), CASE WHEN SUM(odd.revision IS NULL) > 0 THEN 'has a row without a revision (NULL)'
     WHEN MAX(odd.n) > 1 THEN CONCAT('lists a revision twice: ', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR ', ')) END
   INTO @sqlc_mig_heads, @sqlc_mig_found
   FROM (SELECT CAST(version_num AS BINARY) AS revision, COUNT(*) AS n FROM ", @sqlc_mig_ledger, " GROUP BY CAST(version_num AS BINARY)) AS odd"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, CONCAT('the ledger ', @sqlc_mig_ledger_text, ' ', @sqlc_mig_found,
  '; nothing was changed. `sqlc-mig repair` writes a script that removes the row'));
SET @sqlc_mig_sql = IF(@sqlc_mig_stop IS NOT NULL, 'DO 0', CONCAT("WITH RECURSIVE rev (revision, place, spans, number, checksum)
  AS (VALUES ", @sqlc_mig_list, "), split (span, rest) AS (
    SELECT SUBSTRING_INDEX(spans, ',', 1), SUBSTRING(spans, LOCATE(',', CONCAT(spans, ',')) + 1) FROM rev
    WHERE FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_heads)
    UNION ALL SELECT SUBSTRING_INDEX(rest, ',', 1), SUBSTRING(rest, LOCATE(',', CONCAT(rest, ',')) + 1) FROM split WHERE rest <> ''),
  span (a, b) AS (SELECT DISTINCT CAST(SUBSTRING_INDEX(span, '-', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(span, '-', -1) AS UNSIGNED) FROM split),
  found (revision, number, known, applied) AS (SELECT CAST(revision AS BINARY), number, FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_heads),
    EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b) FROM rev WHERE place > 0),
  shared (place, parent) AS (VALUES ", @sqlc_mig_shared, "), kept (place, reason) AS (VALUES ", @sqlc_mig_kept, ")
  SELECT COALESCE(GROUP_CONCAT(IF(known, revision, NULL)), ''), COALESCE(GROUP_CONCAT(IF(applied, revision, NULL)), ''),
    COALESCE(GROUP_CONCAT(IF(number > 0, CONVERT(revision USING utf8mb4), NULL) ORDER BY number), ''),
    COALESCE(GROUP_CONCAT(IF(number > 0 AND applied <> (@sqlc_mig_direction = 'upgrade'), CONVERT(revision USING utf8mb4), NULL) ORDER BY number), ''),
    (SELECT CONCAT(',', COALESCE(GROUP_CONCAT(CAST(parent AS BINARY)), ''), ',') FROM shared WHERE EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b)),
    (SELECT MIN(CONCAT(reason, ', which is applied and not in this script')) FROM kept WHERE EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b))
  INTO @sqlc_mig_known, @sqlc_mig_applied, @sqlc_mig_held, @sqlc_mig_pending, @sqlc_mig_uses, @sqlc_mig_kept FROM found"));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- ---- what stops the script before its first change -------------------------------------------------------------------------
SET @sqlc_mig_found = NULL, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_ledger, CONCAT("SELECT GROUP_CONCAT(version_num SEPARATOR ', ')
  INTO @sqlc_mig_found FROM ", @sqlc_mig_ledger, " WHERE NOT FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_known)"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop,
  CONCAT('the ledger is at revision(s) that this script does not know: ', @sqlc_mig_found, '; nothing was changed. ',
  'The database is ahead of this script, or belongs to another project: build it again from the newest specs; ',
  '`sqlc-mig repair --forget ID` is for one that is gone for good'));
-- what the script itself asks for: a sentence for each revision that must be applied, or must not be; or, later, not be due
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 0, @sqlc_mig_sql = CONCAT("WITH c (state, revision, reason) AS (VALUES ", @sqlc_mig_conditions, ")
  SELECT SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN state = 'due' THEN CONCAT('the revision ', revision, ' cannot be reverted: ', reason, '; nothing was changed')
      WHEN reason = '' THEN CONCAT('this script begins after the revision ', revision, ', which is not applied here; nothing was changed. ',
        'A script that begins at base finds its place by itself') ELSE CONCAT(reason, '; nothing was changed') END SEPARATOR '\0'), '\0', 1)
  INTO @sqlc_mig_found FROM c WHERE @sqlc_mig_stop IS NULL AND IF(@sqlc_mig_late, state = 'due' AND FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_pending),
    state = IF(FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_applied), 'applied', 'missing'))");
PREPARE sqlc_mig_conditions FROM @sqlc_mig_sql; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found);
-- markers of revisions that an interrupted run left half done; one that is applied (or reverted) has none that matter
SET @sqlc_mig_half = NULL, @sqlc_mig_first = NULL, @sqlc_mig_odd = 0, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_progress, CONCAT(
  "SELECT MIN(IF(direction = @sqlc_mig_direction AND open, revision, NULL)), MIN(IF(direction <> @sqlc_mig_direction AND (open OR due),
    CONCAT(revision, ' is half done by an interrupted ', direction, ' script'), NULL)), SUM(revision IS NULL OR direction IS NULL OR step IS NULL)
  INTO @sqlc_mig_first, @sqlc_mig_half, @sqlc_mig_odd FROM (SELECT revision, direction, step, FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_pending) AS due,
    (direction = 'upgrade') <> (FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_applied) > 0) AS open FROM ", @sqlc_mig_progress, ") AS marker"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_odd, CONCAT('the table of markers ', @sqlc_mig_progress_text,
    ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'), NULL),
  CONCAT('the revision ', @sqlc_mig_half, '; nothing was changed. Run that script again: it goes on where it stopped'));
SET @sqlc_mig_begun = 1//
-- ---- and then: warnings, our own tables, and what the revisions call; all of it only if something is due -----------------------
SET @sqlc_mig_stop = IF(COALESCE(@sqlc_mig_begun, 0), @sqlc_mig_stop, COALESCE(@sqlc_mig_stop, 'the error above says why; nothing was changed'));
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 1; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found, CONCAT('the revision ', @sqlc_mig_kept,
  '; nothing was changed. A script without FROM reverts all that comes after its target'));
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_pending <> '' AND NOT @sqlc_mig_plan AND @@GLOBAL.innodb_read_only,
  'this server is read-only; nothing was changed. Connect to the primary server', NULL));
SET @sqlc_mig_nothing = (@sqlc_mig_stop IS NULL AND @sqlc_mig_pending = '');
-- specs that were edited after they had been applied: the list and the last entries of the history, by revision
SET @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_entry, CONCAT("WITH rev (revision, place, spans, number, checksum)
  AS (VALUES ", @sqlc_mig_list, ") SELECT CONCAT('warning: the spec of the revision ', revision,
    ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM (SELECT revision, checksum FROM rev UNION ALL SELECT CONVERT(revision USING utf8mb4), CONVERT(checksum USING utf8mb4) FROM ", @sqlc_mig_history, "
    WHERE direction = 'upgrade' AND id IN (SELECT MAX(id) FROM ", @sqlc_mig_history, " GROUP BY revision)) AS u
  GROUP BY revision HAVING COUNT(*) = 2 AND COUNT(DISTINCT checksum) = 2 AND FIND_IN_SET(CAST(MIN(revision) AS BINARY), @sqlc_mig_applied)
  ORDER BY revision"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
//
IF @sqlc_mig_stop IS NOT NULL THEN
  SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?')), 500);
  IF @sqlc_mig_packet > @@max_allowed_packet THEN SELECT 'ABORTED: the error below says why; nothing was changed' AS `sqlc-mig`; END IF;
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF
//
IF @sqlc_mig_stop IS NULL AND @sqlc_mig_pending <> '' THEN BEGIN
DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
  GET DIAGNOSTICS @sqlc_mig_at = NUMBER; -- the last one is the error; warnings come before it
  GET DIAGNOSTICS CONDITION @sqlc_mig_at @sqlc_mig_said = MESSAGE_TEXT;
  SET @sqlc_mig_said = LEFT(CONCAT('sqlc-mig: before the first revision: ', @sqlc_mig_said), 500), @sqlc_mig_pending = NULL;
  RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
END;
IF @sqlc_mig_plan THEN SET @sqlc_mig_progress = IF(@sqlc_mig_has_progress, @sqlc_mig_progress,
  '(SELECT NULL AS revision, NULL AS direction, NULL AS step, NULL AS checksum LIMIT 0) AS none'); ELSE
IF NOT @sqlc_mig_has_ledger THEN -- Alembic's own table: the heads of what is applied, nothing else
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_ledger, ' (version_num varchar(32) NOT NULL, CONSTRAINT ', @sqlc_mig_ledger_key,
    ' PRIMARY KEY (version_num)) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
IF NOT @sqlc_mig_has_progress THEN -- markers of revisions that are half done; empty when none is
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_progress, ' (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step int NOT NULL,
    checksum char(64) NOT NULL, at datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), PRIMARY KEY (revision, direction, step))
    ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
IF @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_has_history THEN -- one row for every revision applied or reverted; nothing depends on it
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_history, ' (id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, revision varchar(32) NOT NULL,
    direction varchar(9) NOT NULL, message text CHARACTER SET utf8mb4, checksum char(64), script_digest char(64), tool_version varchar(32),
    applied_by varchar(255) CHARACTER SET utf8mb4, started_at datetime(6) NULL, finished_at datetime(6) NULL)
    ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
SET @sqlc_mig_entry = @sqlc_mig_history IS NOT NULL AND (@sqlc_mig_entry OR NOT @sqlc_mig_has_history);
IF @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_entry THEN
  SELECT CONCAT('warning: ', @sqlc_mig_history_text, ' is no history with the columns that it must have, so this run is not written there; ',
    '`sqlc-mig repair` says more') AS `sqlc-mig`;
END IF;
-- may they be written? A statement that is only prepared does nothing, and fails without the right
PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_ledger, ' (version_num) VALUES ('''')');
PREPARE sqlc_mig FROM CONCAT('DELETE FROM ', @sqlc_mig_ledger, ' WHERE version_num = ''''');
PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_progress, ' (step) VALUES (0)');
PREPARE sqlc_mig FROM CONCAT('DELETE FROM ', @sqlc_mig_progress, ' WHERE step = 0');
IF @sqlc_mig_entry THEN PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_history, ' (message) VALUES ('''')'); END IF;
END IF;
-- What the revisions call stands in this frame. An error rolls back, gets the place in the YAML, and stops the script; for a lock that was not free
-- (1205, 1213) the revision is gone through once more, and until then everything in it does nothing.
SET @sqlc_mig_frame = "BEGIN NOT ATOMIC
  DECLARE said, why, name, about, inside, differs, mine, yours text CHARACTER SET utf8mb4; DECLARE errno, at, home, is_changed int DEFAULT 0;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
    GET DIAGNOSTICS at = NUMBER; -- the last one is the error; warnings come before it, and after it 4094, which says in which text it was
    IF at = 0 OR at >= @@max_error_count THEN ROLLBACK; RESIGNAL; END IF; -- the server has not kept it
    REPEAT GET DIAGNOSTICS CONDITION at errno = MYSQL_ERRNO, said = MESSAGE_TEXT; SET at = at - 1; UNTIL errno <> 4094 OR at = 0 END REPEAT;
    ROLLBACK; IF errno = 4094 THEN RESIGNAL; END IF;
    SET said = LEFT(CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': ', said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1,
      @sqlc_mig_again = errno IN (1205, 1213) AND @sqlc_mig_tries >= 0;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = said; END IF;
    SELECT CONCAT('  once more, ', said) AS `sqlc-mig`; DO SLEEP(1);
  END; BODY END", @sqlc_mig_again = 0, @sqlc_mig_there = NULL, @sqlc_mig_touched = '\n', @sqlc_mig_own = 0,
  @sqlc_mig_changed = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT =
    'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';";
IF @sqlc_mig_plan THEN
  SELECT CONCAT('plan for ', DATABASE(), ' at ', IF(@sqlc_mig_heads = '', 'base', REPLACE(CONVERT(@sqlc_mig_heads USING utf8mb4), ',', ', ')), ': ',
    1 + CHAR_LENGTH(@sqlc_mig_pending) - CHAR_LENGTH(REPLACE(@sqlc_mig_pending, ',', '')), ' of ',
    1 + CHAR_LENGTH(@sqlc_mig_held) - CHAR_LENGTH(REPLACE(@sqlc_mig_held, ',', '')), ' revisions are ', @sqlc_mig_state,
    '; nothing is changed') AS `sqlc-mig`;
SELECT CAST(COALESCE(LOWER(GROUP_CONCAT('\n', t, '\n', words, '\n' SEPARATOR '')), '') AS BINARY) INTO @sqlc_mig_there
    FROM (SELECT TABLE_NAME AS t, '' AS words FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('column ', COLUMN_NAME, '\nis ', COLUMN_TYPE) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('index ', INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('key ', CONSTRAINT_NAME) FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE()) AS n;
END IF;
-- sqlc_mig_begin: a revision begins, or is tried once more; which of its steps an interrupted run has marked
PREPARE sqlc_mig_begin FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF NOT @sqlc_mig_again THEN
    SET @sqlc_mig_tries = 3, @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT RTRIM(CONCAT(CASE WHEN @sqlc_mig_plan THEN CONCAT(FIND_IN_SET(@sqlc_mig_next, @sqlc_mig_held), '. ')
        WHEN @sqlc_mig_direction = 'upgrade' THEN 'apply ' ELSE 'revert ' END, @sqlc_mig_next, ' ', REGEXP_REPLACE(@sqlc_mig_message, '[[:cntrl:]]', ' ')))
      AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_plan OR NOT @sqlc_mig_quiet;
  END IF;
  SET @sqlc_mig_again = 0, @sqlc_mig_line = 1, @sqlc_mig_mode = @sqlc_mig_live, @sqlc_mig_base = @sqlc_mig_live, @sqlc_mig_new = NULL;
  SELECT COALESCE(GROUP_CONCAT(CONCAT(step, '=', checksum)), ''), COALESCE(MAX(step), 0) INTO @sqlc_mig_marks, at
    FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
  IF at > @sqlc_mig_steps THEN ", @sqlc_mig_changed, " END IF;"));
-- what is there of what a statement is about? _one and _other count its two names (as bytes, where only the case of letters changes), _is says what it is.
-- Each table of information_schema is asked by itself, for one table: in a join the server would open all tables of the database.
SET @sqlc_mig_sql = "SELECT COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY NAME = BINARY @sqlc_mig_name, NAME = @sqlc_mig_name), NAME, NULL)),
    COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY NAME = BINARY @sqlc_mig_to, NAME = @sqlc_mig_to), NAME, NULL)), MAX(WORD)
  INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.";
-- And by one name, where there is only one: with IN it would look through all tables of the database.
SET @sqlc_mig_found = CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'TABLE_NAME'), 'WORD', "IF(TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED'), 'table',
  LOWER(TABLE_TYPE))"), "TABLES WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME ");
PREPARE sqlc_mig_table FROM CONCAT(@sqlc_mig_found, '= @sqlc_mig_name');
PREPARE sqlc_mig_tables FROM CONCAT(@sqlc_mig_found, 'IN (@sqlc_mig_name, @sqlc_mig_to)');
SET @sqlc_mig_found = " WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table";
PREPARE sqlc_mig_column FROM CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'COLUMN_NAME'), 'WORD', "'column'"), 'COLUMNS', @sqlc_mig_found,
  ' AND COLUMN_NAME IN (@sqlc_mig_name, @sqlc_mig_to)');
PREPARE sqlc_mig_index FROM CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'INDEX_NAME'), 'WORD', "'index'"), 'STATISTICS', @sqlc_mig_found,
  ' AND INDEX_NAME IN (@sqlc_mig_name, @sqlc_mig_to)');
-- a primary key has no name of its own: it is found by its kind
PREPARE sqlc_mig_constraint FROM CONCAT("SELECT COUNT(*), 0, CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) IN ('CHECK', 'UNIQUE'), ' constraint',
    '')) INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.TABLE_CONSTRAINTS", @sqlc_mig_found,
  " AND IF(@sqlc_mig_kind = 'primary key', CONSTRAINT_TYPE = 'PRIMARY KEY', CONSTRAINT_NAME = @sqlc_mig_name)");
PREPARE sqlc_mig_database FROM "SELECT COUNT(*), 0, IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = @sqlc_mig_schema)
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = @sqlc_mig_schema), 'database with something in it', 'database')
  INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = @sqlc_mig_schema";
-- @sqlc_mig_compare: is what is there what the statement makes? That stands in @sqlc_mig_shape: parts with ; between them. A part begins with its name,
-- `.` is a column and `key` a foreign key; behind each | is an attribute, as in ELT below: ? is not compared, * is something in the server's own words.
-- A part with ? before it may be there or not; %7C is |, as in addresses. (Each GROUP_CONCAT stands apart: here MariaDB writes it twice in CONCAT_WS.)
SET @sqlc_mig_compare = "WITH RECURSIVE part (words, rest) AS (SELECT CONCAT('?', @sqlc_mig_shape), CONCAT(@sqlc_mig_shape, ';') UNION ALL
    SELECT SUBSTRING_INDEX(rest, ';', 1), SUBSTRING(rest, LOCATE(';', rest) + 1) FROM part WHERE rest <> ''),
  shown (words) AS (SELECT CONCAT_WS('\0', 'table', ENGINE, TABLE_COMMENT, REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'),
      SUBSTRING_INDEX(REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'), '_', 1))
    FROM information_schema.TABLES WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('.', COLUMN_NAME), COLUMN_TYPE,
      IF(IS_NULLABLE = 'YES', '', 'not null'), CONCAT_WS(' ', IF(EXTRA LIKE '%auto_increment%', 'auto_increment', NULL),
        IF(EXTRA LIKE '%on update%', 'on update', NULL), CASE WHEN EXTRA LIKE '%VIRTUAL GEN%' THEN 'virtual' WHEN EXTRA LIKE '%STORED GEN%' THEN 'stored' END),
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
    FROM information_schema.CHECK_CONSTRAINTS WHERE CHECK_CLAUSE <> CONCAT('json_valid(`', CONSTRAINT_NAME, '`)')
    /*M!100510 AND NOT (LEVEL = 'Column' AND CHECK_CLAUSE LIKE 'json_valid(%') */ AND CONSTRAINT_SCHEMA = <schema> AND TABLE_NAME = <table>),
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
-- sqlc_mig_do: asks whether a statement is to be run, says so, or that there is nothing to do, and runs it; or stops the script, if this history does not
-- know what is there. In a plan, what a statement above would change (@sqlc_mig_touched) is asked of what it leaves (@sqlc_mig_there).
PREPARE sqlc_mig_do FROM REPLACE(REPLACE(@sqlc_mig_frame, 'BODY', "
  IF NOT @sqlc_mig_again THEN
  SET @sqlc_mig_name = COALESCE(@sqlc_mig_column, @sqlc_mig_index, @sqlc_mig_constraint, @sqlc_mig_table), @sqlc_mig_what = COALESCE(@sqlc_mig_what,
    CONCAT(@sqlc_mig_kind, ' ', IF(@sqlc_mig_kind = 'column', CONCAT(@sqlc_mig_table, '.'), ''), @sqlc_mig_name,
    IF(@sqlc_mig_kind IN ('table', 'column', 'index'), '', CONCAT(' on ', @sqlc_mig_table)))), mine = CONCAT('\n', COALESCE(CONCAT(@sqlc_mig_schema, '.'), ''),
      IF(@sqlc_mig_kind = 'table', '', CONCAT(@sqlc_mig_table, '\n', IF(@sqlc_mig_kind IN ('column', 'index'), @sqlc_mig_kind, 'key'), ' '))),
    name = LOWER(CONCAT('\n', CONCAT_WS('.', @sqlc_mig_schema, @sqlc_mig_table), '\n')), inside = IF(@sqlc_mig_kind = 'table', '\n', ''),
    yours = LOWER(CONCAT(mine, @sqlc_mig_to, '\n')), mine = LOWER(CONCAT(mine, IF(@sqlc_mig_kind = 'primary key', 'primary', @sqlc_mig_name), '\n')),
    said = CASE
    WHEN FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN 'done before:'
    WHEN LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN '!' END;
  IF said = '!' THEN CHANGED END IF;
  IF said IS NULL AND NOT @sqlc_mig_plan THEN
    IF @sqlc_mig_rows AND NOT @@in_transaction THEN START TRANSACTION; END IF;
    IF @sqlc_mig_if IS NOT NULL THEN
      SET @sqlc_mig_yes = 0;
      EXECUTE IMMEDIATE CONCAT('BEGIN NOT ATOMIC IF (', @sqlc_mig_if, ') THEN SET @sqlc_mig_yes = 1; END IF; END');
      SET @sqlc_mig_if = NULL;
    END IF;
    IF NOT @sqlc_mig_yes THEN SET said = 'skipped, its condition says no:'; END IF;
  END IF;
  IF said IS NULL AND @sqlc_mig_words <> '' AND (@sqlc_mig_plan OR NOT @sqlc_mig_quiet) THEN
    SELECT CASE WHEN NOT @sqlc_mig_plan THEN @sqlc_mig_words WHEN @sqlc_mig_if IS NULL THEN CONCAT('   ', @sqlc_mig_words)
      ELSE CONCAT(RPAD(CONCAT('   ', @sqlc_mig_words), GREATEST(64, CHAR_LENGTH(@sqlc_mig_words) + 5), ' '), 'if its condition says so') END AS `sqlc-mig`;
  END IF;
  IF said IS NOT NULL THEN SET said = CONCAT(said, ' ', @sqlc_mig_does);
  ELSEIF @sqlc_mig_past IS NULL THEN
    SET is_changed = @sqlc_mig_plan AND COALESCE(LOCATE(CONCAT(name, '\n'), @sqlc_mig_touched) OR LOCATE(CONCAT(mine, inside), @sqlc_mig_touched)
      OR COALESCE(LOCATE(CONCAT(yours, inside), @sqlc_mig_touched), 0), 0);
    IF @sqlc_mig_when IN ('', 'changed') OR is_changed AND (@sqlc_mig_schema IS NOT NULL OR @sqlc_mig_respelled OR @sqlc_mig_when = 'present'
      AND @sqlc_mig_kind = 'index') OR @sqlc_mig_when = 'missing' AND @sqlc_mig_schema IS NULL AND BINARY @sqlc_mig_table = @sqlc_mig_new
      AND @sqlc_mig_kind IN ('column', 'index') THEN SET said = ''; -- a step of this revision has just created the table (@sqlc_mig_new): nothing else is in it
    ELSE
      IF is_changed THEN
        SET @sqlc_mig_one = LOCATE(CONCAT(mine, inside), @sqlc_mig_there) > 0, @sqlc_mig_is = IF(@sqlc_mig_when = 'known', NULL, @sqlc_mig_kind),
          @sqlc_mig_other = COALESCE(LOCATE(CONCAT(yours, inside), @sqlc_mig_there) > 0, 0),
          home = @sqlc_mig_kind = 'table' OR LOCATE(CONCAT(name, '\n'), @sqlc_mig_there) > 0;
      ELSE
      CASE WHEN @sqlc_mig_when = 'known' THEN EXECUTE sqlc_mig_known;
        WHEN @sqlc_mig_kind = 'table' AND @sqlc_mig_to IS NULL THEN EXECUTE sqlc_mig_table; WHEN @sqlc_mig_kind = 'table' THEN EXECUTE sqlc_mig_tables;
        WHEN @sqlc_mig_kind = 'column' THEN EXECUTE sqlc_mig_column; WHEN @sqlc_mig_kind = 'index' THEN EXECUTE sqlc_mig_index;
        WHEN @sqlc_mig_kind = 'database' THEN EXECUTE sqlc_mig_database; ELSE EXECUTE sqlc_mig_constraint; END CASE;
      SET home = @sqlc_mig_one OR @sqlc_mig_other OR @sqlc_mig_kind IN ('table', 'database');
      IF NOT home THEN SET home = EXISTS (SELECT 1 FROM information_schema.TABLES -- apart: it costs something even where its answer is not needed
        WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table); END IF;
      END IF;
      SET said = CASE WHEN NOT home THEN NULL
        WHEN @sqlc_mig_when = 'missing' THEN IF(NOT @sqlc_mig_one, '', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = 'database', 'exists', NULL))
        WHEN @sqlc_mig_when = 'present' THEN IF(NOT @sqlc_mig_one, 'absent', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = '', '', NULL))
        WHEN @sqlc_mig_when = 'known' THEN IF(@sqlc_mig_one AND @sqlc_mig_is IS NULL, '', NULL)
        WHEN @sqlc_mig_one AND NOT @sqlc_mig_other THEN '' WHEN @sqlc_mig_other AND NOT @sqlc_mig_one THEN 'already renamed' END;
    END IF;
    IF said = 'exists' AND @sqlc_mig_shape = '?' THEN
      SET differs = ', not compared: later revisions, or SQL that nobody has read, make it another one';
    ELSEIF said = 'exists' AND @sqlc_mig_shape <> '' AND NOT @sqlc_mig_plan THEN
      SET inside = REPLACE(REPLACE(@sqlc_mig_compare, '<schema>', COALESCE(CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_schema), ''''), 'DATABASE()')),
        '<table>', CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_table), ''''));
      EXECUTE IMMEDIATE CONCAT(inside, 'COALESCE(SUM(added = 0), 0), COALESCE(CONCAT(''; added by others: '', GROUP_CONCAT(IF(added, words, NULL)
        ORDER BY words SEPARATOR '', '')), '''') INTO @sqlc_mig_found, @sqlc_mig_more FROM line');
      SET differs = CONCAT(IF(@sqlc_mig_found, ', in another shape', ', compared'), @sqlc_mig_more);
      IF @sqlc_mig_found THEN
        SET about = CONCAT('the ', @sqlc_mig_what, ' is there in another shape than this history gives it');
        IF @sqlc_mig_warns THEN SELECT CONCAT('  warning: ', about) AS `sqlc-mig`; END IF;
        EXECUTE IMMEDIATE CONCAT(inside, 'REGEXP_REPLACE(words, ''[[:cntrl:]]'', '' '') AS `sqlc-mig` FROM line WHERE NOT COALESCE(added, 0) ORDER BY object');
        SET about = CONCAT(about, '; expected and found stand above. Change it by hand, or stamp a revision that has this shape; ',
          'built with --on-mismatch=warn the script says so and goes on');
        IF NOT @sqlc_mig_warns THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = about; END IF;
      END IF;
    END IF;
    IF said IS NULL THEN
      SET why = CASE WHEN @sqlc_mig_kind = 'table' OR NOT home THEN CONCAT('table ', @sqlc_mig_table)
          WHEN @sqlc_mig_kind IN ('column', 'index') THEN CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_name, ' of ', @sqlc_mig_table)
          ELSE CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_name, ' on ', @sqlc_mig_table) END;
      SET why = CASE WHEN @sqlc_mig_kind = 'database' THEN CONCAT('the database ', @sqlc_mig_schema, ' is not empty, and is not dropped')
        ELSE CONCAT('expected the ', why, CASE WHEN NOT home THEN '; there is none'
          WHEN @sqlc_mig_when = 'rename' THEN CONCAT(', to be renamed to ', @sqlc_mig_to, '; found ', IF(@sqlc_mig_one, 'both names', 'neither name'))
          WHEN @sqlc_mig_when = 'known' THEN COALESCE(@sqlc_mig_is, '; the table has no such column') ELSE CONCAT('; found a ', @sqlc_mig_is) END) END;
    ELSEIF said = '' AND @sqlc_mig_against IS NOT NULL AND NOT is_changed THEN -- rows that a new column would have no value for
      EXECUTE IMMEDIATE CONCAT('SELECT EXISTS (SELECT 1 FROM ', @sqlc_mig_filled, ') INTO @sqlc_mig_found');
      IF @sqlc_mig_found THEN SET why = @sqlc_mig_against; END IF;
    END IF;
    IF why IS NOT NULL AND @sqlc_mig_own THEN SET why = NULL, said = ''; END IF; -- SQL of the project above may make what is missing
    IF why IS NOT NULL THEN
      IF @sqlc_mig_plan THEN SELECT CONCAT('     stops: ', why) AS `sqlc-mig`; SET why = 'a run stops at the last line of the plan; nothing was changed';
      ELSE SET why = CONCAT(LEFT(why, 300), IF(said = '', '', '. Fix it by hand, then run the script again')); END IF;
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = why;
    END IF;
  END IF;
  SET @sqlc_mig_words = '', why = IF(said = '', @sqlc_mig_does, said), about = '';
  SET why = COALESCE(CONCAT(IF(@sqlc_mig_plan AND why RLIKE '^[!?] ', '', '  '), why, ' ', @sqlc_mig_what, IF(@sqlc_mig_plan, '',
    COALESCE(differs, ''))), @sqlc_mig_past);
  IF @sqlc_mig_plan THEN
    SET why = CONCAT('   ', why);
    IF said = '' THEN
      SET about = CASE WHEN @sqlc_mig_when = 'present' AND @sqlc_mig_kind = 'index' AND (is_changed OR LOCATE(name, @sqlc_mig_touched))
          THEN 'if it is there by then' WHEN @sqlc_mig_notes NOT LIKE ': %' THEN @sqlc_mig_notes
        ELSE COALESCE((SELECT CONCAT(@sqlc_mig_table, ' (', ROUND((DATA_LENGTH + INDEX_LENGTH) / 1024), ' kB, ~', TABLE_ROWS, ' rows', ')', @sqlc_mig_notes)
          FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table),
          SUBSTRING(@sqlc_mig_notes, 3)) END;
      SET @sqlc_mig_own = @sqlc_mig_own OR @sqlc_mig_does RLIKE 'execute$',
        @sqlc_mig_there = COALESCE(CASE @sqlc_mig_when WHEN 'present' THEN REPLACE(@sqlc_mig_there, mine, '\n\n')
      WHEN 'rename' THEN REPLACE(@sqlc_mig_there, mine, yours) WHEN 'known' THEN REPLACE(@sqlc_mig_there, mine, CONCAT(mine, '?'))
      WHEN 'missing' THEN CONCAT(@sqlc_mig_there, mine, IF(@sqlc_mig_kind = 'table', CONCAT('\n', mine, 'key primary\n', REPLACE(REPLACE(REPLACE(REPLACE(
        REPLACE(LOWER(@sqlc_mig_sql), '\n  unique index `', '\n  index `'), '\n  index `', CONCAT(mine, 'index ')), '\n  constraint `',
        CONCAT(mine, 'key ')), '\n  `', CONCAT(mine, 'column ')), '` ', '\n')), '')) END, @sqlc_mig_there),
        @sqlc_mig_touched = CONCAT_WS('', @sqlc_mig_touched, IF(@sqlc_mig_when = '', NULL, CONCAT(mine, inside)), CONCAT(yours, inside));
    ELSEIF @sqlc_mig_own THEN SET about = 'as it is now: SQL of the project runs before';
    ELSEIF said = 'exists' AND @sqlc_mig_shape <> '' THEN SET about = 'a run compares it, where it can'; END IF;
    SET why = IF(about <> '' AND CHAR_LENGTH(why) < 63, CONCAT(RPAD(why, 64, ' '), about), why);
  END IF;
  IF @sqlc_mig_plan OR NOT @sqlc_mig_quiet THEN SELECT why AS `sqlc-mig`; END IF;
  IF about <> '' AND NOT LOCATE(about, why) THEN SELECT CONCAT('           ', about) AS `sqlc-mig`; END IF;
  IF said = '' AND NOT @sqlc_mig_plan THEN
    SET SESSION sql_mode = CONCAT(@sqlc_mig_mode, IF(@sqlc_mig_zero, ',NO_AUTO_VALUE_ON_ZERO', '')); -- as long as this block runs
    EXECUTE IMMEDIATE CONCAT('BEGIN NOT ATOMIC\n', @sqlc_mig_sql, ';\nSET @sqlc_mig_count = ROW_COUNT(), @sqlc_mig_set = @@sql_mode;\nEND');
    IF NOT @sqlc_mig_zero THEN SET @sqlc_mig_mode = @sqlc_mig_set; END IF;
    IF @sqlc_mig_counts AND NOT @sqlc_mig_quiet THEN
      SELECT CONCAT('    ', @sqlc_mig_count, IF(@sqlc_mig_count = 1, ' row', ' rows')) AS `sqlc-mig`; END IF;
  END IF;
  END IF;
  SET @sqlc_mig_new = IF(said = '' AND NOT @sqlc_mig_plan AND @sqlc_mig_when = 'missing' AND @sqlc_mig_schema IS NULL AND @sqlc_mig_sql NOT LIKE '%REFERENCES%',
      CASE WHEN @sqlc_mig_kind = 'table' THEN BINARY @sqlc_mig_table WHEN @sqlc_mig_kind IN ('column', 'index') THEN @sqlc_mig_new END, NULL),
    @sqlc_mig_when = '', @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = 0, @sqlc_mig_past = NULL, @sqlc_mig_against = NULL,
    @sqlc_mig_column = NULL, @sqlc_mig_index = NULL, @sqlc_mig_constraint = NULL, @sqlc_mig_zero = 0, @sqlc_mig_counts = 0,
    @sqlc_mig_notes = '', @sqlc_mig_what = NULL, @sqlc_mig_shape = '';"), 'CHANGED', @sqlc_mig_changed);
-- sqlc_mig_mark: the step is done
PREPARE sqlc_mig_mark FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN
    IF NOT FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN ", @sqlc_mig_changed, " END IF;
  ELSEIF NOT @sqlc_mig_again AND NOT @sqlc_mig_plan THEN
    ", IF(@sqlc_mig_plan, '', CONCAT("INSERT INTO ", @sqlc_mig_progress, " (revision, direction, step, checksum)
      VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_step, @sqlc_mig_mark);")), "
    COMMIT;
  END IF;
  SET @sqlc_mig_rows = 0, @sqlc_mig_if = NULL, @sqlc_mig_yes = 1, @sqlc_mig_words = '', @sqlc_mig_mode = @sqlc_mig_base;"));
SET @sqlc_mig_rows = 0, @sqlc_mig_if = NULL, @sqlc_mig_yes = 1, @sqlc_mig_words = '', @sqlc_mig_when = '', @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL,
  @sqlc_mig_respelled = 0, @sqlc_mig_past = NULL, @sqlc_mig_against = NULL, @sqlc_mig_column = NULL, @sqlc_mig_index = NULL, @sqlc_mig_constraint = NULL,
  @sqlc_mig_zero = 0, @sqlc_mig_counts = 0, @sqlc_mig_notes = '', @sqlc_mig_what = NULL, @sqlc_mig_shape = '';
-- sqlc_mig_done: the ledger moves, the history has a row more, and the markers go, in one transaction; then the next one may run
PREPARE sqlc_mig_done FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF NOT @sqlc_mig_again THEN", IF(@sqlc_mig_plan, '', CONCAT("
  SET @sqlc_mig_line = 1;
  START TRANSACTION;
  IF @sqlc_mig_direction = 'upgrade' THEN
    DELETE FROM ", @sqlc_mig_ledger, " WHERE FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_needs);
    INSERT INTO ", @sqlc_mig_ledger, " (version_num) VALUES (@sqlc_mig_next);
  ELSE
    DELETE FROM ", @sqlc_mig_ledger, " WHERE CAST(version_num AS BINARY) = CAST(@sqlc_mig_next AS BINARY);
    IF ROW_COUNT() <> 1 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more'; END IF;
    SET about = @sqlc_mig_uses, said = @sqlc_mig_needs; -- a parent that nothing else needs becomes a head
    WHILE said <> '' DO
      SET name = SUBSTRING_INDEX(said, ',', 1), inside = CONCAT(',', name, ','), said = SUBSTRING(said, CHAR_LENGTH(inside));
      IF LOCATE(inside, about) THEN SET about = INSERT(about, LOCATE(inside, about), CHAR_LENGTH(inside) - 1, ''); END IF;
      IF NOT LOCATE(inside, about) AND NOT EXISTS (SELECT 1 FROM ", @sqlc_mig_ledger, " WHERE CAST(version_num AS BINARY) = CAST(name AS BINARY)) THEN
        INSERT INTO ", @sqlc_mig_ledger, " (version_num) VALUES (name); END IF;
    END WHILE;
  END IF;", IF(@sqlc_mig_entry, CONCAT("
  INSERT INTO ", @sqlc_mig_history, " (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_message, @sqlc_mig_checksum, @sqlc_mig_digest, @sqlc_mig_version, USER(),
      @sqlc_mig_started, UTC_TIMESTAMP(6));"), ''), "
  DELETE FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
  COMMIT;
  SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`
    FROM DUAL WHERE NOT @sqlc_mig_quiet;")), "
  SET @sqlc_mig_uses = COALESCE(about, @sqlc_mig_uses), @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH(@sqlc_mig_next) + 2);
  SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
  END IF;"));
-- where a column is defined again, the first thing in which it is not as this history knows it; what is NULL is not asked. COLUMN_DEFAULT is the text that
-- SHOW CREATE TABLE prints, 'NULL' where a column may hold NULL, and NULL where there is none; one with a quote or a control is not compared
PREPARE sqlc_mig_known FROM CONCAT("SELECT COUNT(*), 0, MAX(CASE
    WHEN COLUMN_TYPE NOT IN (@sqlc_mig_type_was, @sqlc_mig_type) THEN CONCAT(' with the type ', @sqlc_mig_type_was, '; found ', COLUMN_TYPE)
    WHEN IS_NULLABLE <> @sqlc_mig_nullable THEN IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL')
    WHEN (EXTRA LIKE '%auto_increment%') <> @sqlc_mig_counted THEN
      IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none')
    WHEN BINARY COLUMN_COMMENT <> BINARY @sqlc_mig_comment THEN CONCAT(' with another comment; found ', COLUMN_COMMENT)
    WHEN @sqlc_mig_has_default = 'no' AND COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT(' without a default; found ', COLUMN_DEFAULT)
    WHEN @sqlc_mig_has_default <> 'no' AND COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' THEN
      CONCAT(' with ', COALESCE(CONCAT('the default ', @sqlc_mig_default), 'a default'), '; found none')
    WHEN @sqlc_mig_has_default = 'text' AND @sqlc_mig_default NOT REGEXP '[[:cntrl:]'']'
        AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE(@sqlc_mig_default, '\\\\', '\\\\\\\\'), '''')
      OR @sqlc_mig_has_default = 'number' AND COLUMN_DEFAULT + 0 <> @sqlc_mig_default
      THEN CONCAT(' with the default ', @sqlc_mig_default, '; found ', COLUMN_DEFAULT) END)
  INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.COLUMNS", @sqlc_mig_found, " AND COLUMN_NAME = @sqlc_mig_column");
END; END IF
//
SET @sqlc_mig_next = IF(@sqlc_mig_nothing, '', IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1), NULL))
//
-- ===================================================================================================================
-- 1d6f0a83c2b7  Create customers
-- 1 of 15; migrations/1d6f0a83c2b7_create_customers.yaml
IF @sqlc_mig_next = '1d6f0a83c2b7' THEN REPEAT
SET @sqlc_mig_file = 'migrations/1d6f0a83c2b7_create_customers.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Create customers', @sqlc_mig_checksum = '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a'; EXECUTE sqlc_mig_begin;

-- 1. create_table customers   migrations/1d6f0a83c2b7_create_customers.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'a1092c9ee9b0442bb55e74b9ec90690300f2db7346767c0101ef79219fcdc5ac', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'customers', @sqlc_mig_shape =
  'table|InnoDB|People and companies that buy from us;.id|bigint(20)|not null|auto_increment||;'
  '.public_id|?|not null||*|The only id that leaves the house;.email|varchar(255)|not null|||;.full_name|text|not null|||;.country|char(2)|?||;'
  '.newsletter|tinyint(1)|not null||0|;.credit_limit|decimal(12,2)|not null||0|;.created_at|timestamp(6)|not null||*|;index PRIMARY|id|unique;'
  'index uq_customers_public_id|public_id|unique;check ck_customers_credit_limit;index ix_customers_created_at|created_at|;'
  '? fk_customers_country_countries;? ux_customers_email_ci;?.archived_at;?.email_ci;?.fax', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
) ENGINE=InnoDB COMMENT='People and companies that buy from us'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 37c41be9a05d  Create categories and products
-- 2 of 15; migrations/37c41be9a05d_create_products.yaml; needs 1d6f0a83c2b7
IF @sqlc_mig_next = '37c41be9a05d' THEN REPEAT
SET @sqlc_mig_file = 'migrations/37c41be9a05d_create_products.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '1d6f0a83c2b7'),
  @sqlc_mig_message = 'Create categories and products', @sqlc_mig_checksum = '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0';
  EXECUTE sqlc_mig_begin;

-- 1. create_table categories   migrations/37c41be9a05d_create_products.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '93fb82fbee7c090170e45d7cbd626c56e061e0e098c4a94c0cbf4b4e5ac4383c', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'categories', @sqlc_mig_shape =
  'table|InnoDB|;.id|int(11)|not null|auto_increment||;.parent_id|int(11)||||Null for a category at the top of the shop;.slug|varchar(80)|not null|||;'
  '.title|text|not null|||;index PRIMARY|id|unique;index uq_categories_slug|slug|unique;'
  'key fk_categories_parent_id_categories|parent_id|categories|id|set null|no action;? fk_categories_parent_id_categories', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `categories` (
  `id` int NOT NULL AUTO_INCREMENT,
  `parent_id` int NULL COMMENT 'Null for a category at the top of the shop',
  `slug` varchar(80) NOT NULL,
  `title` text NOT NULL,
  CONSTRAINT `pk_categories` PRIMARY KEY (`id`),
  CONSTRAINT `uq_categories_slug` UNIQUE (`slug`),
  CONSTRAINT `fk_categories_parent_id_categories` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_table products   migrations/37c41be9a05d_create_products.yaml:18
-- lock on categories: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 18, @sqlc_mig_mark = '290e8a27636b36c30ba6e2f8d7c400dc4f07994542c402f5aa01f255b9408c8b', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'products', @sqlc_mig_shape =
  'table|InnoDB|Everything that can be put into an order;.id|bigint(20)|not null|auto_increment||;.category_id|int(11)|not null|||;'
  '.sku|varchar(40)|not null|||;.title|text|not null|||;.stock|?|?||?|;'
  '.attributes|longtext|not null||*|Size, colour and the like, as the supplier sends them;.is_active|tinyint(1)|not null||1|;index PRIMARY|id|unique;'
  'index uq_products_sku|sku|unique;index ix_products_category_id|category_id|;'
  'key fk_products_category_id_categories|category_id|categories|id|no action|no action;? ck_products_price;? ck_products_stock;? ix_products_shelf;'
  '?.archived_at;?.price;?.unit_price', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
) ENGINE=InnoDB COMMENT='Everything that can be put into an order'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 58e2907f14ac  Create orders and their lines
-- 3 of 15; migrations/58e2907f14ac_create_orders.yaml; needs 37c41be9a05d
IF @sqlc_mig_next = '58e2907f14ac' THEN REPEAT
SET @sqlc_mig_file = 'migrations/58e2907f14ac_create_orders.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL, '37c41be9a05d'),
  @sqlc_mig_message = 'Create orders and their lines', @sqlc_mig_checksum = 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f';
  EXECUTE sqlc_mig_begin;

-- 1. create_enum order_status   migrations/58e2907f14ac_create_orders.yaml:6
-- no statement is needed here
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

-- 2. create_table orders   migrations/58e2907f14ac_create_orders.yaml:7
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '2e397384bb68657b9c7f32d14bc1f74ebc81d5c470a34c780cafa89dc35f2aeb', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'orders', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|auto_increment||;.customer_id|bigint(20)|not null|||;.status|?|not null||?|;.currency|char(3)|not null||''EUR''|;'
  '.note|text|not null||*|;.placed_at|timestamp(6)|not null||*|;.ship_by|date||||;index PRIMARY|id|unique;'
  'index ix_orders_customer_id_placed_at|customer_id, placed_at|;key fk_orders_customer_id_customers|customer_id|customers|id|no action|no action;'
  '? fk_orders_address_id_addresses;? fk_orders_subscription_id_subscriptions;? ix_orders_open;? ix_orders_subscription_id;?.address_id;?.subscription_id',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_table order_lines   migrations/58e2907f14ac_create_orders.yaml:22
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 22, @sqlc_mig_mark = '6352df47ec478e6ee0e8515c4f3476479a276de2e268550945244c3deef16fcc', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'order_lines', @sqlc_mig_shape =
  'table|InnoDB|;.order_id|bigint(20)|not null|||;.line_no|smallint(6)|not null|||;.product_id|bigint(20)|not null|||;.quantity|int(11)|not null||1|;'
  '.amount|decimal(12,2)|not null|||;index PRIMARY|order_id, line_no|unique;check ck_order_lines_quantity;index ix_order_lines_product_id|product_id|;'
  'key fk_order_lines_order_id_orders|order_id|orders|id|cascade|no action;'
  'key fk_order_lines_product_id_products|product_id|products|id|no action|no action', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. create_index ix_orders_open on orders   migrations/58e2907f14ac_create_orders.yaml:45
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 45, @sqlc_mig_mark = '85aedd382bb44ccb2939f02f3bb55a02bc9c0097a129d65803890fb71d582b99', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_orders_open', @sqlc_mig_table = 'orders', @sqlc_mig_shape = 'index ix_orders_open|status, placed_at|',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD INDEX `ix_orders_open` (`status`, `placed_at`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 6b03d8a7e951  Keep the delivery addresses of a customer
-- 4 of 15; migrations/6b03d8a7e951_add_addresses.yaml; needs 58e2907f14ac
IF @sqlc_mig_next = '6b03d8a7e951' THEN REPEAT
SET @sqlc_mig_file = 'migrations/6b03d8a7e951_add_addresses.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '58e2907f14ac'),
  @sqlc_mig_message = 'Keep the delivery addresses of a customer', @sqlc_mig_checksum = '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a';
  EXECUTE sqlc_mig_begin;

-- 1. create_table addresses   migrations/6b03d8a7e951_add_addresses.yaml:6
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '5b3ad192db64b8d09e8331595fc0280a0e9e72804df20acc9b928c0bcea7a120', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'addresses', @sqlc_mig_shape =
  'table|InnoDB|;.id|?|not null||*|;.customer_id|bigint(20)|not null|||;.label|varchar(40)|not null||''home''|;.lines|longtext|not null|||;'
  '.valid_from|date|not null||*|;index PRIMARY|id|unique;index uq_addresses_customer_id_label|customer_id, label|unique;'
  'key fk_addresses_customer_id_customers|customer_id|customers|id|cascade|no action', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `addresses` (
  `id` char(36) character set ascii NOT NULL DEFAULT (uuid()),
  `customer_id` bigint NOT NULL,
  `label` varchar(40) NOT NULL DEFAULT 'home',
  `lines` json NOT NULL,
  `valid_from` date NOT NULL DEFAULT (CURRENT_DATE),
  CONSTRAINT `pk_addresses` PRIMARY KEY (`id`),
  CONSTRAINT `uq_addresses_customer_id_label` UNIQUE (`customer_id`, `label`),
  CONSTRAINT `fk_addresses_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_column orders.address_id   migrations/6b03d8a7e951_add_addresses.yaml:28
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 28, @sqlc_mig_mark = '4115302ce07a121e4a6ca36cd2425638d164541d572db3ed182e130c7e9cf9e9', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'orders', @sqlc_mig_column = 'address_id', @sqlc_mig_shape = '.address_id|?||||', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `orders` ADD COLUMN `address_id` char(36) character set ascii NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on addresses: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_when = 'missing', @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'fk_orders_address_id_addresses', @sqlc_mig_kind = 'foreign key',
  @sqlc_mig_shape = 'key fk_orders_address_id_addresses|address_id|addresses|id|no action|no action',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_address_id_addresses` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 7240f5c9ab16  Call the price what it is, and count stock in bigint
-- 5 of 15; migrations/7240f5c9ab16_rework_product_prices.yaml; needs 58e2907f14ac
IF @sqlc_mig_next = '7240f5c9ab16' THEN REPEAT
SET @sqlc_mig_file = 'migrations/7240f5c9ab16_rework_product_prices.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL, '58e2907f14ac'),
  @sqlc_mig_message = 'Call the price what it is, and count stock in bigint',
  @sqlc_mig_checksum = 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054'; EXECUTE sqlc_mig_begin;

-- 1. rename_column products.price to unit_price   migrations/7240f5c9ab16_rework_product_prices.yaml:6
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'aa87425281bcdd5cc0dbfa534e90732d1a630a6c159aa0323a1f0cdc0bb6c60b', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'products', @sqlc_mig_column = 'price', @sqlc_mig_to = 'unit_price', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column products.price to unit_price', @sqlc_mig_sql = "
ALTER TABLE `products` RENAME COLUMN `price` TO `unit_price`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. execute UPDATE products SET stock = 0 WHERE stock IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/7240f5c9ab16_rework_product_prices.yaml:8
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_step = 2, @sqlc_mig_line = 8, @sqlc_mig_mark = '8dda030d68a834f5e451a8b86c26a625b11a5d293101b4d00a15155299a47723', @sqlc_mig_rows = 1,
  @sqlc_mig_words = '  a product whose stock is not known has none', @sqlc_mig_counts = 1, @sqlc_mig_notes = 'SQL of the project, locks unknown',
  @sqlc_mig_does = '? execute', @sqlc_mig_what = 'UPDATE products SET stock = 0 WHERE stock IS NULL', @sqlc_mig_sql = "
UPDATE products SET stock = 0 WHERE stock IS NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. alter_column products.stock   migrations/7240f5c9ab16_rework_product_prices.yaml:12
-- lock on products: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'products', 'column stock', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME = 'stock'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'countries', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'countries')) THEN
    '  superseded column products.stock, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'products', 'column stock', CONCAT('is ', 'bigint(20)'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME = 'stock'
      AND COLUMN_TYPE = 'bigint(20)' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 0) THEN
    '  superseded column products.stock, changed later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 12, @sqlc_mig_mark = 'df5c229a0bbbadd87185ee6cb19ab19abb99651048159d38452515f35e57e3f6', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int(11)',
  @sqlc_mig_type = 'bigint(20)', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL, @sqlc_mig_table = 'products', @sqlc_mig_column = 'stock',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `products` MODIFY COLUMN `stock` bigint NOT NULL DEFAULT 0
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. create_check_constraint ck_products_stock on products   migrations/7240f5c9ab16_rework_product_prices.yaml:13
-- lock on products: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 13, @sqlc_mig_mark = '5ef231c81b433108ed0e2d0dbe0e34cdd9dd7f0becfe315819dc343e475bcc9c', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'products', @sqlc_mig_constraint = 'ck_products_stock', @sqlc_mig_kind = 'check constraint', @sqlc_mig_shape = 'check ck_products_stock',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `products` ADD CONSTRAINT `ck_products_stock` CHECK (stock >= 0)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 89ad13e6027f  Merge addresses and product prices
-- 6 of 15; migrations/89ad13e6027f_merge_addresses_and_prices.yaml; needs 6b03d8a7e951, 7240f5c9ab16
IF @sqlc_mig_next = '89ad13e6027f' THEN REPEAT
SET @sqlc_mig_file = 'migrations/89ad13e6027f_merge_addresses_and_prices.yaml', @sqlc_mig_steps = 0,
  @sqlc_mig_needs = CONCAT_WS(',', NULL, '6b03d8a7e951', '7240f5c9ab16'), @sqlc_mig_message = 'Merge addresses and product prices',
  @sqlc_mig_checksum = '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb'; EXECUTE sqlc_mig_begin;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 91c7b5240fde  Every customer has a country that we know
-- 7 of 15; migrations/91c7b5240fde_require_customer_country.yaml; needs 89ad13e6027f
IF @sqlc_mig_next = '91c7b5240fde' THEN REPEAT
SET @sqlc_mig_file = 'migrations/91c7b5240fde_require_customer_country.yaml', @sqlc_mig_steps = 5, @sqlc_mig_needs = CONCAT_WS(',', NULL, '89ad13e6027f'),
  @sqlc_mig_message = 'Every customer has a country that we know', @sqlc_mig_checksum = '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a';
  EXECUTE sqlc_mig_begin;

-- 1. create_table countries   migrations/91c7b5240fde_require_customer_country.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c6a89f64005a044f87ce7f3dbf48f520882696c12e5ca71a9993e4fbef275dd0', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'countries', @sqlc_mig_shape =
  'table|InnoDB|;.code|char(2)|not null|||;.title|varchar(80)|not null|||;.vat_rate|decimal(4,2)|not null||0|;.in_eu|tinyint(1)|not null||1|;'
  'index PRIMARY|code|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `title` varchar(80) NOT NULL,
  `vat_rate` decimal(4,2) NOT NULL DEFAULT 0.00,
  `in_eu` tinyint(1) NOT NULL DEFAULT true,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. bulk_insert countries (6 rows)   migrations/91c7b5240fde_require_customer_country.yaml:15
-- lock on countries: rows, blocks writers of the same rows
SET @sqlc_mig_step = 2, @sqlc_mig_line = 15, @sqlc_mig_mark = '72f81d884164e3f71505f3feb931e405a1fbde430b66f55955b1f7fbe2039d35', @sqlc_mig_rows = 1,
  @sqlc_mig_counts = 1, @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `title`, `vat_rate`, `in_eu`) VALUES
  ('AT', 'Austria', 20.00, DEFAULT),
  ('CI', 'Côte d''Ivoire', DEFAULT, false),
  ('DE', 'Germany', 19.00, DEFAULT),
  ('FR', 'France', 20.00, DEFAULT),
  ('NO', 'Norway', 25.00, false),
  ('ZZ', 'Unknown', DEFAULT, false)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL      ? SQL of the project
--    migrations/91c7b5240fde_require_customer_country.yaml:26
SET @sqlc_mig_if = "
SELECT count(*) FROM customers WHERE country IS NULL
";
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_step = 3, @sqlc_mig_line = 26, @sqlc_mig_mark = 'e0a7d0738157108f008b6bb56a2d75bc51c41c1b4472e2a7cfe4e0ecf886acb7', @sqlc_mig_rows = 1,
  @sqlc_mig_words = '  customers without a country get ZZ', @sqlc_mig_counts = 1,
  @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE customers SET country = ''ZZ'' WHERE country IS NULL', @sqlc_mig_sql = "
UPDATE customers SET country = 'ZZ' WHERE country IS NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. alter_column customers.country   migrations/91c7b5240fde_require_customer_country.yaml:31
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 31, @sqlc_mig_mark = '0d361a2b44f4def6f0770b64f99eccb02907d22856987179b708ee9cc1612738', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'char(2)',
  @sqlc_mig_type = 'char(2)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'customers', @sqlc_mig_column = 'country',
  @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `customers` MODIFY COLUMN `country` char(2) NOT NULL COMMENT 'ISO 3166-1 alpha-2, or ZZ when we do not know it', LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. create_foreign_key fk_customers_country_countries on customers   migrations/91c7b5240fde_require_customer_country.yaml:36
-- lock on customers: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on countries: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 36, @sqlc_mig_mark = 'a1a98017ef457b09770b73dc9c90e142c2beb8a24c10c578537dc649cc3419c8', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'customers', @sqlc_mig_constraint = 'fk_customers_country_countries', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key fk_customers_country_countries|country|countries|code|no action|cascade',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `customers` ADD CONSTRAINT `fk_customers_country_countries` FOREIGN KEY (`country`) REFERENCES `countries` (`code`) ON UPDATE CASCADE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 9a60e2d8b34c  One account per e-mail address, whatever its case
-- 8 of 15; migrations/9a60e2d8b34c_unique_customer_email.yaml; needs 91c7b5240fde
IF @sqlc_mig_next = '9a60e2d8b34c' THEN REPEAT
SET @sqlc_mig_file = 'migrations/9a60e2d8b34c_unique_customer_email.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '91c7b5240fde'),
  @sqlc_mig_message = 'One account per e-mail address, whatever its case',
  @sqlc_mig_checksum = '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954'; EXECUTE sqlc_mig_begin;

-- 1. add_column customers.email_ci   migrations/9a60e2d8b34c_unique_customer_email.yaml:22
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 22, @sqlc_mig_mark = '83f8f2ec6921547d0707dab8631df1ad4fd66145c2d38b5ca303ca812aa31502', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'customers', @sqlc_mig_column = 'email_ci', @sqlc_mig_shape = '.email_ci|varchar(255)|?|virtual|?|',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `customers` ADD COLUMN `email_ci` varchar(255) GENERATED ALWAYS AS (lower(email)) VIRTUAL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_index ux_customers_email_ci on customers   migrations/9a60e2d8b34c_unique_customer_email.yaml:26
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 2, @sqlc_mig_line = 26, @sqlc_mig_mark = 'f8d9780dd7cd49240309d4175b29816cc0df510678bfedbfbfa4cd35689c5229', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ux_customers_email_ci', @sqlc_mig_table = 'customers', @sqlc_mig_shape =
  'index ux_customers_email_ci|email_ci|unique', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `customers` ADD UNIQUE INDEX `ux_customers_email_ci` (`email_ci`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- a1f73c06d582  Orders can be refunded
-- 9 of 15; migrations/a1f73c06d582_add_order_status_refunded.yaml; needs 9a60e2d8b34c
IF @sqlc_mig_next = 'a1f73c06d582' THEN REPEAT
SET @sqlc_mig_file = 'migrations/a1f73c06d582_add_order_status_refunded.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '9a60e2d8b34c'),
  @sqlc_mig_message = 'Orders can be refunded', @sqlc_mig_checksum = '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e';
  EXECUTE sqlc_mig_begin;

-- 1. add_enum_value order_status 'refunded'   migrations/a1f73c06d582_add_order_status_refunded.yaml:6
-- lock on orders: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '4a375f41bd1cdf0e5d1f6a19a3925b6087110ba76352cbd4c6390b00a0df46cf', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''open'',''paid'',''shipped'',''cancelled'')', @sqlc_mig_type = 'enum(''open'',''paid'',''shipped'',''refunded'',''cancelled'')',
  @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL, @sqlc_mig_table = 'orders', @sqlc_mig_column = 'status',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `orders` MODIFY COLUMN `status` enum('open','paid','shipped','refunded','cancelled') NOT NULL DEFAULT 'open'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 4c8b19e7f0d6  Create the subscription plans
-- 10 of 15; migrations/4c8b19e7f0d6_create_plans.yaml
IF @sqlc_mig_next = '4c8b19e7f0d6' THEN REPEAT
SET @sqlc_mig_file = 'migrations/4c8b19e7f0d6_create_plans.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Create the subscription plans', @sqlc_mig_checksum = 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8';
  EXECUTE sqlc_mig_begin;

-- 1. create_table plans   migrations/4c8b19e7f0d6_create_plans.yaml:7
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = 'bac84dd686e1db0736a3ce7f35df54307d694ee1c44baf4a4906c22ce09903c2', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'plans', @sqlc_mig_shape =
  'table|InnoDB|What a customer can subscribe to;.code|varchar(20)|not null|||;.title|text|not null|||;.monthly_price|decimal(10,2)|not null||0|;'
  '.trial_days|smallint(6)|not null||14|;.features|longtext|not null||*|;index PRIMARY|code|unique;check ck_plans_trial_days', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `plans` (
  `code` varchar(20) NOT NULL,
  `title` text NOT NULL,
  `monthly_price` decimal(10,2) NOT NULL DEFAULT 0.00,
  `trial_days` smallint NOT NULL DEFAULT 14,
  `features` json NOT NULL DEFAULT '[]',
  CONSTRAINT `pk_plans` PRIMARY KEY (`code`),
  CONSTRAINT `ck_plans_trial_days` CHECK (trial_days BETWEEN 0 AND 90)
) ENGINE=InnoDB COMMENT='What a customer can subscribe to'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. bulk_insert plans (3 rows)   migrations/4c8b19e7f0d6_create_plans.yaml:19
-- lock on plans: rows, blocks writers of the same rows
SET @sqlc_mig_step = 2, @sqlc_mig_line = 19, @sqlc_mig_mark = '17c27a53829425222db84deb6f9b740e599be1abeb6565b295192f3e53290369', @sqlc_mig_rows = 1,
  @sqlc_mig_counts = 1, @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into plans', @sqlc_mig_sql = "
INSERT INTO `plans` (`code`, `title`, `trial_days`, `monthly_price`, `features`) VALUES
  ('free', 'Free', 0, DEFAULT, DEFAULT),
  ('plus', 'Plus', DEFAULT, 9.90, '[""priority_support""]'),
  ('business', 'Business', DEFAULT, 49.00, '[""priority_support"", ""invoice""]')
ON DUPLICATE KEY UPDATE `plans`.`code` = `plans`.`code`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 5f92d07ac1e8  Customers subscribe to plans
-- 11 of 15; migrations/5f92d07ac1e8_create_subscriptions.yaml; needs 1d6f0a83c2b7, 4c8b19e7f0d6
IF @sqlc_mig_next = '5f92d07ac1e8' THEN REPEAT
SET @sqlc_mig_file = 'migrations/5f92d07ac1e8_create_subscriptions.yaml', @sqlc_mig_steps = 4,
  @sqlc_mig_needs = CONCAT_WS(',', NULL, '1d6f0a83c2b7', '4c8b19e7f0d6'), @sqlc_mig_message = 'Customers subscribe to plans',
  @sqlc_mig_checksum = '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e'; EXECUTE sqlc_mig_begin;

-- 1. create_enum subscription_state   migrations/5f92d07ac1e8_create_subscriptions.yaml:8
-- no statement is needed here
SET @sqlc_mig_step = 1, @sqlc_mig_line = 8, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

-- 2. create_table subscriptions   migrations/5f92d07ac1e8_create_subscriptions.yaml:9
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on plans: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 9, @sqlc_mig_mark = '1f53b2a1116bb41922412b9aba0b7c0811a0a2cc12aabb4543a6bf74caaa0759', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'subscriptions', @sqlc_mig_shape =
  'table|InnoDB;.id|bigint(20)|not null|auto_increment||;.customer_id|bigint(20)|not null|||;.plan_code|varchar(20)|not null||''free''|;'
  '.state|enum(''trial'',''active'',''past_due'',''ended'')|not null||''trial''|;.started_on|date|not null||*|;.ended_on|date||||;index PRIMARY|id|unique;'
  'check ck_subscriptions_period;key fk_subscriptions_customer_id_customers|customer_id|customers|id|cascade|no action;'
  'key fk_subscriptions_plan_code_plans|plan_code|plans|code|no action|cascade;? fk_subscriptions_customer_id_customers;'
  '? fk_subscriptions_plan_code_plans;? ux_subscriptions_running;?.is_running', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. add_column subscriptions.is_running   migrations/5f92d07ac1e8_create_subscriptions.yaml:39
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 39, @sqlc_mig_mark = '232caf0e5ef957ce8ef95d3462035bddea95e2247cadaeddd0991260f3d05c6d', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'subscriptions', @sqlc_mig_column = 'is_running', @sqlc_mig_shape = '.is_running|tinyint(1)|?|virtual|?|',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `subscriptions` ADD COLUMN `is_running` tinyint(1) GENERATED ALWAYS AS (CASE WHEN ended_on IS NULL THEN 1 END) VIRTUAL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. create_index ux_subscriptions_running on subscriptions   migrations/5f92d07ac1e8_create_subscriptions.yaml:43
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   reads the whole table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 43, @sqlc_mig_mark = '4c26ec6afb319d07d2a9462bf796f71b2e24efb02a75a2ba3188f99c0d13ad30', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ux_subscriptions_running', @sqlc_mig_table = 'subscriptions', @sqlc_mig_shape =
  'index ux_subscriptions_running|customer_id, plan_code, is_running|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `subscriptions` ADD UNIQUE INDEX `ux_subscriptions_running` (`customer_id`, `plan_code`, `is_running`), LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_when = 'present', @sqlc_mig_kind = 'index', @sqlc_mig_index = 'fk_subscriptions_customer_id_customers', @sqlc_mig_table = 'subscriptions',
  @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `subscriptions` DROP INDEX `fk_subscriptions_customer_id_customers`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 72d4e8163b0a  Bill subscriptions once a month
-- 12 of 15; migrations/72d4e8163b0a_create_invoices.yaml; needs 5f92d07ac1e8
IF @sqlc_mig_next = '72d4e8163b0a' THEN REPEAT
SET @sqlc_mig_file = 'migrations/72d4e8163b0a_create_invoices.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '5f92d07ac1e8'),
  @sqlc_mig_message = 'Bill subscriptions once a month', @sqlc_mig_checksum = '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c';
  EXECUTE sqlc_mig_begin;

-- 1. create_table invoices   migrations/72d4e8163b0a_create_invoices.yaml:6
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c52e5279731ab8e1de7315721cd1b60e32dc5c9010e62b340e584efbcbb8b183', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'invoices', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|auto_increment||;.subscription_id|bigint(20)|not null|||;.number|varchar(20)|not null|||;'
  '.period|date|not null|||;.net|decimal(12,2)|not null|||;.vat|decimal(12,2)|not null||0|;.issued_at|timestamp(6)|not null||*|;'
  '.paid_at|timestamp(6)||||;index PRIMARY|id|unique;index uq_invoices_number|number|unique;'
  'index uq_invoices_subscription_id_period|subscription_id, period|unique;check ck_invoices_net;'
  'key fk_invoices_subscription_id_subscriptions|subscription_id|subscriptions|id|no action|no action', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_table_comment subscriptions   migrations/72d4e8163b0a_create_invoices.yaml:25
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 25, @sqlc_mig_mark = '3e62ba2161f6e59bb5e08a7e2c894c630516470b42f4edf99839669fea1d1b02', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table subscriptions', @sqlc_mig_sql = "
ALTER TABLE `subscriptions` COMMENT = 'One row per customer and plan; history stays'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- c35a90b7e214  Merge billing into the shop
-- 13 of 15; migrations/c35a90b7e214_merge_billing.yaml; needs 72d4e8163b0a, a1f73c06d582
IF @sqlc_mig_next = 'c35a90b7e214' THEN REPEAT
SET @sqlc_mig_file = 'migrations/c35a90b7e214_merge_billing.yaml', @sqlc_mig_steps = 0,
  @sqlc_mig_needs = CONCAT_WS(',', NULL, '72d4e8163b0a', 'a1f73c06d582'), @sqlc_mig_message = 'Merge billing into the shop',
  @sqlc_mig_checksum = '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd'; EXECUTE sqlc_mig_begin;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- d80b46fc9e73  Archive customers and products instead of deleting them
-- 14 of 15; migrations/d80b46fc9e73_archive_instead_of_delete.yaml; needs c35a90b7e214
IF @sqlc_mig_next = 'd80b46fc9e73' THEN REPEAT
SET @sqlc_mig_file = 'migrations/d80b46fc9e73_archive_instead_of_delete.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'c35a90b7e214'),
  @sqlc_mig_message = 'Archive customers and products instead of deleting them',
  @sqlc_mig_checksum = '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be'; EXECUTE sqlc_mig_begin;

-- 1. add_column customers.archived_at   migrations/d80b46fc9e73_archive_instead_of_delete.yaml:27
-- lock on customers: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 27, @sqlc_mig_mark = '2f9258703ec8a44a4517faf757ba5e69faeea904d581a2f024a6c8635e836f88', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'customers', @sqlc_mig_column = 'archived_at', @sqlc_mig_shape = '.archived_at|timestamp(6)||||',
  @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `customers` ADD COLUMN `archived_at` timestamp(6) NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_column products.archived_at   migrations/d80b46fc9e73_archive_instead_of_delete.yaml:31
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 31, @sqlc_mig_mark = 'e13c8f1f66f4f77eca26e180ec45c9a8cc804bfc093620b513f51b1c8785556f', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'products', @sqlc_mig_column = 'archived_at', @sqlc_mig_shape = '.archived_at|timestamp(6)||||',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `products` ADD COLUMN `archived_at` timestamp(6) NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_index ix_products_shelf on products   migrations/d80b46fc9e73_archive_instead_of_delete.yaml:42
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 42, @sqlc_mig_mark = '949e9de97f7259351da92fdbae1d909d69d47e65627dca3911ec2d662b249418', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_products_shelf', @sqlc_mig_table = 'products', @sqlc_mig_shape =
  'index ix_products_shelf|archived_at, category_id, title(100)|', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
ALTER TABLE `products` ADD INDEX `ix_products_shelf` (`archived_at`, `category_id`, `title`(100)), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- e17f2c5da840  Orders know their subscription, and nobody has a fax any more
-- 15 of 15; migrations/e17f2c5da840_orders_of_subscriptions.yaml; needs d80b46fc9e73
IF @sqlc_mig_next = 'e17f2c5da840' THEN REPEAT
SET @sqlc_mig_file = 'migrations/e17f2c5da840_orders_of_subscriptions.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'd80b46fc9e73'),
  @sqlc_mig_message = 'Orders know their subscription, and nobody has a fax any more',
  @sqlc_mig_checksum = '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b'; EXECUTE sqlc_mig_begin;

-- 1. add_column orders.subscription_id   migrations/e17f2c5da840_orders_of_subscriptions.yaml:6
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '0a08851e5971e1f0a09ad4b14da4a2f99e268b81dc2103db552d5472d3db9a35', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'orders', @sqlc_mig_column = 'subscription_id', @sqlc_mig_shape = '.subscription_id|bigint(20)||||',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD COLUMN `subscription_id` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_foreign_key fk_orders_subscription_id_subscriptions on orders   migrations/e17f2c5da840_orders_of_subscriptions.yaml:7
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'f99c9bf5d7926dfc7b0ecd622970227e92b16a89e1bf5279212c0b41042b9a2f', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'fk_orders_subscription_id_subscriptions', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key fk_orders_subscription_id_subscriptions|subscription_id|subscriptions|id|set null|no action',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_subscription_id_subscriptions` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions` (`id`)
  ON DELETE SET NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_index ix_orders_subscription_id on orders   migrations/e17f2c5da840_orders_of_subscriptions.yaml:12
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 12, @sqlc_mig_mark = '570cd3f5e86196742ff89f51ba738f646623bd4d0b332187b5522a89730262af', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_orders_subscription_id', @sqlc_mig_table = 'orders', @sqlc_mig_shape =
  'index ix_orders_subscription_id|subscription_id|', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD INDEX `ix_orders_subscription_id` (`subscription_id`), LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_when = 'present', @sqlc_mig_kind = 'index', @sqlc_mig_index = 'fk_orders_subscription_id_subscriptions', @sqlc_mig_table = 'orders',
  @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `orders` DROP INDEX `fk_orders_subscription_id_subscriptions`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_column customers.fax      ! destroys the values of customers.fax; undo: the column comes back empty
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:14
-- lock on customers: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 14, @sqlc_mig_mark = 'a0b5f942af86b50907788ca8a17a73b1160861620999420ff19b2e6bc38b262e', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'customers', @sqlc_mig_column = 'fax',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of customers.fax', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `customers` DROP COLUMN `fax`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- The end: the session as it was, and the last word: where the database is, or ABORTED where the client went on after an error
ROLLBACK
//
IF @sqlc_mig_old IS NOT NULL THEN
  SET @sqlc_mig_place = IF(@sqlc_mig_plan AND NOT @sqlc_mig_nothing, 'nothing was changed; apply with: mariadb DATABASE < THIS_FILE',
    COALESCE(@sqlc_mig_arrival, 'at base'));
  IF @sqlc_mig_next = '' AND @sqlc_mig_arrival IS NULL AND IF(@sqlc_mig_nothing, @sqlc_mig_has_ledger, NOT @sqlc_mig_plan) THEN
    EXECUTE IMMEDIATE CONCAT("SELECT CONCAT('at ', IF(COUNT(*) = 0, 'base', CONCAT(IF(SUM(NOT FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_project_heads))
      = 0, IF(COUNT(*) = 1, 'head ', 'heads '), ''), GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', ')))) INTO @sqlc_mig_place FROM ",
      @sqlc_mig_ledger);
  END IF;
END IF
//
-- a block would set some of it for itself alone
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig')); EXECUTE IMMEDIATE COALESCE(@sqlc_mig_old, 'DO 0')
//
SET SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode), @sqlc_mig_old = NULL, @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_right = NULL
//
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_next = '', 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
    ELSE CONCAT(@sqlc_mig_place, IF(@sqlc_mig_nothing, ': nothing to do', '')) END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_quiet AND NOT @sqlc_mig_plan AND @sqlc_mig_next = '', 0) LIMIT 1
//
DELIMITER ;
