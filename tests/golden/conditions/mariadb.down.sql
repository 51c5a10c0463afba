-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 1 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_only_where_it_is.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Only where it is asked for', @sqlc_mig_checksum = '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9';
  EXECUTE sqlc_mig_begin;

-- 1. drop_index ix_users_role on users   migrations/0002_only_where_it_is.yaml:11
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 11, @sqlc_mig_mark = '35876d8c0cdc61afb93d96e7333db6c1292cbbdbdfb76947950e004ee341bf33', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_users_role', @sqlc_mig_table = 'users', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `users` DROP INDEX `ix_users_role`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_a_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397'; EXECUTE sqlc_mig_begin;

-- 1. drop_table users      ! destroys the rows of users   migrations/0001_a_table.yaml:6
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'users', @sqlc_mig_notes = ': destroys the rows of users', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `users`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
