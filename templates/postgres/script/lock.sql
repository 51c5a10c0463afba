{# The lock that all scripts take (an advisory lock): one run at a time. Takes: lock_key, lock_seconds. -#}
-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- An advisory lock. It belongs to this connection and goes with it: there is nothing to clean up after a crash.
-- Tried again and again, with COMMIT in between: a waiter that kept a snapshot would block CREATE INDEX CONCURRENTLY.
DO $sqlc_mig$
DECLARE
  began timestamptz := pg_catalog.clock_timestamp();
  holder text;
BEGIN
  WHILE NOT pg_catalog.pg_try_advisory_lock({{ lock_key }}) LOOP
    IF holder IS NULL THEN
      SELECT 'process ' || l.pid INTO holder FROM pg_catalog.pg_locks l
       WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
         AND (l.classid::bigint << 32) | l.objid::bigint = {{ lock_key }} LIMIT 1;
      holder := coalesce(holder, 'another process');
      RAISE INFO 'sqlc-mig: waiting for another run of a migration script to end (%)', holder;
    END IF;
    IF pg_catalog.clock_timestamp() > began + pg_catalog.make_interval(secs => {{ lock_seconds }}) THEN
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (%) did not end within {{ lock_seconds }} seconds; nothing was changed', holder
        USING HINT = 'Wait for it, or look at it in pg_stat_activity; then run this script again.';
    END IF;
    COMMIT;
    PERFORM pg_catalog.pg_sleep(0.2);
    COMMIT;
  END LOOP;
END
$sqlc_mig$;
