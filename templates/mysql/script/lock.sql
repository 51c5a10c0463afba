{# The lock that all scripts take (GET_LOCK): one run at a time. Takes: lock_key, quiet, lock_seconds. -#}
-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- It belongs to this connection and goes with it: there is nothing to clean up after a crash.
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', {{ lock_key }}, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32));
{% if not quiet %}
SELECT CONCAT('waiting for another run of a migration script to end (connection ', IS_USED_LOCK(@sqlc_mig_lock), ')') AS `sqlc-mig` FROM DUAL WHERE IS_USED_LOCK(@sqlc_mig_lock) IS NOT NULL;
{% endif %}
SET @sqlc_mig_got = GET_LOCK(@sqlc_mig_lock, {{ lock_seconds }});
SET @sqlc_mig_stop = IF(@sqlc_mig_got = 1, NULL, 'another run of a migration script did not end within {{ lock_seconds }} seconds; nothing was changed');
EXECUTE sqlc_mig_stop;
