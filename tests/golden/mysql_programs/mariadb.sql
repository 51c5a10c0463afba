-- ===================================================================================================================
-- 0001  A table and its programs
-- 1 of 2; migrations/0001_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table and its programs', @sqlc_mig_checksum = '91ce9a8672a1acd4c069b130336621a59be95a01ea44055325316f053a5652be';
  EXECUTE sqlc_mig_begin;

-- 1. create_table users   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '23145245e15861bdc89093012f1759cfd890b49fe0d445668bc7f1270ed42399', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'users', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.changes|int(11)|not null||0|;index PRIMARY|id|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  `changes` int NOT NULL DEFAULT 0,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. execute CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH R ...      ? SQL of the project   migrations/0001_table.yaml:23
SET @sqlc_mig_if = "
SELECT count(*) = 0 FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'users_touch'
";
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_step = 2, @sqlc_mig_line = 23, @sqlc_mig_mark = 'cced59d794baec68aa4354313fabd1b57817f735699a68f4c612b33a2c7fc263',
  @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH R ...', @sqlc_mig_sql = "
EXECUTE IMMEDIATE 'CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW
BEGIN
  SET NEW.changes = OLD.changes + 1;
END'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  One is made again, one goes
-- 2 of 2; migrations/0002_more.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_more.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'One is made again, one goes', @sqlc_mig_checksum = 'ec22d9422b910e3d2062a7dae54c5971f060689b5cd751a3a2834c9559d1e68f';
  EXECUTE sqlc_mig_begin;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
