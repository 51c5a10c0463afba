-- sqlc-mig 0.2.0: upgrade script for MySQL 8.0.29 and later
--   range   base : head e17f2c5da840
--   input   blake3 df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7
--   ledger  alembic_version
--   apply   mysql DATABASE < THIS_FILE
--   plan    mysql --init-command="SET @plan = 1" DATABASE < THIS_FILE (says what that would do here, and changes nothing)
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
--        rename_column products.price to unit_price             products: SHARED, copies the table
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
--        create_foreign_key fk_orders_subscription_id_subscriptions on orders  orders: SHARED, copies the table, and reads the one it refers to
--        create_index ix_orders_subscription_id on orders       orders: reads the whole table; writes go on
--      ! drop_column customers.fax
--            customers: SHARED, may copy the table; destroys the values of customers.fax; undo: the column comes back empty
--
-- Destroys data: 15.4.  SQL of the project: 5.2, 7.3.  Undone only in part: 5.2, 15.4.
-- Writes besides: alembic_version, sqlc_mig_history, sqlc_mig_progress; nothing else that stays.
-- Needs, besides what the SQL of the project takes:
--   GRANT ALTER, CREATE, DELETE, INDEX, INSERT, REFERENCES, SELECT, UPDATE ON `DATABASE`.* TO 'USER'@'HOST';
-- Lines 81 to 110, 138 to 500, 517 to 521, 1177 to 1207 are sqlc-mig's own,
--   blake3 129c064136aff608c7acea739ebe5fb0bd3c5fe9d9642d1eb0ce3d9a48d2cf86, in every script of this version: `sqlc-mig runtime --dialect mysql`.
-- Lines 501 to 516 too,
--   blake3 8efa28d54d557b1d7e548fa9486365c1b17abed9d2baa9eff22bdd8e78898bdb, in every script of this version that defines a column again.
-- What is left to read:  sed '81,110d;138,521d;1177,1207d' THIS_FILE
-- How to read it: first what decides which revisions run, then the revisions, each under a double line, each a packet for the server, which ends at
-- a line with //. MySQL has no IF outside of routines; this one is made of texts and comments: in the mode @sqlc_mig_skip a backslash means nothing,
-- so "\" is a whole text, and /* begins a comment that ends in the last line of the packet: nothing of it is run, or even read; in the mode
-- @sqlc_mig_live both lines hold nothing but texts. The statement of a step stands between double quotes; it is run from there, or DO 0 in its place.
-- @sqlc_mig_shape says what it makes: what is there already is compared with that. DDL commits by itself, so every step leaves a marker in
-- sqlc_mig_progress, rows in one transaction with it, DDL before it. What stops the script reads: ERROR 1644 (45000) at line N: sqlc-mig STOPPED: why.
DELIMITER //
SET @sqlc_mig_oldest = '8.0.29', @sqlc_mig_packet = 0,
  @sqlc_mig_setting_names = CONCAT_WS(',', NULL, 'lock_wait_timeout', 'innodb_lock_wait_timeout', 'max_execution_time')//
-- ---- the server: the right one, new enough (8.0.29 is compared as the address 0.8.0.29), with a database in use -----------
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode), @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL, SESSION sql_mode =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'
//
SET @sqlc_mig_plan = COALESCE(LOWER(@plan) NOT IN ('', '0', 'no', 'off', 'false'), 0);
SET @sqlc_mig_live = @@sql_mode, @sqlc_mig_skip = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES'), @sqlc_mig_stop = CASE
  WHEN VERSION() LIKE '%MariaDB%' OR INET_ATON(CONCAT('0.', SUBSTRING_INDEX(VERSION(), '-', 1))) < INET_ATON(CONCAT('0.', @sqlc_mig_oldest)) THEN
    CONCAT('this script is for MySQL ', @sqlc_mig_oldest, ' or later, and this server is ', LEFT(VERSION(), 24), '; nothing was changed')
  WHEN DATABASE() IS NULL THEN 'no database is selected; nothing was changed. Name one: mysql DATABASE < THIS_FILE'
  WHEN @sqlc_mig_packet > @@max_allowed_packet THEN
    CONCAT('this script needs packets of ', @sqlc_mig_packet, ' bytes, and max_allowed_packet of this server is ', @@max_allowed_packet,
      '; nothing was changed. Raise it: SET GLOBAL max_allowed_packet, then connect again') END;
SET @sqlc_mig_said = CONCAT('sqlc-mig STOPPED: ', IF(CHAR_LENGTH(@sqlc_mig_stop) <= 110, @sqlc_mig_stop,
  CONCAT(LEFT(@sqlc_mig_stop, 88), '... (whole: see above)'))), sql_mode = IF(@sqlc_mig_stop IS NULL, @sqlc_mig_skip, @sqlc_mig_live);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SELECT CONCAT('ABORTED: ', @sqlc_mig_stop) AS `sqlc-mig`;
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said; DO "*/ -- "
//
-- ---- settings of the session: the old ones become a statement, which is run at the end; then ours -------------------------
SET @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@group_concat_max_len), SESSION group_concat_max_len = 1073741824,
  @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@sql_big_selects), SESSION sql_big_selects = 1;
SELECT /*+ MAX_EXECUTION_TIME(99999) */ COALESCE(@sqlc_mig_old, CONCAT('SET SESSION ', GROUP_CONCAT(VARIABLE_NAME, ' = ',
    CASE WHEN VARIABLE_NAME = 'character_set_results' AND VARIABLE_VALUE = '' THEN 'NULL'
    WHEN VARIABLE_VALUE REGEXP '^-?[0-9]+([.][0-9]+)?$' THEN VARIABLE_VALUE ELSE QUOTE(VARIABLE_VALUE) END))) INTO @sqlc_mig_old
  FROM performance_schema.session_variables WHERE FIND_IN_SET(VARIABLE_NAME COLLATE utf8mb4_0900_ai_ci, CONCAT_WS(',', 'autocommit,completion_type',
    'time_zone,transaction_read_only,foreign_key_checks,unique_checks,sql_safe_updates,sql_select_limit,cte_max_recursion_depth',
    'old_alter_table,optimizer_switch,max_sort_length,character_set_client,character_set_results,collation_connection', @sqlc_mig_setting_names));
SET SESSION completion_type = 'NO_CHAIN'; ROLLBACK;
SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci
//
-- ---- this script: where it leads, its tables, its settings; what it asks for, that a revision is applied, or is not, or is not due ------
SET @sqlc_mig_version = '0.2.0', @sqlc_mig_direction = 'upgrade', @sqlc_mig_quiet = 0, @sqlc_mig_warns = 0, @sqlc_mig_state = 'missing',
  @sqlc_mig_digest = 'df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7', @sqlc_mig_lock_key = -4366915889512586238, @sqlc_mig_wait = 600,
  @sqlc_mig_ledger = '`alembic_version`', @sqlc_mig_ledger_text = 'alembic_version', @sqlc_mig_ledger_is = 'alembic_version', @sqlc_mig_ledger_in = NULL,
  @sqlc_mig_ledger_key = '`alembic_version_pkc`', @sqlc_mig_progress = '`sqlc_mig_progress`', @sqlc_mig_progress_text = 'sqlc_mig_progress',
  @sqlc_mig_progress_is = 'sqlc_mig_progress', @sqlc_mig_history = '`sqlc_mig_history`', @sqlc_mig_history_text = 'sqlc_mig_history',
  @sqlc_mig_history_is = 'sqlc_mig_history', @sqlc_mig_history_in = NULL, @sqlc_mig_arrival = 'at head e17f2c5da840',
  @sqlc_mig_project_heads = CONCAT_WS(',', NULL, 'e17f2c5da840'),
  @sqlc_mig_settings = ", SESSION lock_wait_timeout = 5, SESSION innodb_lock_wait_timeout = 50, SESSION max_execution_time = 0",
  @sqlc_mig_conditions = "ROW('', '', '')", @sqlc_mig_shared = "ROW(0, '')", @sqlc_mig_kept = "ROW(0, '')";
-- every revision of the project: id, its place here, the places of all that is applied with it, its number in this script (0: it is not in it), checksum
SET @sqlc_mig_list = "
ROW('1d6f0a83c2b7', 1, '1', 1, '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a'),
ROW('37c41be9a05d', 2, '1-2', 2, '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0'),
ROW('58e2907f14ac', 3, '1-3', 3, 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f'),
ROW('6b03d8a7e951', 4, '1-4', 4, '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a'),
ROW('7240f5c9ab16', 5, '1-3,5', 5, 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054'),
ROW('89ad13e6027f', 6, '1-6', 6, '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb'),
ROW('91c7b5240fde', 7, '1-7', 7, '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a'),
ROW('9a60e2d8b34c', 8, '1-8', 8, '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954'),
ROW('a1f73c06d582', 9, '1-9', 9, '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e'),
ROW('4c8b19e7f0d6', 10, '10', 10, 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8'),
ROW('5f92d07ac1e8', 11, '1,10-11', 11, '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e'),
ROW('72d4e8163b0a', 12, '1,10-12', 12, '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c'),
ROW('c35a90b7e214', 13, '1-13', 13, '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd'),
ROW('d80b46fc9e73', 14, '1-14', 14, '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be'),
ROW('e17f2c5da840', 15, '1-15', 15, '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b')"//
-- ---- settings of the session ------------------------------------------------------------------------------------------
SET @sqlc_mig_sql = CONCAT('SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci, SESSION autocommit = 1, completion_type = ''NO_CHAIN'', transaction_read_only = 0,
  sql_mode = @sqlc_mig_live, time_zone = ''+00:00'', foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_select_limit = DEFAULT,
  sql_big_selects = 1, old_alter_table = 0, optimizer_switch = ''subquery_to_derived=off'', max_sort_length = 1024, group_concat_max_len = 1073741824,
  cte_max_recursion_depth = 1000000', @sqlc_mig_settings);
PREPARE sqlc_mig_ours FROM @sqlc_mig_sql; EXECUTE sqlc_mig_ours;
-- ---- one run at a time: the lock belongs to this connection and goes with it, there is nothing to clean up after a crash ---
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', @sqlc_mig_lock_key, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32));
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
-- ---- and then: warnings, our own tables, and what the revisions call; all of it only if something is due -----------------------
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 1; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found, CONCAT('the revision ', @sqlc_mig_kept,
  '; nothing was changed. A script without FROM reverts all that comes after its target'));
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_pending <> '' AND NOT @sqlc_mig_plan AND (@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only),
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
SET sql_mode = IF(@sqlc_mig_stop IS NULL AND NOT @sqlc_mig_nothing, @sqlc_mig_live, @sqlc_mig_skip);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
-- Alembic's own table: the heads of what is applied, nothing else
SET @sqlc_mig_sql = IF(@sqlc_mig_has_ledger OR @sqlc_mig_plan, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_ledger, ' (version_num varchar(32)
  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CONSTRAINT ', @sqlc_mig_ledger_key, ' PRIMARY KEY (version_num)) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- one row for every revision applied or reverted; nothing depends on it, and it never stops a migration
SET @sqlc_mig_sql = IF(@sqlc_mig_has_history OR @sqlc_mig_history IS NULL OR @sqlc_mig_plan, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_history, ' (
  id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, revision varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction varchar(9) CHARACTER SET ascii NOT NULL, message text CHARACTER SET utf8mb4 NULL, checksum char(64) CHARACTER SET ascii NULL,
  script_digest char(64) CHARACTER SET ascii NULL, tool_version varchar(32) CHARACTER SET ascii NULL, applied_by varchar(255) CHARACTER SET utf8mb4 NULL,
  started_at datetime(6) NULL, finished_at datetime(6) NULL) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_entry = @sqlc_mig_history IS NOT NULL AND (@sqlc_mig_entry OR NOT @sqlc_mig_has_history);
SELECT CONCAT('warning: ', @sqlc_mig_history_text, ' is no history with the columns that it must have, so this run is not written there; ',
  '`sqlc-mig repair` says more') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_entry AND NOT @sqlc_mig_plan;
-- markers of the steps that are done of a revision; empty when none is half done
SET @sqlc_mig_sql = IF(@sqlc_mig_has_progress OR @sqlc_mig_plan, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_progress, ' (
  revision varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, direction varchar(9) CHARACTER SET ascii NOT NULL, step int NOT NULL,
  checksum char(64) CHARACTER SET ascii NOT NULL, at datetime(6) NOT NULL, PRIMARY KEY (revision, direction, step)) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_progress = IF(@sqlc_mig_has_progress OR NOT @sqlc_mig_plan, @sqlc_mig_progress,
  '(SELECT NULL AS revision, NULL AS direction, NULL AS step, NULL AS checksum LIMIT 0) AS none');
SELECT CONCAT('plan for ', DATABASE(), ' at ', IF(@sqlc_mig_heads = '', 'base', REPLACE(CONVERT(@sqlc_mig_heads USING utf8mb4), ',', ', ')), ': ',
    1 + CHAR_LENGTH(@sqlc_mig_pending) - CHAR_LENGTH(REPLACE(@sqlc_mig_pending, ',', '')), ' of ',
    1 + CHAR_LENGTH(@sqlc_mig_held) - CHAR_LENGTH(REPLACE(@sqlc_mig_held, ',', '')), ' revisions are ', @sqlc_mig_state,
    '; nothing is changed') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_plan;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, "SELECT CAST(COALESCE(LOWER(GROUP_CONCAT('\n', t, '\n', words, '\n' SEPARATOR '')), '') AS BINARY) INTO @sqlc_mig_there
    FROM (SELECT TABLE_NAME AS t, '' AS words FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('column ', COLUMN_NAME, '\nis ', COLUMN_TYPE) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('index ', INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('key ', CONSTRAINT_NAME) FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE()) AS n",
  'SELECT NULL INTO @sqlc_mig_there');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- A prepared statement takes the types of its variables as they are now: texts and numbers (manual, 15.5.1).
SET @sqlc_mig_message = '', @sqlc_mig_file = '', @sqlc_mig_needs = '', @sqlc_mig_checksum = '', @sqlc_mig_mark = '', @sqlc_mig_marks = '',
  @sqlc_mig_said = '', @sqlc_mig_does = '', @sqlc_mig_what = '', @sqlc_mig_when = '', @sqlc_mig_kind = '', @sqlc_mig_is = '', @sqlc_mig_written = '',
  @sqlc_mig_differs = '', @sqlc_mig_schema = '', @sqlc_mig_table = '', @sqlc_mig_column = '', @sqlc_mig_index = '', @sqlc_mig_constraint = '',
  @sqlc_mig_to = '', @sqlc_mig_respelled = '', @sqlc_mig_past = '', @sqlc_mig_against = '', @sqlc_mig_type_was = '', @sqlc_mig_type = '',
  @sqlc_mig_nullable = '', @sqlc_mig_comment = '', @sqlc_mig_has_default = '', @sqlc_mig_default = '', @sqlc_mig_shape = '', @sqlc_mig_rows = '[]',
  @sqlc_mig_counted = 0, @sqlc_mig_step = 0, @sqlc_mig_steps = 0, @sqlc_mig_line = 0, @sqlc_mig_do = 0, @sqlc_mig_yes = 1, @sqlc_mig_home = 0,
  @sqlc_mig_one = 0, @sqlc_mig_other = 0, @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_notes = '', @sqlc_mig_size = '', @sqlc_mig_about = '',
  @sqlc_mig_touched = '\n', @sqlc_mig_own = 0, @sqlc_mig_probe = 0, @sqlc_mig_new = _binary '', @sqlc_mig_next = '-'; -- no revision
-- sqlc_mig_say: what is to be said, before it is done
PREPARE sqlc_mig_say FROM "SELECT @sqlc_mig_said AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_said IS NOT NULL AND (@sqlc_mig_plan OR NOT @sqlc_mig_quiet)
  UNION ALL SELECT CONCAT('           ', @sqlc_mig_about) FROM DUAL WHERE @sqlc_mig_about <> ''";
-- sqlc_mig_begin: a revision begins; the markers that an interrupted run has left of it
SET @sqlc_mig_sql = CONCAT("SELECT COALESCE(GROUP_CONCAT(CONCAT(step, '=', checksum)), ''),
    UTC_TIMESTAMP(6), RTRIM(CONCAT(CASE WHEN @sqlc_mig_plan THEN CONCAT(FIND_IN_SET(@sqlc_mig_next, @sqlc_mig_held), '. ')
      WHEN @sqlc_mig_direction = 'upgrade' THEN 'apply ' ELSE 'revert ' END, @sqlc_mig_next, ' ', REGEXP_REPLACE(@sqlc_mig_message, '[[:cntrl:]]', ' '))), NULL,
    IF(MAX(step) > @sqlc_mig_steps, CONCAT('the revision ', @sqlc_mig_next, ' is half done, and its steps have changed since; ',
      'finish it with the script that began it'), NULL)
  INTO @sqlc_mig_marks, @sqlc_mig_started, @sqlc_mig_said, @sqlc_mig_new, @sqlc_mig_stop FROM ", @sqlc_mig_progress, "
  WHERE revision = @sqlc_mig_next AND direction = @sqlc_mig_direction");
PREPARE sqlc_mig_begin FROM @sqlc_mig_sql;
-- sqlc_mig_table, _column, _index, _constraint, _schema: what is there? The names that a step is about come as parameters: the server compares them as it
-- compares names in its own text, which it does not with variables. _one and _other count the two names, _written has all names, _is says what it is.
PREPARE sqlc_mig_table FROM "SELECT 'table', 1, COUNT(IF(TABLE_NAME = ?, 1, NULL)), COUNT(IF(TABLE_NAME = ?, 1, NULL)),
    GROUP_CONCAT('\0', CAST(TABLE_NAME AS BINARY), '\0'), MAX(IF(TABLE_TYPE = 'BASE TABLE', 'table', LOWER(TABLE_TYPE)))
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_written, @sqlc_mig_is
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME IN (?, ?)";
-- A table that a step of this revision has just created (@sqlc_mig_new) has nothing else: the server sees that no row can fit, and reads none.
SET @sqlc_mig_found = "(@sqlc_mig_when = 'missing' AND COALESCE(@sqlc_mig_new = CAST(CONCAT_WS('\0', @sqlc_mig_schema, @sqlc_mig_table) AS BINARY), FALSE))";
SET @sqlc_mig_sql = CONCAT("SELECT 'WORD', COUNT(t.TABLE_NAME) OR ", @sqlc_mig_found, ", COUNT(DISTINCT IF(c.WORD_NAME = ?, c.WORD_NAME, NULL)),
    COUNT(DISTINCT IF(c.WORD_NAME = ?, c.WORD_NAME, NULL)), GROUP_CONCAT('\0', CAST(c.WORD_NAME AS BINARY), '\0'), 'WORD'
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_written, @sqlc_mig_is
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.COLUMNS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
  WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ? AND NOT ", @sqlc_mig_found);
SET @sqlc_mig_column = REPLACE(@sqlc_mig_sql, 'WORD', 'column'), @sqlc_mig_index = REPLACE(REPLACE(@sqlc_mig_sql, 'COLUMNS', 'STATISTICS'), 'WORD', 'index');
PREPARE sqlc_mig_column FROM @sqlc_mig_column; PREPARE sqlc_mig_index FROM @sqlc_mig_index;
-- a primary key has no name of its own: it is found by its kind
PREPARE sqlc_mig_constraint FROM "SELECT COUNT(t.TABLE_NAME), COUNT(c.CONSTRAINT_NAME), CONCAT(LOWER(MIN(c.CONSTRAINT_TYPE)),
    IF(MIN(c.CONSTRAINT_TYPE) IN ('CHECK', 'UNIQUE'), ' constraint', '')) INTO @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.TABLE_CONSTRAINTS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
    AND IF(@sqlc_mig_kind = 'primary key', c.CONSTRAINT_TYPE = 'PRIMARY KEY', c.CONSTRAINT_NAME = ?)
  WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?";
PREPARE sqlc_mig_schema FROM "SELECT 'database', 1, COUNT(*), IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?)
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ?), 'database with something in it', 'database')
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?";
-- @sqlc_mig_compare: is what is there what the statement makes? That stands in @sqlc_mig_shape: parts with ; between them. A part begins with its name,
-- `.` is a column and `key` a foreign key; behind each | is an attribute, as in ELT below: ? is not compared, * is something in the server's own words.
-- A part with ? before it may be there or not; %7C is |, as in addresses. (Each GROUP_CONCAT stands apart: here MariaDB writes it twice in CONCAT_WS.)
SET @sqlc_mig_compare = "WITH RECURSIVE part (words, rest) AS (SELECT CONCAT('?', @sqlc_mig_shape), CONCAT(@sqlc_mig_shape, ';') UNION ALL
    SELECT SUBSTRING_INDEX(rest, ';', 1), SUBSTRING(rest, LOCATE(';', rest) + 1) FROM part WHERE rest <> ''),
  shown (words) AS (SELECT CONCAT_WS('\0', 'table', ENGINE, TABLE_COMMENT, REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'),
      SUBSTRING_INDEX(REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'), '_', 1))
    FROM information_schema.TABLES WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('.', COLUMN_NAME), IF(COLUMN_TYPE LIKE 'tinyint(1)%' OR COLUMN_TYPE LIKE '%zerofill%', COLUMN_TYPE,
        REGEXP_REPLACE(COLUMN_TYPE, '^([a-z]*int|year)[(][0-9]+[)]', '$1')),
      IF(IS_NULLABLE = 'YES', '', 'not null'), CONCAT_WS(' ', IF(EXTRA LIKE '%auto_increment%', 'auto_increment', NULL),
        IF(EXTRA LIKE '%on update%', 'on update', NULL), CASE WHEN EXTRA LIKE '%VIRTUAL GEN%' THEN 'virtual' WHEN EXTRA LIKE '%STORED GEN%' THEN 'stored' END),
      IF(COLUMN_DEFAULT IS NOT NULL
, CASE WHEN EXTRA LIKE '%DEFAULT_GENERATED%' THEN COLUMN_DEFAULT
       WHEN DATA_TYPE NOT IN ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double') THEN CONCAT('''', COLUMN_DEFAULT, '''')
       ELSE IF(COLUMN_DEFAULT LIKE '%.%', TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM COLUMN_DEFAULT)), COLUMN_DEFAULT) END,
        ''), COLUMN_COMMENT, REPLACE(COALESCE(COLLATION_NAME, ''), 'utf8_', 'utf8mb3_'))
    FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('index ', name), names, IF(is_unique, 'unique', IF(method IN ('FULLTEXT', 'SPATIAL'), LOWER(method), '')))
    FROM (SELECT INDEX_NAME AS name, MIN(NON_UNIQUE) = 0 AS is_unique, MIN(INDEX_TYPE) AS method, GROUP_CONCAT(CONCAT(COALESCE(COLUMN_NAME, '(expression)'),
        IF(SUB_PART IS NULL OR INDEX_TYPE = 'SPATIAL', '', CONCAT('(', SUB_PART, ')')), IF(COLLATION = 'D', ' desc', '')
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
    FROM information_schema.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE = 'CHECK' AND TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>),
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
SET @sqlc_mig_compare = CONCAT(@sqlc_mig_compare, "CONCAT('[', CONCAT_WS(',', IF(differ, CONCAT_WS(',', IF(@sqlc_mig_warns, JSON_QUOTE(CONCAT(
    '  warning: the ', @sqlc_mig_what, ' is there in another shape than this history gives it')), NULL), shown), NULL), IF(@sqlc_mig_quiet OR differ
    AND NOT @sqlc_mig_warns, NULL, JSON_QUOTE(CONCAT('  exists ', @sqlc_mig_what, IF(differ, ', in another shape', ', compared'), more)))), ']'), NULL,
  IF(differ AND NOT @sqlc_mig_warns, CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': the ', @sqlc_mig_what, ' is there in another shape than this history ',
    'gives it; expected and found stand above. Change it by hand, or stamp a revision that has this shape; built with --on-mismatch=warn the script ',
    'says so and goes on'), NULL), NULL, '' INTO @sqlc_mig_rows, @sqlc_mig_schema, @sqlc_mig_stop, @sqlc_mig_what,
    @sqlc_mig_shape FROM (SELECT
    COALESCE(SUM(added = 0), 0) AS differ,
    COALESCE(CONCAT('; added by others: ', GROUP_CONCAT(IF(added, words, NULL) ORDER BY words SEPARATOR ', ')), '') AS more,
    GROUP_CONCAT(IF(added, NULL, JSON_QUOTE(REGEXP_REPLACE(words, '[[:cntrl:]]', ' '))) ORDER BY object) AS shown FROM line) AS l");
-- sqlc_mig_told: what that has found
PREPARE sqlc_mig_told FROM "SELECT words AS `sqlc-mig` FROM JSON_TABLE(@sqlc_mig_rows, '$[*]' COLUMNS (words text PATH '$')) AS said";
-- sqlc_mig_ask: is the statement in @sqlc_mig_sql to be run? If not, DO 0 takes its place, or @sqlc_mig_stop says why the script stops. In a plan,
-- what a statement above would change (@sqlc_mig_touched) is asked of what it leaves (@sqlc_mig_there); sqlc_mig_size: how large is a table?
-- (LIMIT 1: the server works w out once; without it, it would write it out wherever it is used, and prepare all of that for every step.)
PREPARE sqlc_mig_ask FROM "SELECT IF(leaves, COALESCE(CASE @sqlc_mig_when WHEN 'present' THEN REPLACE(@sqlc_mig_there, mine, '\n\n')
      WHEN 'rename' THEN REPLACE(@sqlc_mig_there, mine, yours) WHEN 'known' THEN REPLACE(@sqlc_mig_there, mine, CONCAT(mine, '?'))
      WHEN 'missing' THEN CONCAT(@sqlc_mig_there, mine, IF(@sqlc_mig_kind = 'table', CONCAT('\n', mine, 'key primary\n', REPLACE(REPLACE(REPLACE(REPLACE(
        REPLACE(LOWER(@sqlc_mig_sql), '\n  unique index `', '\n  index `'), '\n  index `', CONCAT(mine, 'index ')), '\n  constraint `',
        CONCAT(mine, 'key ')), '\n  `', CONCAT(mine, 'column ')), '` ', '\n')), '')) END, @sqlc_mig_there),
      @sqlc_mig_there), does AND NOT @sqlc_mig_plan, IF(does AND NOT @sqlc_mig_plan AND @sqlc_mig_when = 'missing' AND @sqlc_mig_sql NOT LIKE
      '%REFERENCES%', CASE WHEN @sqlc_mig_kind IN ('column', 'index') THEN @sqlc_mig_new WHEN @sqlc_mig_kind = 'table' THEN
      CAST(CONCAT_WS('\0', @sqlc_mig_schema, @sqlc_mig_table) AS BINARY) END, NULL), CASE WHEN w = 'compare' THEN REPLACE(REPLACE(@sqlc_mig_compare, '<schema>',
      COALESCE(CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_schema), ''''), 'DATABASE()')), '<table>', CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_table), ''''))
      WHEN does AND (NOT @sqlc_mig_plan OR @sqlc_mig_probe AND NOT changed) THEN @sqlc_mig_sql ELSE 'DO 0' END,
    IF(about <> '' AND CHAR_LENGTH(words) < 63, CONCAT(RPAD(words, 64, ' '), about), words), IF(CHAR_LENGTH(words) < 63, '', about),
    IF(w LIKE '!_%', CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': ', SUBSTRING(w, 2), IF(@sqlc_mig_plan, '; nothing was changed', '')), @sqlc_mig_stop),
    IF(leaves, CONCAT_WS('', @sqlc_mig_touched, mine, tail, CONCAT(yours, tail)), @sqlc_mig_touched),
    @sqlc_mig_own OR does AND @sqlc_mig_plan AND @sqlc_mig_does REGEXP 'execute$', 0, IF(w = 'compare', @sqlc_mig_schema, NULL), NULL, NULL, NULL, '',
    IF(w = 'compare', what, NULL), NULL, IF(w = 'compare', @sqlc_mig_shape, '')
  INTO @sqlc_mig_there, @sqlc_mig_do, @sqlc_mig_new, @sqlc_mig_sql, @sqlc_mig_said, @sqlc_mig_about, @sqlc_mig_stop, @sqlc_mig_touched, @sqlc_mig_own,
    @sqlc_mig_probe, @sqlc_mig_schema, @sqlc_mig_to, @sqlc_mig_respelled, @sqlc_mig_size, @sqlc_mig_notes, @sqlc_mig_what, @sqlc_mig_rows, @sqlc_mig_shape
  FROM (SELECT v.*, v.w = 'do' AS does, v.w = 'do' AND @sqlc_mig_plan AND NOT @sqlc_mig_probe AND @sqlc_mig_when <> '' AS leaves,
    CONCAT(IF(@sqlc_mig_plan, IF(v.w = 'do' AND @sqlc_mig_does REGEXP '^[!?] ', '   ', '     '), '  '), CASE
      WHEN v.w = 'do' THEN CONCAT(@sqlc_mig_does, ' ', v.what) WHEN v.w = 'superseded' THEN TRIM(@sqlc_mig_past)
      WHEN v.w LIKE '!_%' AND @sqlc_mig_plan THEN CONCAT('stops: ', SUBSTRING(v.w, 2)) WHEN v.w LIKE '!%' OR v.w = 'compare' THEN NULL
      WHEN v.w LIKE '%:' THEN CONCAT(v.w, ' ', @sqlc_mig_does, ' ', v.what) ELSE CONCAT(v.w, ' ', v.what, IF(v.w = 'exists' AND @sqlc_mig_shape = '?'
      AND NOT @sqlc_mig_plan, ', not compared: later revisions, or SQL that nobody has read, make it another one', '')) END) AS words,
    CASE WHEN NOT @sqlc_mig_plan OR v.w LIKE '!%' OR v.w LIKE '%:' OR v.w = 'superseded' THEN ''
      WHEN v.w <> 'do' THEN CASE WHEN @sqlc_mig_own THEN 'as it is now: SQL of the project runs before'
        WHEN v.w = 'exists' AND @sqlc_mig_shape <> '' THEN 'a run compares it, where it can' ELSE '' END
      WHEN @sqlc_mig_when = 'present' AND @sqlc_mig_kind = 'index' AND (v.changed OR LOCATE(v.at, @sqlc_mig_touched)) THEN 'if it is there by then'
      ELSE IF(@sqlc_mig_notes LIKE ': %', COALESCE(CONCAT(@sqlc_mig_table, @sqlc_mig_size, @sqlc_mig_notes), SUBSTRING(@sqlc_mig_notes, 3)),
        @sqlc_mig_notes) END AS about
  FROM (SELECT f.changed, f.at, f.tail, f.mine, f.yours, COALESCE(@sqlc_mig_what, CONCAT(@sqlc_mig_kind, ' ', CASE WHEN @sqlc_mig_kind = 'column' THEN
    CONCAT(@sqlc_mig_table, '.', f.name) WHEN @sqlc_mig_kind IN ('table', 'index') THEN f.name ELSE CONCAT(f.name, ' on ', @sqlc_mig_table) END)) AS what,
    CASE WHEN @sqlc_mig_stop IS NOT NULL THEN '!' WHEN FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN 'done before:'
    WHEN LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN CONCAT('!step ', @sqlc_mig_step, ' of the revision ', @sqlc_mig_next,
      ' was done with another text than this script has; finish it with the script that began it, or undo the edit')
    WHEN NOT @sqlc_mig_plan AND NOT COALESCE(@sqlc_mig_yes <> 0, 0) THEN 'skipped, its condition says no:'
    WHEN @sqlc_mig_past IS NOT NULL THEN 'superseded' WHEN @sqlc_mig_own AND f.w = '?' THEN 'do' ELSE CASE f.w
    WHEN 'do' THEN COALESCE(CONCAT('!', @sqlc_mig_against), 'do') WHEN 'exists' THEN IF(@sqlc_mig_shape IN ('', '?') OR @sqlc_mig_plan, f.w, 'compare')
      WHEN '?' THEN CONCAT(IF(@sqlc_mig_kind = 'database', '!the ', '!expected the '), CASE
          WHEN @sqlc_mig_kind = 'database' THEN CONCAT('database ', @sqlc_mig_schema, ' is not empty, and is not dropped')
          WHEN @sqlc_mig_kind = 'table' OR NOT f.home THEN CONCAT('table ', @sqlc_mig_table)
          WHEN @sqlc_mig_kind IN ('column', 'index') THEN CONCAT(@sqlc_mig_kind, ' ', f.name, ' of ', @sqlc_mig_table)
          ELSE CONCAT(@sqlc_mig_kind, ' ', f.name, ' on ', @sqlc_mig_table) END, CASE
          WHEN @sqlc_mig_kind = 'database' THEN '' WHEN NOT f.home THEN '; there is none'
          WHEN @sqlc_mig_when = 'rename' THEN CONCAT(', to be renamed to ', @sqlc_mig_to, '; found ', IF(f.old, 'both names', 'neither name'))
          WHEN @sqlc_mig_when = 'known' THEN COALESCE(@sqlc_mig_differs, '; the table has no such column') ELSE CONCAT('; found a ', f.is_a) END,
        '. The database is not in a state that this history knows: fix it by hand, then run the script again') ELSE f.w END END AS w
  FROM (SELECT h.*, CASE WHEN @sqlc_mig_when IN ('', 'changed') OR h.changed AND (@sqlc_mig_schema IS NOT NULL OR @sqlc_mig_respelled IS NOT NULL
      OR @sqlc_mig_when = 'present' AND @sqlc_mig_kind = 'index') THEN 'do' WHEN NOT h.home THEN '?'
    WHEN @sqlc_mig_when = 'missing' THEN IF(NOT h.old, 'do', IF(h.is_a = @sqlc_mig_kind OR @sqlc_mig_kind = 'database', 'exists', '?'))
    WHEN @sqlc_mig_when = 'present' THEN IF(NOT h.old, 'absent', IF(h.is_a = @sqlc_mig_kind OR @sqlc_mig_kind = '', 'do', '?'))
    WHEN @sqlc_mig_when = 'known' THEN IF(h.old AND (h.changed OR @sqlc_mig_differs IS NULL), 'do', '?')
    ELSE CASE WHEN h.old AND NOT h.new THEN 'do' WHEN h.new AND NOT h.old THEN 'already renamed' ELSE '?' END END AS w FROM (SELECT c.*,
    IF(c.changed, @sqlc_mig_kind, @sqlc_mig_is) AS is_a, IF(c.changed, @sqlc_mig_kind = 'table' OR LOCATE(c.at, @sqlc_mig_there), @sqlc_mig_home) AS home,
    CASE WHEN c.changed THEN LOCATE(CONCAT(c.mine, c.tail), @sqlc_mig_there) WHEN @sqlc_mig_respelled IS NOT NULL THEN
      LOCATE(HEX(CONCAT('\0', @sqlc_mig_respelled, '\0')), HEX(@sqlc_mig_written)) ELSE @sqlc_mig_one END > 0 AS old,
    CASE WHEN c.changed THEN LOCATE(CONCAT(c.yours, c.tail), @sqlc_mig_there) WHEN @sqlc_mig_respelled IS NOT NULL THEN
      LOCATE(HEX(CONCAT('\0', @sqlc_mig_to, '\0')), HEX(@sqlc_mig_written)) ELSE @sqlc_mig_other END > 0 AS new
  FROM (SELECT g.*, @sqlc_mig_plan AND COALESCE(LOCATE(CONCAT(g.at, '\n'), @sqlc_mig_touched) OR LOCATE(CONCAT(g.mine, g.tail), @sqlc_mig_touched)
      OR COALESCE(LOCATE(CONCAT(g.yours, g.tail), @sqlc_mig_touched), 0), 0) AS changed
  FROM (SELECT k.*, LOWER(CONCAT('\n', CONCAT_WS('.', @sqlc_mig_schema, @sqlc_mig_table), '\n')) AS at, IF(@sqlc_mig_kind = 'table', '\n', '') AS tail,
    LOWER(CONCAT(sort, IF(@sqlc_mig_kind = 'primary key', 'primary', name), '\n')) AS mine, LOWER(CONCAT(sort, @sqlc_mig_to, '\n')) AS yours
  FROM (SELECT CONCAT('\n', COALESCE(CONCAT(@sqlc_mig_schema, '.'), ''),
      IF(@sqlc_mig_kind = 'table', '', CONCAT(@sqlc_mig_table, '\n', IF(@sqlc_mig_kind IN ('column', 'index'), @sqlc_mig_kind, 'key'), ' '))) AS sort,
    CASE @sqlc_mig_kind WHEN 'table' THEN @sqlc_mig_table WHEN 'column' THEN @sqlc_mig_column WHEN 'index' THEN @sqlc_mig_index
      ELSE @sqlc_mig_constraint END AS name) AS k) AS g) AS c) AS h) AS f LIMIT 1) AS v) AS x";
SET @sqlc_mig_sql = IF(@sqlc_mig_plan,
  "SELECT (SELECT CONCAT(' (', ROUND((DATA_LENGTH + INDEX_LENGTH) / 1024), ' kB, ~', TABLE_ROWS, ' rows', ')') FROM information_schema.TABLES
    WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?) INTO @sqlc_mig_size", 'DO IF(?, 0, 0), IF(?, 0, 0)');
PREPARE sqlc_mig_size FROM @sqlc_mig_sql;
-- sqlc_mig_tell: the project's own words for a step; sqlc_mig_due: the same as sqlc_mig_ask for the question of a condition;
PREPARE sqlc_mig_tell FROM "SELECT CASE WHEN NOT @sqlc_mig_plan THEN @sqlc_mig_said WHEN @sqlc_mig_yes THEN CONCAT('   ', @sqlc_mig_said)
    ELSE CONCAT(RPAD(CONCAT('   ', @sqlc_mig_said), GREATEST(64, CHAR_LENGTH(@sqlc_mig_said) + 5), ' '), 'if its condition says so') END AS `sqlc-mig`
  FROM DUAL WHERE (@sqlc_mig_plan OR NOT @sqlc_mig_quiet AND @sqlc_mig_yes) AND @sqlc_mig_stop IS NULL
    AND NOT LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks))";
-- sqlc_mig_rows: how many; sqlc_mig_mark: the step is done
PREPARE sqlc_mig_due FROM "SELECT IF(@sqlc_mig_stop IS NULL AND NOT @sqlc_mig_plan
  AND NOT LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)), @sqlc_mig_sql, 'DO 0') INTO @sqlc_mig_sql";
PREPARE sqlc_mig_rows FROM "SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`
  FROM DUAL WHERE @sqlc_mig_do AND NOT @sqlc_mig_quiet";
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', CONCAT("INSERT INTO ", @sqlc_mig_progress, " (revision, direction, step, checksum,
  at) SELECT @sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_step,
  @sqlc_mig_mark, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_stop IS NULL AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks)"));
PREPARE sqlc_mig_mark FROM @sqlc_mig_sql;
-- sqlc_mig_leave, _arrive, _log, _unmark: the revision is done. The ledger moves, the history has a row more, and the markers go, in one transaction
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', CONCAT("DELETE FROM ", @sqlc_mig_ledger, " WHERE @sqlc_mig_stop IS NULL AND IF(@sqlc_mig_direction = 'upgrade',
  FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_needs), CAST(version_num AS BINARY) = CAST(@sqlc_mig_next AS BINARY))"));
PREPARE sqlc_mig_leave FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', "SELECT IF(ROW_COUNT() <> 1, COALESCE(@sqlc_mig_stop, CONCAT('the ledger has changed: ',
  @sqlc_mig_next, ' is no head any more')), @sqlc_mig_stop) INTO @sqlc_mig_stop FROM DUAL");
PREPARE sqlc_mig_left FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', CONCAT("INSERT INTO ", @sqlc_mig_ledger, " (version_num) SELECT h.id
  FROM JSON_TABLE(IF(@sqlc_mig_direction = 'upgrade', JSON_ARRAY(@sqlc_mig_next),
    CONCAT('[\"', REPLACE(@sqlc_mig_needs, ',', '\",\"'), '\"]')), '$[*]' COLUMNS (id varchar(32) PATH '$')) AS h
  WHERE @sqlc_mig_stop IS NULL AND h.id <> '' AND (@sqlc_mig_direction = 'upgrade' OR NOT LOCATE(CONCAT(',', h.id, ','), @sqlc_mig_uses)
    AND NOT EXISTS (SELECT 1 FROM ", @sqlc_mig_ledger, " AS l WHERE CAST(l.version_num AS BINARY) = CAST(h.id AS BINARY)))"));
PREPARE sqlc_mig_arrive FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_entry AND NOT @sqlc_mig_plan, CONCAT("INSERT INTO ", @sqlc_mig_history, " (revision, direction, message, checksum,
    script_digest, tool_version, applied_by, started_at, finished_at) SELECT @sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_message, @sqlc_mig_checksum,
    @sqlc_mig_digest, @sqlc_mig_version, USER(), @sqlc_mig_started, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_stop IS NULL"), 'DO 0');
PREPARE sqlc_mig_log FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', CONCAT("DELETE FROM ", @sqlc_mig_progress, " WHERE @sqlc_mig_stop IS NULL AND revision = @sqlc_mig_next"));
PREPARE sqlc_mig_unmark FROM @sqlc_mig_sql;
-- sqlc_mig_go_on: the next revision that is due may run, unless something stopped this one
PREPARE sqlc_mig_go_on FROM "SELECT p.left_over, IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(p.left_over, ',', 1), NULL),
    IF(@sqlc_mig_stop IS NULL AND NOT @sqlc_mig_plan,
      CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds'), NULL), ''
  INTO @sqlc_mig_pending, @sqlc_mig_next, @sqlc_mig_said, @sqlc_mig_about
  FROM (SELECT SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH(@sqlc_mig_next) + 2) AS left_over) AS p";
-- sqlc_mig_known: where a column is defined again, the first thing in which it is not as this history knows it; what is NULL is not asked
PREPARE sqlc_mig_known FROM "SELECT 'column', COUNT(t.TABLE_NAME), COUNT(c.COLUMN_NAME), MAX(CASE WHEN c.COLUMN_NAME IS NULL THEN NULL
    WHEN c.COLUMN_TYPE NOT IN (@sqlc_mig_type_was, @sqlc_mig_type) THEN CONCAT(' with the type ', @sqlc_mig_type_was, '; found ', c.COLUMN_TYPE)
    WHEN c.IS_NULLABLE <> @sqlc_mig_nullable THEN IF(c.IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL')
    WHEN (c.EXTRA LIKE '%auto_increment%') <> @sqlc_mig_counted THEN
      IF(c.EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none')
    WHEN BINARY c.COLUMN_COMMENT <> BINARY @sqlc_mig_comment THEN CONCAT(' with another comment; found ', c.COLUMN_COMMENT)
    WHEN @sqlc_mig_has_default = 'no' AND c.COLUMN_DEFAULT IS NOT NULL THEN CONCAT(' without a default; found ', c.COLUMN_DEFAULT)
    WHEN @sqlc_mig_has_default <> 'no' AND c.COLUMN_DEFAULT IS NULL
      THEN CONCAT(' with ', COALESCE(CONCAT('the default ', @sqlc_mig_default), 'a default'), '; found none')
    WHEN @sqlc_mig_has_default = 'text' AND BINARY c.COLUMN_DEFAULT <> BINARY @sqlc_mig_default
      OR @sqlc_mig_has_default = 'number' AND c.COLUMN_DEFAULT + 0 <> @sqlc_mig_default
      THEN CONCAT(' with the default ', @sqlc_mig_default, '; found ', c.COLUMN_DEFAULT)
    END) INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_differs
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.COLUMNS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
    AND c.COLUMN_NAME = ? WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?";
SET @sqlc_mig_next = NULL, @sqlc_mig_against = NULL, @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = NULL,
  @sqlc_mig_past = NULL, @sqlc_mig_size = NULL, @sqlc_mig_what = NULL;
DO "*/ -- "
; SET @sqlc_mig_next = IF(@sqlc_mig_nothing, '', IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1), NULL))
//
-- ===================================================================================================================
-- 1d6f0a83c2b7  Create customers
-- 1 of 15; migrations/1d6f0a83c2b7_create_customers.yaml
SET sql_mode = IF(@sqlc_mig_next = '1d6f0a83c2b7', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/1d6f0a83c2b7_create_customers.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Create customers', @sqlc_mig_checksum = '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table customers   migrations/1d6f0a83c2b7_create_customers.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'a1092c9ee9b0442bb55e74b9ec90690300f2db7346767c0101ef79219fcdc5ac',
  @sqlc_mig_table = 'customers', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|People and companies that buy from us;.id|bigint|not null|auto_increment||;'
  '.public_id|char(36)|not null||*|The only id that leaves the house;.email|varchar(255)|not null|||;.full_name|text|not null|||;.country|char(2)|?||;'
  '.newsletter|tinyint(1)|not null||0|;.credit_limit|decimal(12,2)|not null||0|;.created_at|timestamp(6)|not null||*|;index PRIMARY|id|unique;'
  'index uq_customers_public_id|public_id|unique;check ck_customers_credit_limit;index ix_customers_created_at|created_at|;'
  '? fk_customers_country_countries;? ux_customers_email_ci;?.archived_at;?.fax', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 37c41be9a05d  Create categories and products
-- 2 of 15; migrations/37c41be9a05d_create_products.yaml; needs 1d6f0a83c2b7
SET sql_mode = IF(@sqlc_mig_next = '37c41be9a05d', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/37c41be9a05d_create_products.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '1d6f0a83c2b7'),
  @sqlc_mig_message = 'Create categories and products', @sqlc_mig_checksum = '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table categories   migrations/37c41be9a05d_create_products.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '93fb82fbee7c090170e45d7cbd626c56e061e0e098c4a94c0cbf4b4e5ac4383c',
  @sqlc_mig_table = 'categories', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|int|not null|auto_increment||;.parent_id|int||||Null for a category at the top of the shop;.slug|varchar(80)|not null|||;'
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
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_table products   migrations/37c41be9a05d_create_products.yaml:18
-- lock on categories: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 18, @sqlc_mig_mark = '8fa08a7c166798e62e34e71c5d04d36548b8865c1b9670e058ccd60491290d1b',
  @sqlc_mig_table = 'products', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|Everything that can be put into an order;.id|bigint|not null|auto_increment||;.category_id|int|not null|||;.sku|varchar(40)|not null|||;'
  '.title|text|not null|||;.stock|?|?||?|;.attributes|json|not null||*|Size, colour and the like, as the supplier sends them;'
  '.is_active|tinyint(1)|not null||1|;index PRIMARY|id|unique;index uq_products_sku|sku|unique;index ix_products_category_id|category_id|;'
  'key fk_products_category_id_categories|category_id|categories|id|no action|no action;? ck_products_price;? ck_products_stock;? ix_products_shelf;'
  '?.archived_at;?.price;?.unit_price', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `products` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `category_id` int NOT NULL,
  `sku` varchar(40) NOT NULL,
  `title` text NOT NULL,
  `price` decimal(10,2) NOT NULL DEFAULT 0.00,
  `stock` int NULL,
  `attributes` json NOT NULL DEFAULT ('{}') COMMENT 'Size, colour and the like, as the supplier sends them',
  `is_active` tinyint(1) NOT NULL DEFAULT true,
  CONSTRAINT `pk_products` PRIMARY KEY (`id`),
  CONSTRAINT `uq_products_sku` UNIQUE (`sku`),
  CONSTRAINT `fk_products_category_id_categories` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `ck_products_price` CHECK (price >= 0),
  INDEX `ix_products_category_id` (`category_id`)
) ENGINE=InnoDB COMMENT='Everything that can be put into an order'
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 58e2907f14ac  Create orders and their lines
-- 3 of 15; migrations/58e2907f14ac_create_orders.yaml; needs 37c41be9a05d
SET sql_mode = IF(@sqlc_mig_next = '58e2907f14ac', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/58e2907f14ac_create_orders.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL, '37c41be9a05d'),
  @sqlc_mig_message = 'Create orders and their lines', @sqlc_mig_checksum = 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_enum order_status   migrations/58e2907f14ac_create_orders.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
-- no statement is needed here
EXECUTE sqlc_mig_mark;

-- 2. create_table orders   migrations/58e2907f14ac_create_orders.yaml:7
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'fd842d814dfc25ce3c3e8c47f3372524468155fc6a5fa6224642913adea0889b', @sqlc_mig_table = 'orders',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|auto_increment||;.customer_id|bigint|not null|||;.status|?|not null||?|;.currency|char(3)|not null||''EUR''|;'
  '.note|text|not null||*|;.placed_at|timestamp(6)|not null||*|;.ship_by|date||||;index PRIMARY|id|unique;'
  'index ix_orders_customer_id_placed_at|customer_id, placed_at|;key fk_orders_customer_id_customers|customer_id|customers|id|no action|no action;'
  '? fk_orders_address_id_addresses;? fk_orders_subscription_id_subscriptions;? ix_orders_open;? ix_orders_subscription_id;?.address_id;?.subscription_id',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `orders` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `customer_id` bigint NOT NULL,
  `status` enum('open','paid','shipped','cancelled') NOT NULL DEFAULT 'open',
  `currency` char(3) NOT NULL DEFAULT 'EUR',
  `note` text NOT NULL DEFAULT (''),
  `placed_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `ship_by` date NULL,
  CONSTRAINT `pk_orders` PRIMARY KEY (`id`),
  CONSTRAINT `fk_orders_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT,
  INDEX `ix_orders_customer_id_placed_at` (`customer_id`, `placed_at`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. create_table order_lines   migrations/58e2907f14ac_create_orders.yaml:22
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 22, @sqlc_mig_mark = '6352df47ec478e6ee0e8515c4f3476479a276de2e268550945244c3deef16fcc',
  @sqlc_mig_table = 'order_lines', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.order_id|bigint|not null|||;.line_no|smallint|not null|||;.product_id|bigint|not null|||;.quantity|int|not null||1|;'
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
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 4. create_index ix_orders_open on orders   migrations/58e2907f14ac_create_orders.yaml:45
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 45, @sqlc_mig_mark = '85aedd382bb44ccb2939f02f3bb55a02bc9c0097a129d65803890fb71d582b99',
  @sqlc_mig_index = 'ix_orders_open', @sqlc_mig_table = 'orders', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_orders_open|status, placed_at|',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD INDEX `ix_orders_open` (`status`, `placed_at`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 6b03d8a7e951  Keep the delivery addresses of a customer
-- 4 of 15; migrations/6b03d8a7e951_add_addresses.yaml; needs 58e2907f14ac
SET sql_mode = IF(@sqlc_mig_next = '6b03d8a7e951', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/6b03d8a7e951_add_addresses.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '58e2907f14ac'),
  @sqlc_mig_message = 'Keep the delivery addresses of a customer', @sqlc_mig_checksum = '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table addresses   migrations/6b03d8a7e951_add_addresses.yaml:6
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '5b3ad192db64b8d09e8331595fc0280a0e9e72804df20acc9b928c0bcea7a120',
  @sqlc_mig_table = 'addresses', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|char(36)|not null||*|;.customer_id|bigint|not null|||;.label|varchar(40)|not null||''home''|;.lines|json|not null|||;'
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
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. add_column orders.address_id   migrations/6b03d8a7e951_add_addresses.yaml:28
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 28, @sqlc_mig_mark = '4115302ce07a121e4a6ca36cd2425638d164541d572db3ed182e130c7e9cf9e9', @sqlc_mig_table = 'orders',
  @sqlc_mig_column = 'address_id', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.address_id|char(36)||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD COLUMN `address_id` char(36) character set ascii NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on addresses: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'fk_orders_address_id_addresses', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing',
  @sqlc_mig_shape = 'key fk_orders_address_id_addresses|address_id|addresses|id|no action|no action',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_address_id_addresses` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 7240f5c9ab16  Call the price what it is, and count stock in bigint
-- 5 of 15; migrations/7240f5c9ab16_rework_product_prices.yaml; needs 58e2907f14ac
SET sql_mode = IF(@sqlc_mig_next = '7240f5c9ab16', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/7240f5c9ab16_rework_product_prices.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL, '58e2907f14ac'),
  @sqlc_mig_message = 'Call the price what it is, and count stock in bigint',
  @sqlc_mig_checksum = 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. rename_column products.price to unit_price   migrations/7240f5c9ab16_rework_product_prices.yaml:6
-- lock on products: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'a17140eddadc0bc2eddb1b7c3af23b8ae48d8b3cb23cf1f1a76000237148c42f', @sqlc_mig_table = 'products',
  @sqlc_mig_column = 'price', @sqlc_mig_to = 'unit_price', @sqlc_mig_when = 'rename', @sqlc_mig_notes = ': SHARED, copies the table',
  @sqlc_mig_does = 'rename', @sqlc_mig_what = 'column products.price to unit_price', @sqlc_mig_sql = "
ALTER TABLE `products` DROP CHECK `ck_products_price`, RENAME COLUMN `price` TO `unit_price`, ADD CONSTRAINT `ck_products_price` CHECK (`unit_price` >= 0)
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. execute UPDATE products SET stock = 0 WHERE stock IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/7240f5c9ab16_rework_product_prices.yaml:8
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 8, @sqlc_mig_mark = '8dda030d68a834f5e451a8b86c26a625b11a5d293101b4d00a15155299a47723';
SET @sqlc_mig_said = '  a product whose stock is not known has none'; EXECUTE sqlc_mig_tell;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE products SET stock = 0 WHERE stock IS NULL', @sqlc_mig_sql = "
UPDATE products SET stock = 0 WHERE stock IS NULL
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 3. alter_column products.stock   migrations/7240f5c9ab16_rework_product_prices.yaml:12
-- lock on products: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'products', 'column stock', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME = 'stock'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'countries', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'countries')) THEN
    '  superseded column products.stock, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'products', 'column stock', CONCAT('is ', 'bigint'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'products' AND COLUMN_NAME = 'stock'
      AND COLUMN_TYPE = 'bigint' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 0) THEN
    '  superseded column products.stock, changed later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 12, @sqlc_mig_mark = 'df5c229a0bbbadd87185ee6cb19ab19abb99651048159d38452515f35e57e3f6',
  @sqlc_mig_table = 'products', @sqlc_mig_column = 'stock', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table',
  @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `products` MODIFY COLUMN `stock` bigint NOT NULL DEFAULT 0
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 4. create_check_constraint ck_products_stock on products   migrations/7240f5c9ab16_rework_product_prices.yaml:13
-- lock on products: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 13, @sqlc_mig_mark = '5ef231c81b433108ed0e2d0dbe0e34cdd9dd7f0becfe315819dc343e475bcc9c',
  @sqlc_mig_table = 'products', @sqlc_mig_constraint = 'ck_products_stock', @sqlc_mig_kind = 'check constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'check ck_products_stock', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `products` ADD CONSTRAINT `ck_products_stock` CHECK (stock >= 0)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 89ad13e6027f  Merge addresses and product prices
-- 6 of 15; migrations/89ad13e6027f_merge_addresses_and_prices.yaml; needs 6b03d8a7e951, 7240f5c9ab16
SET sql_mode = IF(@sqlc_mig_next = '89ad13e6027f', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/89ad13e6027f_merge_addresses_and_prices.yaml', @sqlc_mig_steps = 0,
  @sqlc_mig_needs = CONCAT_WS(',', NULL, '6b03d8a7e951', '7240f5c9ab16'), @sqlc_mig_message = 'Merge addresses and product prices',
  @sqlc_mig_checksum = '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 91c7b5240fde  Every customer has a country that we know
-- 7 of 15; migrations/91c7b5240fde_require_customer_country.yaml; needs 89ad13e6027f
SET sql_mode = IF(@sqlc_mig_next = '91c7b5240fde', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/91c7b5240fde_require_customer_country.yaml', @sqlc_mig_steps = 5, @sqlc_mig_needs = CONCAT_WS(',', NULL, '89ad13e6027f'),
  @sqlc_mig_message = 'Every customer has a country that we know', @sqlc_mig_checksum = '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table countries   migrations/91c7b5240fde_require_customer_country.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c6a89f64005a044f87ce7f3dbf48f520882696c12e5ca71a9993e4fbef275dd0',
  @sqlc_mig_table = 'countries', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.code|char(2)|not null|||;.title|varchar(80)|not null|||;.vat_rate|decimal(4,2)|not null||0|;.in_eu|tinyint(1)|not null||1|;'
  'index PRIMARY|code|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `title` varchar(80) NOT NULL,
  `vat_rate` decimal(4,2) NOT NULL DEFAULT 0.00,
  `in_eu` tinyint(1) NOT NULL DEFAULT true,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. bulk_insert countries (6 rows)   migrations/91c7b5240fde_require_customer_country.yaml:15
-- lock on countries: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 15, @sqlc_mig_mark = '72f81d884164e3f71505f3feb931e405a1fbde430b66f55955b1f7fbe2039d35',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `title`, `vat_rate`, `in_eu`) VALUES
  ('AT', 'Austria', 20.00, DEFAULT),
  ('CI', 'Côte d''Ivoire', DEFAULT, false),
  ('DE', 'Germany', 19.00, DEFAULT),
  ('FR', 'France', 20.00, DEFAULT),
  ('NO', 'Norway', 25.00, false),
  ('ZZ', 'Unknown', DEFAULT, false)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 3. execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL      ? SQL of the project
--    migrations/91c7b5240fde_require_customer_country.yaml:26
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 26, @sqlc_mig_mark = 'e0a7d0738157108f008b6bb56a2d75bc51c41c1b4472e2a7cfe4e0ecf886acb7';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT count(*) FROM customers WHERE country IS NULL
) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_said = '  customers without a country get ZZ'; EXECUTE sqlc_mig_tell;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE customers SET country = ''ZZ'' WHERE country IS NULL', @sqlc_mig_sql = "
UPDATE customers SET country = 'ZZ' WHERE country IS NULL
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 4. alter_column customers.country   migrations/91c7b5240fde_require_customer_country.yaml:31
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 31, @sqlc_mig_mark = '0d361a2b44f4def6f0770b64f99eccb02907d22856987179b708ee9cc1612738',
  @sqlc_mig_table = 'customers', @sqlc_mig_column = 'country', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on',
  @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `customers` MODIFY COLUMN `country` char(2) NOT NULL COMMENT 'ISO 3166-1 alpha-2, or ZZ when we do not know it', LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'char(2)', @sqlc_mig_type = 'char(2)',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. create_foreign_key fk_customers_country_countries on customers   migrations/91c7b5240fde_require_customer_country.yaml:36
-- lock on customers: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on countries: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 36, @sqlc_mig_mark = 'a1a98017ef457b09770b73dc9c90e142c2beb8a24c10c578537dc649cc3419c8',
  @sqlc_mig_table = 'customers', @sqlc_mig_constraint = 'fk_customers_country_countries', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing',
  @sqlc_mig_shape = 'key fk_customers_country_countries|country|countries|code|no action|cascade',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `customers` ADD CONSTRAINT `fk_customers_country_countries` FOREIGN KEY (`country`) REFERENCES `countries` (`code`) ON UPDATE CASCADE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 9a60e2d8b34c  One account per e-mail address, whatever its case
-- 8 of 15; migrations/9a60e2d8b34c_unique_customer_email.yaml; needs 91c7b5240fde
SET sql_mode = IF(@sqlc_mig_next = '9a60e2d8b34c', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/9a60e2d8b34c_unique_customer_email.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '91c7b5240fde'),
  @sqlc_mig_message = 'One account per e-mail address, whatever its case',
  @sqlc_mig_checksum = '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_index ux_customers_email_ci on customers   migrations/9a60e2d8b34c_unique_customer_email.yaml:16
-- lock on customers: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 16, @sqlc_mig_mark = '180d3412a6fd8688eb31a9147d9615b7bd741133067e2cce277f2bc0c769754e',
  @sqlc_mig_index = 'ux_customers_email_ci', @sqlc_mig_table = 'customers', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index ux_customers_email_ci|(expression)|unique', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `customers` ADD UNIQUE INDEX `ux_customers_email_ci` ((lower(email)))
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- a1f73c06d582  Orders can be refunded
-- 9 of 15; migrations/a1f73c06d582_add_order_status_refunded.yaml; needs 9a60e2d8b34c
SET sql_mode = IF(@sqlc_mig_next = 'a1f73c06d582', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/a1f73c06d582_add_order_status_refunded.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '9a60e2d8b34c'),
  @sqlc_mig_message = 'Orders can be refunded', @sqlc_mig_checksum = '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_enum_value order_status 'refunded'   migrations/a1f73c06d582_add_order_status_refunded.yaml:6
-- lock on orders: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '4a375f41bd1cdf0e5d1f6a19a3925b6087110ba76352cbd4c6390b00a0df46cf', @sqlc_mig_table = 'orders',
  @sqlc_mig_column = 'status', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `orders` MODIFY COLUMN `status` enum('open','paid','shipped','refunded','cancelled') NOT NULL DEFAULT 'open'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'enum(''open'',''paid'',''shipped'',''cancelled'')',
  @sqlc_mig_type = 'enum(''open'',''paid'',''shipped'',''refunded'',''cancelled'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 4c8b19e7f0d6  Create the subscription plans
-- 10 of 15; migrations/4c8b19e7f0d6_create_plans.yaml
SET sql_mode = IF(@sqlc_mig_next = '4c8b19e7f0d6', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/4c8b19e7f0d6_create_plans.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Create the subscription plans', @sqlc_mig_checksum = 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table plans   migrations/4c8b19e7f0d6_create_plans.yaml:7
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '5534c230f935b71099fbb68313cb42b71473b42781d5372c9fddb175b5ac33b5', @sqlc_mig_table = 'plans',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|What a customer can subscribe to;.code|varchar(20)|not null|||;.title|text|not null|||;.monthly_price|decimal(10,2)|not null||0|;'
  '.trial_days|smallint|not null||14|;.features|json|not null||*|;index PRIMARY|code|unique;check ck_plans_trial_days', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `plans` (
  `code` varchar(20) NOT NULL,
  `title` text NOT NULL,
  `monthly_price` decimal(10,2) NOT NULL DEFAULT 0.00,
  `trial_days` smallint NOT NULL DEFAULT 14,
  `features` json NOT NULL DEFAULT ('[]'),
  CONSTRAINT `pk_plans` PRIMARY KEY (`code`),
  CONSTRAINT `ck_plans_trial_days` CHECK (trial_days BETWEEN 0 AND 90)
) ENGINE=InnoDB COMMENT='What a customer can subscribe to'
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. bulk_insert plans (3 rows)   migrations/4c8b19e7f0d6_create_plans.yaml:19
-- lock on plans: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 19, @sqlc_mig_mark = '17c27a53829425222db84deb6f9b740e599be1abeb6565b295192f3e53290369',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into plans', @sqlc_mig_sql = "
INSERT INTO `plans` (`code`, `title`, `trial_days`, `monthly_price`, `features`) VALUES
  ('free', 'Free', 0, DEFAULT, DEFAULT),
  ('plus', 'Plus', DEFAULT, 9.90, '[""priority_support""]'),
  ('business', 'Business', DEFAULT, 49.00, '[""priority_support"", ""invoice""]')
ON DUPLICATE KEY UPDATE `plans`.`code` = `plans`.`code`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 5f92d07ac1e8  Customers subscribe to plans
-- 11 of 15; migrations/5f92d07ac1e8_create_subscriptions.yaml; needs 1d6f0a83c2b7, 4c8b19e7f0d6
SET sql_mode = IF(@sqlc_mig_next = '5f92d07ac1e8', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/5f92d07ac1e8_create_subscriptions.yaml', @sqlc_mig_steps = 3,
  @sqlc_mig_needs = CONCAT_WS(',', NULL, '1d6f0a83c2b7', '4c8b19e7f0d6'), @sqlc_mig_message = 'Customers subscribe to plans',
  @sqlc_mig_checksum = '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_enum subscription_state   migrations/5f92d07ac1e8_create_subscriptions.yaml:8
SET @sqlc_mig_step = 1, @sqlc_mig_line = 8, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
-- no statement is needed here
EXECUTE sqlc_mig_mark;

-- 2. create_table subscriptions   migrations/5f92d07ac1e8_create_subscriptions.yaml:9
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on plans: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 9, @sqlc_mig_mark = '1f53b2a1116bb41922412b9aba0b7c0811a0a2cc12aabb4543a6bf74caaa0759',
  @sqlc_mig_table = 'subscriptions', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB;.id|bigint|not null|auto_increment||;.customer_id|bigint|not null|||;.plan_code|varchar(20)|not null||''free''|;'
  '.state|enum(''trial'',''active'',''past_due'',''ended'')|not null||''trial''|;.started_on|date|not null||*|;.ended_on|date||||;index PRIMARY|id|unique;'
  'check ck_subscriptions_period;key fk_subscriptions_customer_id_customers|customer_id|customers|id|cascade|no action;'
  'key fk_subscriptions_plan_code_plans|plan_code|plans|code|no action|cascade;? fk_subscriptions_customer_id_customers;'
  '? fk_subscriptions_plan_code_plans;? ux_subscriptions_running', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. create_index ux_subscriptions_running on subscriptions   migrations/5f92d07ac1e8_create_subscriptions.yaml:33
-- lock on subscriptions: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 33, @sqlc_mig_mark = 'e78724ec23cde2d25564d916f691f7c6852ce7cbda2090e59b25a5587311b0da',
  @sqlc_mig_index = 'ux_subscriptions_running', @sqlc_mig_table = 'subscriptions', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index ux_subscriptions_running|customer_id, plan_code, (expression)|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `subscriptions` ADD UNIQUE INDEX `ux_subscriptions_running` (`customer_id`, `plan_code`, (CASE WHEN ended_on IS NULL THEN 1 END))
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_index = 'fk_subscriptions_customer_id_customers', @sqlc_mig_table = 'subscriptions', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop',
  @sqlc_mig_sql = "
ALTER TABLE `subscriptions` DROP INDEX `fk_subscriptions_customer_id_customers`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 72d4e8163b0a  Bill subscriptions once a month
-- 12 of 15; migrations/72d4e8163b0a_create_invoices.yaml; needs 5f92d07ac1e8
SET sql_mode = IF(@sqlc_mig_next = '72d4e8163b0a', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/72d4e8163b0a_create_invoices.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '5f92d07ac1e8'),
  @sqlc_mig_message = 'Bill subscriptions once a month', @sqlc_mig_checksum = '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table invoices   migrations/72d4e8163b0a_create_invoices.yaml:6
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c52e5279731ab8e1de7315721cd1b60e32dc5c9010e62b340e584efbcbb8b183', @sqlc_mig_table = 'invoices',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|auto_increment||;.subscription_id|bigint|not null|||;.number|varchar(20)|not null|||;.period|date|not null|||;'
  '.net|decimal(12,2)|not null|||;.vat|decimal(12,2)|not null||0|;.issued_at|timestamp(6)|not null||*|;.paid_at|timestamp(6)||||;index PRIMARY|id|unique;'
  'index uq_invoices_number|number|unique;index uq_invoices_subscription_id_period|subscription_id, period|unique;check ck_invoices_net;'
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
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_table_comment subscriptions   migrations/72d4e8163b0a_create_invoices.yaml:25
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 25, @sqlc_mig_mark = '3e62ba2161f6e59bb5e08a7e2c894c630516470b42f4edf99839669fea1d1b02', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table subscriptions', @sqlc_mig_sql = "
ALTER TABLE `subscriptions` COMMENT = 'One row per customer and plan; history stays'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- c35a90b7e214  Merge billing into the shop
-- 13 of 15; migrations/c35a90b7e214_merge_billing.yaml; needs 72d4e8163b0a, a1f73c06d582
SET sql_mode = IF(@sqlc_mig_next = 'c35a90b7e214', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/c35a90b7e214_merge_billing.yaml', @sqlc_mig_steps = 0,
  @sqlc_mig_needs = CONCAT_WS(',', NULL, '72d4e8163b0a', 'a1f73c06d582'), @sqlc_mig_message = 'Merge billing into the shop',
  @sqlc_mig_checksum = '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- d80b46fc9e73  Archive customers and products instead of deleting them
-- 14 of 15; migrations/d80b46fc9e73_archive_instead_of_delete.yaml; needs c35a90b7e214
SET sql_mode = IF(@sqlc_mig_next = 'd80b46fc9e73', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/d80b46fc9e73_archive_instead_of_delete.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'c35a90b7e214'),
  @sqlc_mig_message = 'Archive customers and products instead of deleting them',
  @sqlc_mig_checksum = '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column customers.archived_at   migrations/d80b46fc9e73_archive_instead_of_delete.yaml:27
-- lock on customers: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 27, @sqlc_mig_mark = '2f9258703ec8a44a4517faf757ba5e69faeea904d581a2f024a6c8635e836f88',
  @sqlc_mig_table = 'customers', @sqlc_mig_column = 'archived_at', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.archived_at|timestamp(6)||||',
  @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `customers` ADD COLUMN `archived_at` timestamp(6) NULL
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. add_column products.archived_at   migrations/d80b46fc9e73_archive_instead_of_delete.yaml:31
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 31, @sqlc_mig_mark = 'e13c8f1f66f4f77eca26e180ec45c9a8cc804bfc093620b513f51b1c8785556f',
  @sqlc_mig_table = 'products', @sqlc_mig_column = 'archived_at', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.archived_at|timestamp(6)||||',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `products` ADD COLUMN `archived_at` timestamp(6) NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. create_index ix_products_shelf on products   migrations/d80b46fc9e73_archive_instead_of_delete.yaml:42
-- lock on products: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 42, @sqlc_mig_mark = '949e9de97f7259351da92fdbae1d909d69d47e65627dca3911ec2d662b249418',
  @sqlc_mig_index = 'ix_products_shelf', @sqlc_mig_table = 'products', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index ix_products_shelf|archived_at, category_id, title(100)|', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
ALTER TABLE `products` ADD INDEX `ix_products_shelf` (`archived_at`, `category_id`, `title`(100)), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- e17f2c5da840  Orders know their subscription, and nobody has a fax any more
-- 15 of 15; migrations/e17f2c5da840_orders_of_subscriptions.yaml; needs d80b46fc9e73
SET sql_mode = IF(@sqlc_mig_next = 'e17f2c5da840', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/e17f2c5da840_orders_of_subscriptions.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'd80b46fc9e73'),
  @sqlc_mig_message = 'Orders know their subscription, and nobody has a fax any more',
  @sqlc_mig_checksum = '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column orders.subscription_id   migrations/e17f2c5da840_orders_of_subscriptions.yaml:6
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '0a08851e5971e1f0a09ad4b14da4a2f99e268b81dc2103db552d5472d3db9a35', @sqlc_mig_table = 'orders',
  @sqlc_mig_column = 'subscription_id', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.subscription_id|bigint||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD COLUMN `subscription_id` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_foreign_key fk_orders_subscription_id_subscriptions on orders   migrations/e17f2c5da840_orders_of_subscriptions.yaml:7
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on subscriptions: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'f99c9bf5d7926dfc7b0ecd622970227e92b16a89e1bf5279212c0b41042b9a2f', @sqlc_mig_table = 'orders',
  @sqlc_mig_constraint = 'fk_orders_subscription_id_subscriptions', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'key fk_orders_subscription_id_subscriptions|subscription_id|subscriptions|id|set null|no action',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_subscription_id_subscriptions` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions` (`id`)
  ON DELETE SET NULL
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. create_index ix_orders_subscription_id on orders   migrations/e17f2c5da840_orders_of_subscriptions.yaml:12
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 12, @sqlc_mig_mark = '570cd3f5e86196742ff89f51ba738f646623bd4d0b332187b5522a89730262af',
  @sqlc_mig_index = 'ix_orders_subscription_id', @sqlc_mig_table = 'orders', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index ix_orders_subscription_id|subscription_id|', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD INDEX `ix_orders_subscription_id` (`subscription_id`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_index = 'fk_orders_subscription_id_subscriptions', @sqlc_mig_table = 'orders', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop',
  @sqlc_mig_sql = "
ALTER TABLE `orders` DROP INDEX `fk_orders_subscription_id_subscriptions`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. drop_column customers.fax      ! destroys the values of customers.fax; undo: the column comes back empty
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:14
-- lock on customers: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 14, @sqlc_mig_mark = 'a0b5f942af86b50907788ca8a17a73b1160861620999420ff19b2e6bc38b262e',
  @sqlc_mig_table = 'customers', @sqlc_mig_column = 'fax', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of customers.fax', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `customers` DROP COLUMN `fax`
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- The end. If something stopped the script, the session is put back, and the script fails with that sentence
-- ===================================================================================================================
SET sql_mode = IF(@sqlc_mig_stop IS NOT NULL, @sqlc_mig_live, @sqlc_mig_skip);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
ROLLBACK; DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SELECT CONCAT('ABORTED: ', REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?')) AS `sqlc-mig`;
SET @sqlc_mig_sql = COALESCE(@sqlc_mig_old, 'DO 0'); PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- the server takes 128 characters; all of it stands in the line above
SET @sqlc_mig_said = REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?'), sql_mode = @sqlc_mig_live;
SET @sqlc_mig_said = CONCAT('sqlc-mig STOPPED: ', IF(CHAR_LENGTH(@sqlc_mig_said) <= 110, @sqlc_mig_said,
  CONCAT(LEFT(@sqlc_mig_said, 88), '... (whole: see above)')));
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said; DO "*/ -- "
//
-- ---- the session as it was, and the last word: where the database is, or ABORTED where the client was told to go on after an error ---
ROLLBACK; DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_place = IF(@sqlc_mig_plan AND NOT @sqlc_mig_nothing, 'nothing was changed; apply with: mysql DATABASE < THIS_FILE', @sqlc_mig_arrival),
  @sqlc_mig_sql = IF(@sqlc_mig_next = '' AND @sqlc_mig_arrival IS NULL AND IF(@sqlc_mig_nothing, @sqlc_mig_has_ledger, NOT @sqlc_mig_plan), CONCAT(
  "SELECT CONCAT('at ', IF(COUNT(*) = 0, 'base', CONCAT(IF(SUM(NOT FIND_IN_SET(CAST(version_num AS BINARY),
  @sqlc_mig_project_heads)) = 0, IF(COUNT(*) = 1, 'head ', 'heads '),
  ''), GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', ')))) INTO @sqlc_mig_place FROM ", @sqlc_mig_ledger), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_sql = COALESCE(@sqlc_mig_old, 'DO 0'); PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET SESSION group_concat_max_len = COALESCE(@sqlc_mig_old_group_concat, @@group_concat_max_len),
  SESSION sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@sql_big_selects), SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode);
SET @sqlc_mig_old = NULL, @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_sql_big_selects = NULL
//
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_next = '', 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
    ELSE CONCAT(COALESCE(@sqlc_mig_place, 'at base'), IF(@sqlc_mig_nothing, ': nothing to do', '')) END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_quiet AND NOT @sqlc_mig_plan AND @sqlc_mig_next = '', 0) LIMIT 1
//
DELIMITER ;
