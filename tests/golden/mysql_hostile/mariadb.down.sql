-- ===================================================================================================================
-- 0001  quotes ' " ; ` and \q and a line; // $$ :x -- /*
-- 1 of 1; migrations/0001_hostile.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 quotes '' " ; ` and \\q and a line; // $$ :x -- /*' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_hostile.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'quotes '' " ; ` and \\q
and a line; // $$ :x -- /*',
      @sqlc_mig_checksum = 'cf88a15d3d8c8be707e6d49d11b2ef4af8a554d4d45bc4d9ab815518e959237b';
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

-- 1. drop_table it's; "quoted" `ticks` -- #x //      ! destroys the rows of it's; "quoted" `ticks` -- #x //
--    migrations/0001_hostile.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_hostile.yaml:6',
      @sqlc_mig_title = 'drop_table it''s; "quoted" `ticks` -- #x //      ! destroys the rows of it''s; "quoted" `ticks` -- #x //';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '8b4b34c11ba425d3b59cd8f90538a9ad0f90766685e89b410353863ec6d34b45'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on it's; "quoted" `ticks` -- #x //: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'it''s; "quoted" `ticks` -- #x //', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table it''s; "quoted" `ticks` -- #x //';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `it's; "quoted" ``ticks`` -- #x //`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

