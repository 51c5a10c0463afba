-- ===================================================================================================================
-- 0002  What MySQL does not do while writers go on
-- 1 of 2; migrations/0002_refused.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_refused.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'What MySQL does not do while writers go on', @sqlc_mig_checksum = '2f631860bc76f66957a8eefd61fd2db6f7e5c3da03ae0b76cfad9f43872a55f2';
  EXECUTE sqlc_mig_begin;

-- 1. drop_column t.id      ! destroys the values of t.id   migrations/0002_refused.yaml:8
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 8, @sqlc_mig_mark = '3d68352dd41c5380b435adae538d21a706518f59f8b71d6d7191a65768696487', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 't', @sqlc_mig_column = 'id', @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of t.id',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `t` DROP COLUMN `id`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_column t.id   migrations/0002_refused.yaml:7
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'b4eb65f02f596e49d9bf867cca2326ecc54638ad26322cf8f43d63f7187603c5', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 't', @sqlc_mig_column = 'id', @sqlc_mig_filled = '`t`', @sqlc_mig_against = 'sqlc-mig: the table t has rows, for which its new column id would have no value; give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards',
  @sqlc_mig_shape = '.id|bigint(20)|not null|||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `t` ADD COLUMN `id` bigint NOT NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_primary_key pk_t on t   migrations/0002_refused.yaml:7
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 7, @sqlc_mig_mark = '409a753c36db2a39bf19bab919b963963a72c79b957d6746f2732d685551eeef', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 't', @sqlc_mig_constraint = 'pk_t', @sqlc_mig_kind = 'primary key', @sqlc_mig_shape = 'index PRIMARY|id|unique',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `t` ADD CONSTRAINT `pk_t` PRIMARY KEY (`id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_column t.g      ! destroys the values of t.g   migrations/0002_refused.yaml:6
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 6, @sqlc_mig_mark = '781e2c9428b5f020eba071e194c704c089b104d4f71cc29c4be9ada1dc551a64', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 't', @sqlc_mig_column = 'g', @sqlc_mig_notes = ': destroys the values of t.g', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `t` DROP COLUMN `g`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '224fbdff0c632647d8560f2b55dfde6354a43e70d5e6021b722d6ed77b47df9d'; EXECUTE sqlc_mig_begin;

-- 1. drop_table t      ! destroys the rows of t   migrations/0001_table.yaml:6
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'df5f1f00ce59d54e5ebadfcfd800d3f8dbcf72b4e4e761577c15ed0041ff8aeb', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 't', @sqlc_mig_notes = ': destroys the rows of t', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `t`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
