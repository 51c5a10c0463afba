{# The lock that all scripts take (GET_LOCK): one run at a time. Takes: ledger, lock_seconds. -#}
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
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', LEFT(SHA2(LOWER(CONCAT(DATABASE(), '.', {{ ledger.text }})), 256), 40));
SET @sqlc_mig_holder = IS_USED_LOCK(@sqlc_mig_lock);
IF COALESCE(@sqlc_mig_holder, 0) <> CONNECTION_ID() THEN
IF COALESCE(GET_LOCK(@sqlc_mig_lock, 0), 0) <> 1 THEN
SELECT CONCAT('waiting for another run of a migration script to end (connection ', COALESCE(@sqlc_mig_holder, 'unknown'), ')') AS `sqlc-mig`;
IF COALESCE(GET_LOCK(@sqlc_mig_lock, {{ lock_seconds }}), 0) <> 1 THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: another run of a migration script (connection ', COALESCE(IS_USED_LOCK(@sqlc_mig_lock), 'unknown'), ') did not end within {{ lock_seconds }} seconds; nothing was changed');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
END IF;
SET @sqlc_mig_ready = 2;
END//
