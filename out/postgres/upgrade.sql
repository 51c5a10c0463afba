-- sqlc-mig 0.1.0: upgrade script for PostgreSQL 13 and later
--
--   range   base : head e17f2c5da840
--   input   blake3 df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7
--   ledger  public.alembic_version
--   apply   psql -X -d DATABASE -f THIS_FILE
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
--
-- What it does: 15 revisions. `!` destroys data, `?` is SQL of the project, not analysed. With a name behind it: the
--   strongest lock on each table that was there before.
--    1. 1d6f0a83c2b7  Create customers
--        create_table public.customers
--    2. 37c41be9a05d  Create categories and products
--        create_table public.categories
--        create_table public.products
--    3. 58e2907f14ac  Create orders and their lines
--        create_enum public.order_status
--        create_table public.orders                             public.customers: SHARE ROW EXCLUSIVE
--        create_table public.order_lines                        public.products: SHARE ROW EXCLUSIVE
--        create_index ix_orders_open on public.orders
--    4. 6b03d8a7e951  Keep the delivery addresses of a customer
--        create_table public.addresses                          public.customers: SHARE ROW EXCLUSIVE
--        add_column public.orders.address_id                    public.orders: ACCESS EXCLUSIVE
--    5. 7240f5c9ab16  Call the price what it is, and count stock in bigint
--        rename_column public.products.price to unit_price      public.products: ACCESS EXCLUSIVE
--      ? execute UPDATE products SET stock = 0 WHERE stock IS NULL
--            undo: nothing is undone, as the spec says
--        alter_column public.products.stock
--            public.products: ACCESS EXCLUSIVE, rewrites the table, or at least reads all of it
--        create_check_constraint ck_products_stock on public.products
--            public.products: ACCESS EXCLUSIVE, reads the whole table
--    6. 89ad13e6027f  Merge addresses and product prices
--    7. 91c7b5240fde  Every customer has a country that we know
--        create_table public.countries
--        bulk_insert public.countries (6 rows)
--      ? execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL
--        alter_column public.customers.country
--            public.customers: ACCESS EXCLUSIVE, reads the whole table
--        create_foreign_key fk_customers_country_countries on public.customers
--            public.customers: SHARE ROW EXCLUSIVE, reads the whole table
--    8. 9a60e2d8b34c  One account per e-mail address, whatever its case   (several transactions)
--        create_index ux_customers_email_ci on public.customers
--            public.customers: SHARE UPDATE EXCLUSIVE, reads the whole table twice and waits for older transactions
--    9. a1f73c06d582  Orders can be refunded
--        add_enum_value public.order_status 'refunded'
--   10. 4c8b19e7f0d6  Create the subscription plans
--        create_table public.plans
--        bulk_insert public.plans (3 rows)
--   11. 5f92d07ac1e8  Customers subscribe to plans
--        create_enum public.subscription_state
--        create_table public.subscriptions
--            public.customers: SHARE ROW EXCLUSIVE; public.plans: SHARE ROW EXCLUSIVE
--        create_index ux_subscriptions_running on public.subscriptions
--   12. 72d4e8163b0a  Bill subscriptions once a month
--        create_table public.invoices                           public.subscriptions: SHARE ROW EXCLUSIVE
--        create_table_comment public.subscriptions              public.subscriptions: SHARE UPDATE EXCLUSIVE
--   13. c35a90b7e214  Merge billing into the shop
--   14. d80b46fc9e73  Archive customers and products instead of deleting them
--      ? execute DO $$ DECLARE name text; BEGIN FOREACH name IN ARRAY ARRAY[' ...
--        create_index ix_products_shelf on public.products      public.products: SHARE, reads the whole table
--   15. e17f2c5da840  Orders know their subscription, and nobody has a fax any more
--        add_column public.orders.subscription_id               public.orders: ACCESS EXCLUSIVE
--        create_foreign_key fk_orders_subscription_id_subscriptions on public.orders
--            public.orders: SHARE ROW EXCLUSIVE, reads the whole table; public.subscriptions: SHARE ROW EXCLUSIVE
--        create_index ix_orders_subscription_id on public.orders
--            public.orders: SHARE, reads the whole table
--      ! drop_column public.customers.fax
--            public.customers: ACCESS EXCLUSIVE; destroys the values of public.customers.fax; undo: the column comes back empty
--
-- Destroys data: 15.4.  SQL of the project: 5.2, 7.3, 14.1.  Several transactions: 8.  Undone only in part: 5.2, 15.4.
-- Writes besides: public.alembic_version, public.sqlc_mig_history, public.sqlc_mig_progress; nothing else that stays.
-- Needs, besides what the SQL of the project takes:
--   GRANT TEMPORARY ON DATABASE "DATABASE" TO "ROLE";
--   GRANT USAGE, CREATE ON SCHEMA "public" TO "ROLE";
-- What it creates belongs to that role: later runs need the same one, or membership in it.
-- where others made the tables of sqlc-mig,
--   GRANT SELECT, INSERT, UPDATE, DELETE ON
--     "public"."alembic_version", "public"."sqlc_mig_history", "public"."sqlc_mig_progress"
--   TO "ROLE";
--
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.

-- ---- client settings ----------------------------------------------------------------------------------------------
-- remembered, to be put back at the end; not when an earlier run in this session failed and has remembered them
\if :{?sqlc_mig_old_on_error_stop}
\else
\set sqlc_mig_old_on_error_stop :ON_ERROR_STOP
\set sqlc_mig_old_on_error_rollback :ON_ERROR_ROLLBACK
\set sqlc_mig_old_autocommit :AUTOCOMMIT
\set sqlc_mig_old_singleline :SINGLELINE
\set sqlc_mig_old_quiet :QUIET
\set sqlc_mig_old_verbosity :VERBOSITY
\set sqlc_mig_old_show_context :SHOW_CONTEXT
\set sqlc_mig_old_fetch_count :FETCH_COUNT
\endif
\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\set SINGLELINE off
\set QUIET on
\set VERBOSITY default
\set SHOW_CONTEXT errors
\set FETCH_COUNT 0

-- ---- session settings ---------------------------------------------------------------------------------------------
\if :{?sqlc_mig_old_search_path}
\else
SELECT pg_catalog.current_setting('client_encoding') AS sqlc_mig_old_client_encoding,
       pg_catalog.current_setting('standard_conforming_strings') AS sqlc_mig_old_standard_conforming_strings,
       pg_catalog.current_setting('client_min_messages') AS sqlc_mig_old_client_min_messages,
       pg_catalog.current_setting('session_authorization') AS sqlc_mig_old_user,
       pg_catalog.current_setting('role') AS sqlc_mig_old_role,
       coalesce(pg_catalog.current_setting('transaction_timeout', true), '') AS sqlc_mig_old_transaction_timeout,
       pg_catalog.current_setting('search_path') AS sqlc_mig_old_search_path,
       coalesce(pg_catalog.current_setting('lock_timeout', true), '') AS sqlc_mig_old_lock_timeout,
       coalesce(pg_catalog.current_setting('statement_timeout', true), '') AS sqlc_mig_old_statement_timeout,
       coalesce(pg_catalog.current_setting('idle_in_transaction_session_timeout', true), '') AS sqlc_mig_old_idle_in_transaction_session_timeout \gset
\endif
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET client_min_messages = warning;
SET search_path = "public", pg_temp;
-- from PostgreSQL 17 on
SELECT CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', '0', false) END AS sqlc_mig_void \gset
SET lock_timeout = '5s';
SET statement_timeout = '0';
SET idle_in_transaction_session_timeout = '0';

-- ---- what stops the script at once --------------------------------------------------------------------------------
\if :{?sqlc_mig_running}
-- an earlier run in this session failed: drop what it left behind
SELECT pg_catalog.set_config('session_authorization', :'sqlc_mig_old_user', false) AS sqlc_mig_void, pg_catalog.set_config('role', :'sqlc_mig_old_role', false) AS sqlc_mig_void \gset
DO $sqlc_mig$
BEGIN
  WHILE EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.pid = pg_catalog.pg_backend_pid()
                   AND (l.classid::bigint << 32) | l.objid::bigint = -866896303509082964) LOOP
    PERFORM pg_catalog.pg_advisory_unlock(-866896303509082964);
  END LOOP;
END
$sqlc_mig$;
DO $sqlc_mig$
DECLARE
  thing record;
BEGIN
  FOR thing IN SELECT p.oid::pg_catalog.regprocedure AS name FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc\_mig\_%' LOOP
    EXECUTE pg_catalog.format('DROP FUNCTION %s', thing.name);
  END LOOP;
END
$sqlc_mig$;
DROP TABLE IF EXISTS pg_temp.sqlc_mig_graph, pg_temp.sqlc_mig_script, pg_temp.sqlc_mig_checksum, pg_temp.sqlc_mig_applied,
  pg_temp.sqlc_mig_chosen, pg_temp.sqlc_mig_there, pg_temp.sqlc_mig_stop,
  pg_temp.sqlc_mig_head, pg_temp.sqlc_mig_answer, pg_temp.sqlc_mig_setting;
\endif
DO $sqlc_mig$
BEGIN
  IF pg_catalog.now() <> pg_catalog.statement_timestamp() THEN
    RAISE EXCEPTION 'sqlc-mig: this script runs inside a transaction; nothing was changed'
      USING HINT = 'Run it as psql -X -f FILE, without -1 (--single-transaction) and without BEGIN around it: it has a transaction of its own for every revision.';
  END IF;
  IF pg_catalog.current_setting('server_version_num')::integer < 130000 OR pg_catalog.version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL 13 or later; this server is %; nothing was changed', pg_catalog.version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
  IF pg_catalog.pg_is_in_recovery() OR pg_catalog.current_setting('transaction_read_only')::boolean THEN
    RAISE EXCEPTION 'sqlc-mig: this server or session is read-only; nothing was changed'
      USING HINT = 'Connect to the primary server.';
  END IF;
  IF NOT pg_catalog.has_database_privilege(pg_catalog.current_database()::text, 'TEMPORARY') THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not create temporary tables in the database %; nothing was changed', current_user, pg_catalog.current_database()
      USING HINT = pg_catalog.format('GRANT TEMPORARY ON DATABASE %I TO %I;', pg_catalog.current_database(), current_user);
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = pg_catalog.pg_my_temp_schema() AND c.relname = 'sqlc_mig_graph') THEN
    RAISE EXCEPTION 'sqlc-mig: another client has run a migration script in this server session; nothing was changed'
      USING HINT = 'A transaction pooler seems to be in between. Connect straight to PostgreSQL.';
  END IF;
  COMMIT; -- the last word on being inside a transaction: fails there
END
$sqlc_mig$;
\set sqlc_mig_running yes

-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- An advisory lock. It belongs to this connection and goes with it: there is nothing to clean up after a crash.
-- Tried again and again, with COMMIT in between: a waiter that kept a snapshot would block CREATE INDEX CONCURRENTLY.
DO $sqlc_mig$
DECLARE
  began timestamptz := pg_catalog.clock_timestamp();
  holder text;
BEGIN
  WHILE NOT pg_catalog.pg_try_advisory_lock(-866896303509082964) LOOP
    IF holder IS NULL THEN
      SELECT 'process ' || l.pid INTO holder FROM pg_catalog.pg_locks l
       WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
         AND (l.classid::bigint << 32) | l.objid::bigint = -866896303509082964 LIMIT 1;
      holder := coalesce(holder, 'another process');
      RAISE INFO 'sqlc-mig: waiting for another run of a migration script to end (%)', holder;
    END IF;
    IF pg_catalog.clock_timestamp() > began + pg_catalog.make_interval(secs => 600) THEN
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (%) did not end within 600 seconds; nothing was changed', holder
        USING HINT = 'Wait for it, or look at it in pg_stat_activity; then run this script again.';
    END IF;
    COMMIT;
    PERFORM pg_catalog.pg_sleep(0.2);
    COMMIT;
  END LOOP;
END
$sqlc_mig$;

-- ---- what is applied already? -------------------------------------------------------------------------------------
CREATE TEMPORARY TABLE sqlc_mig_graph (revision text NOT NULL, parent text NOT NULL, PRIMARY KEY (revision, parent));
CREATE TEMPORARY TABLE sqlc_mig_script (revision text PRIMARY KEY, markers integer NOT NULL, refusal text);
CREATE TEMPORARY TABLE sqlc_mig_checksum (revision text PRIMARY KEY, checksum text NOT NULL);
CREATE TEMPORARY TABLE sqlc_mig_applied (revision text PRIMARY KEY);
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
INSERT INTO pg_temp.sqlc_mig_graph (revision, parent) VALUES
  ('1d6f0a83c2b7', ''),
  ('37c41be9a05d', '1d6f0a83c2b7'),
  ('58e2907f14ac', '37c41be9a05d'),
  ('6b03d8a7e951', '58e2907f14ac'),
  ('7240f5c9ab16', '58e2907f14ac'),
  ('89ad13e6027f', '6b03d8a7e951'), ('89ad13e6027f', '7240f5c9ab16'),
  ('91c7b5240fde', '89ad13e6027f'),
  ('9a60e2d8b34c', '91c7b5240fde'),
  ('a1f73c06d582', '9a60e2d8b34c'),
  ('4c8b19e7f0d6', ''),
  ('5f92d07ac1e8', '1d6f0a83c2b7'), ('5f92d07ac1e8', '4c8b19e7f0d6'),
  ('72d4e8163b0a', '5f92d07ac1e8'),
  ('c35a90b7e214', '72d4e8163b0a'), ('c35a90b7e214', 'a1f73c06d582'),
  ('d80b46fc9e73', 'c35a90b7e214'),
  ('e17f2c5da840', 'd80b46fc9e73');
-- the digests of their specs, to notice one that was edited after it had been applied
INSERT INTO pg_temp.sqlc_mig_checksum (revision, checksum) VALUES
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
  ('e17f2c5da840', '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b');
-- the revisions of this script; the number is how many markers one leaves while it is half done (0: one transaction)
INSERT INTO pg_temp.sqlc_mig_script (revision, markers) VALUES
  ('1d6f0a83c2b7', 0),
  ('37c41be9a05d', 0),
  ('58e2907f14ac', 0),
  ('6b03d8a7e951', 0),
  ('7240f5c9ab16', 0),
  ('89ad13e6027f', 0),
  ('91c7b5240fde', 0),
  ('9a60e2d8b34c', 1),
  ('a1f73c06d582', 0),
  ('4c8b19e7f0d6', 0),
  ('5f92d07ac1e8', 0),
  ('72d4e8163b0a', 0),
  ('c35a90b7e214', 0),
  ('d80b46fc9e73', 0),
  ('e17f2c5da840', 0);
ANALYZE pg_temp.sqlc_mig_graph; -- without statistics the recursion below is slow on a long history
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- are the ledger and the table of markers what they must be?
  FOR bad IN
    SELECT w.what, w.name, w.hint, (SELECT k.kind FROM (VALUES ('v', 'a view'), ('m', 'a materialized view'), ('f', 'a foreign table'), ('S', 'a sequence'), ('i', 'an index'), ('c', 'a type')) AS k (code, kind) WHERE k.code = c.relkind::text) AS kind,
           (SELECT pg_catalog.string_agg(m.name, ', ' ORDER BY m.n) FROM pg_catalog.unnest(w.columns) WITH ORDINALITY AS m (name, n)
             WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attname::text = m.name AND NOT a.attisdropped)) AS lacks
      FROM (VALUES ('ledger', 'public', 'alembic_version', 'public.alembic_version', ARRAY['version_num'], 'Rename it, or name another table under `ledger:` in sqlc-mig.yaml.'),
                   ('table of markers', 'public', 'sqlc_mig_progress', 'public.sqlc_mig_progress', ARRAY['revision', 'direction', 'step', 'checksum'],
                    'It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again.')) AS w (what, in_schema, relation, name, columns, hint)
      JOIN pg_catalog.pg_namespace n ON n.nspname::text = w.in_schema
      JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname::text = w.relation
     WHERE w.what = 'ledger' OR pg_catalog.has_table_privilege(c.oid, 'SELECT') -- markers that may not be read are not told of
  LOOP
    IF bad.kind IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: it is %; nothing was changed', bad.name, bad.what, bad.kind USING HINT = bad.hint;
    END IF;
    IF bad.lacks IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: it has no column %; nothing was changed', bad.name, bad.what, bad.lacks USING HINT = bad.hint;
    END IF;
  END LOOP;
END
$sqlc_mig$;
DO $sqlc_mig$
DECLARE
  bad text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'alembic_version' AND c.relkind IN ('r', 'p')) THEN
    IF NOT pg_catalog.has_table_privilege('"public"."alembic_version"', 'SELECT') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, 'public.alembic_version'
        USING HINT = pg_catalog.format('GRANT SELECT, INSERT, DELETE ON %s TO %I;', '"public"."alembic_version"', current_user);
    END IF;
    IF EXISTS (SELECT FROM "public"."alembic_version" l WHERE l.version_num IS NULL) THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % has a row without a revision (NULL); nothing was changed', 'public.alembic_version'
        USING HINT = '`sqlc-mig repair` writes a script that removes it.';
    END IF;
    SELECT pg_catalog.string_agg(t.revision, ', ' ORDER BY t.revision) INTO bad
      FROM (SELECT l.version_num::text AS revision FROM "public"."alembic_version" l GROUP BY 1 HAVING pg_catalog.count(*) > 1) t;
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % lists a revision twice: %; nothing was changed', 'public.alembic_version', bad
        USING HINT = '`sqlc-mig repair` writes a script that removes the second row.';
    END IF;
    SELECT pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num) INTO bad FROM "public"."alembic_version" l
     WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = l.version_num::text);
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % is at revision(s) that this script does not know: %; nothing was changed', 'public.alembic_version', bad
        USING HINT = 'The database is ahead of this script, or belongs to another project. Build the script anew from the newest specs.';
    END IF;
    WITH RECURSIVE applied (revision) AS (
      SELECT l.version_num::text FROM "public"."alembic_version" l
      UNION
      SELECT g.parent FROM applied a JOIN pg_temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
    INSERT INTO pg_temp.sqlc_mig_applied (revision) SELECT a.revision FROM applied a;
  END IF;
END
$sqlc_mig$;
ANALYZE pg_temp.sqlc_mig_applied;
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- a revision that an earlier run left half done
  IF pg_catalog.to_regclass('"public"."sqlc_mig_progress"') IS NOT NULL THEN
    BEGIN
      LOCK TABLE "public"."sqlc_mig_progress" IN ACCESS SHARE MODE NOWAIT;
      IF EXISTS (SELECT FROM "public"."sqlc_mig_progress" p WHERE p.revision IS NULL OR p.direction IS NULL OR p.step IS NULL) THEN
        RAISE EXCEPTION 'sqlc-mig: the table of markers % has a row without revision, direction or step (NULL); nothing was changed', 'public.sqlc_mig_progress'
          USING HINT = '`sqlc-mig repair` writes a script that removes it.';
      END IF;
      -- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
      FOR bad IN SELECT p.revision, p.direction, p.step, s.markers
                   FROM (SELECT m.revision::text AS revision, m.direction::text AS direction, pg_catalog.max(m.step) AS step FROM "public"."sqlc_mig_progress" m GROUP BY 1, 2) p
                   LEFT JOIN pg_temp.sqlc_mig_script s ON s.revision = p.revision
                  WHERE (p.direction = 'upgrade') <> EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = p.revision)
                     OR p.direction <> 'upgrade' AND s.revision IS NOT NULL
                  ORDER BY p.revision, p.direction LOOP
        IF bad.direction <> 'upgrade' THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done by an interrupted % script; nothing was changed', bad.revision, bad.direction
            USING HINT = pg_catalog.format('Run that %s script again: it goes on where it stopped.', bad.direction);
        END IF;
        IF bad.step > bad.markers THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done, and its steps have changed since; nothing was changed', bad.revision
            USING HINT = 'Finish it with the script that began it, or mend the database and the markers by hand.';
        END IF;
      END LOOP;
    EXCEPTION
      WHEN lock_not_available THEN NULL; -- nobody half done holds such a lock
      WHEN insufficient_privilege THEN NULL; -- refused below, if anything is to be done
    END;
  END IF;
END
$sqlc_mig$;
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- specs that were edited after they were applied
  IF pg_catalog.to_regclass('"public"."sqlc_mig_history"') IS NOT NULL THEN
    BEGIN
      LOCK TABLE "public"."sqlc_mig_history" IN ACCESS SHARE MODE NOWAIT;
      FOR bad IN SELECT c.revision
                   FROM (SELECT DISTINCT ON (h.revision) h.revision::text AS revision, h.direction::text AS direction, h.checksum::text AS checksum
                           FROM "public"."sqlc_mig_history" h ORDER BY h.revision, h.id DESC) last
                   JOIN pg_temp.sqlc_mig_checksum c ON c.revision = last.revision
                   JOIN pg_temp.sqlc_mig_applied a ON a.revision = last.revision
                  WHERE last.direction = 'upgrade' AND last.checksum <> c.checksum ORDER BY c.revision LOOP
        RAISE WARNING 'sqlc-mig: the spec of the revision % was edited after it had been applied here', bad.revision
          USING HINT = 'The edit has no effect on this database. Undo it, and write a new revision for the change.';
      END LOOP;
    EXCEPTION WHEN OTHERS THEN NULL; -- a warning is not worth waiting for, and a history of another form stops nothing
    END;
  END IF;
END
$sqlc_mig$;
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_script s
  WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = s.revision)) AS sqlc_mig_nothing \gset
\if :sqlc_mig_nothing
-- nothing to do: leave the session as it was, and stop here
\echo 'at head e17f2c5da840: nothing to do'
DO $sqlc_mig$
DECLARE
  thing record;
BEGIN
  FOR thing IN SELECT p.oid::pg_catalog.regprocedure AS name FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc\_mig\_%' LOOP
    EXECUTE pg_catalog.format('DROP FUNCTION %s', thing.name);
  END LOOP;
END
$sqlc_mig$;
DROP TABLE IF EXISTS pg_temp.sqlc_mig_graph, pg_temp.sqlc_mig_script, pg_temp.sqlc_mig_checksum, pg_temp.sqlc_mig_applied,
  pg_temp.sqlc_mig_chosen, pg_temp.sqlc_mig_there, pg_temp.sqlc_mig_stop,
  pg_temp.sqlc_mig_head, pg_temp.sqlc_mig_answer, pg_temp.sqlc_mig_setting;
SELECT pg_catalog.pg_advisory_unlock(-866896303509082964) AS sqlc_mig_void \gset
SELECT pg_catalog.set_config('client_encoding', :'sqlc_mig_old_client_encoding', false) AS sqlc_mig_void,
       pg_catalog.set_config('standard_conforming_strings', :'sqlc_mig_old_standard_conforming_strings', false) AS sqlc_mig_void,
       pg_catalog.set_config('client_min_messages', :'sqlc_mig_old_client_min_messages', false) AS sqlc_mig_void,
       CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', :'sqlc_mig_old_transaction_timeout', false) END AS sqlc_mig_void,
       pg_catalog.set_config('search_path', :'sqlc_mig_old_search_path', false) AS sqlc_mig_void,
       pg_catalog.set_config('lock_timeout', :'sqlc_mig_old_lock_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('statement_timeout', :'sqlc_mig_old_statement_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('idle_in_transaction_session_timeout', :'sqlc_mig_old_idle_in_transaction_session_timeout', false) AS sqlc_mig_void \gset
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop
\set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback
\set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline
\set QUIET :sqlc_mig_old_quiet
\set VERBOSITY :sqlc_mig_old_verbosity
\set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count
\unset sqlc_mig_old_on_error_stop
\unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit
\unset sqlc_mig_old_singleline
\unset sqlc_mig_old_quiet
\unset sqlc_mig_old_verbosity
\unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count
\unset sqlc_mig_old_client_encoding
\unset sqlc_mig_old_standard_conforming_strings
\unset sqlc_mig_old_client_min_messages
\unset sqlc_mig_old_search_path
\unset sqlc_mig_old_user
\unset sqlc_mig_old_role
\unset sqlc_mig_old_transaction_timeout
\unset sqlc_mig_old_lock_timeout
\unset sqlc_mig_old_statement_timeout
\unset sqlc_mig_old_idle_in_transaction_session_timeout
\unset sqlc_mig_void
\unset sqlc_mig_todo
\unset sqlc_mig_nothing
\unset sqlc_mig_pending
\unset sqlc_mig_step
\unset sqlc_mig_if
\unset sqlc_mig_started
\unset sqlc_mig_seconds
\unset sqlc_mig_running
\q
\endif

-- ---- ledger -------------------------------------------------------------------------------------------------------
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  FOR bad IN
    SELECT w.*, pg_catalog.to_regclass(w.quoted) IS NULL AS missing FROM (VALUES
      ('ledger', 'public', 'public.alembic_version', '"public"."alembic_version"', 'SELECT, INSERT, DELETE'),
      ('history', 'public', 'public.sqlc_mig_history', '"public"."sqlc_mig_history"', 'SELECT, INSERT'),
      ('table of markers', 'public', 'public.sqlc_mig_progress', '"public"."sqlc_mig_progress"', 'SELECT, INSERT, DELETE')) AS w (what, schema, name, quoted, privileges)
     -- what is no table is no history, and is not written
     WHERE w.what <> 'history' OR NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass(w.quoted) AND c.relkind NOT IN ('r', 'p'))
  LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname::text = bad.schema) THEN
      RAISE EXCEPTION 'sqlc-mig: the schema % of the % does not exist; nothing was changed', bad.schema, bad.what
        USING HINT = pg_catalog.format('CREATE SCHEMA %I;', bad.schema);
    END IF;
    IF bad.missing AND NOT pg_catalog.has_schema_privilege(bad.schema, 'CREATE') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not create the % %; nothing was changed', current_user, bad.what, bad.name
        USING HINT = pg_catalog.format('GRANT USAGE, CREATE ON SCHEMA %I TO %I;', bad.schema, current_user);
    END IF;
    IF NOT bad.missing AND EXISTS (SELECT FROM pg_catalog.unnest(pg_catalog.string_to_array(bad.privileges, ', ')) AS p (wanted)
                                    WHERE NOT pg_catalog.has_table_privilege(bad.quoted, p.wanted)) THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read and write the % %; nothing was changed', current_user, bad.what, bad.name
        USING HINT = pg_catalog.format('GRANT %s ON %s TO %I;', bad.privileges, bad.quoted, current_user);
    END IF;
  END LOOP;
END
$sqlc_mig$;
SELECT pg_catalog.to_regclass('"public"."alembic_version"') IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE "public"."alembic_version" (
  version_num varchar(32) NOT NULL,
  CONSTRAINT "alembic_version_pkc" PRIMARY KEY (version_num)
);
\endif
SELECT pg_catalog.to_regclass('"public"."sqlc_mig_history"') IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE "public"."sqlc_mig_history" (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at timestamptz,
  finished_at timestamptz
);
\endif
SELECT pg_catalog.to_regclass('"public"."sqlc_mig_progress"') IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- markers of revisions that take several transactions; empty when none is half done
CREATE TABLE "public"."sqlc_mig_progress" (
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  step integer NOT NULL,
  checksum char(64) NOT NULL,
  at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
  PRIMARY KEY (revision, direction, step)
);
\endif

-- ---- guards and helpers -------------------------------------------------------------------------------------------
-- They live in pg_temp and ask one question each. Those that find something of another kind under a name stop the script.

-- Is the column missing?
CREATE FUNCTION pg_temp.sqlc_mig_column_missing(wanted_schema text, wanted_table text, wanted_column text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = on_table
    AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped);
BEGIN
  RETURN NOT actual;
END
$sqlc_mig$;

-- Does the column allow NULL where it should not, or the other way round?
CREATE FUNCTION pg_temp.sqlc_mig_column_null_differs(wanted_schema text, wanted_table text, wanted_column text, wanted text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text;
BEGIN
  SELECT CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END INTO actual FROM pg_attribute a
   WHERE a.attrelid = on_table
     AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped;
  IF actual IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%; the table has no such column', wanted_column, wanted_schema, wanted_table
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN actual <> wanted;
END
$sqlc_mig$;

-- Is the column there?
CREATE FUNCTION pg_temp.sqlc_mig_column_present(wanted_schema text, wanted_table text, wanted_column text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = on_table
    AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped);
BEGIN
  RETURN actual;
END
$sqlc_mig$;

-- Has the column still its old name? Stops the script if both names are there, or neither.
CREATE FUNCTION pg_temp.sqlc_mig_column_rename(wanted_schema text, wanted_table text, old_name text, new_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  wanted oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table);
  has_old boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = wanted AND a.attname = old_name::name AND a.attnum > 0 AND NOT a.attisdropped);
  has_new boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = wanted AND a.attname = new_name::name AND a.attnum > 0 AND NOT a.attisdropped);
BEGIN
  IF has_old AND NOT has_new THEN RETURN true; END IF;
  IF has_new AND NOT has_old THEN RETURN false; END IF;
  RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%, to be renamed to %; found %', old_name, wanted_schema, wanted_table, new_name,
    CASE WHEN has_old THEN 'both names' ELSE 'neither name' END
    USING HINT = 'Exactly one of the two names should be there. Mend it by hand, then run the script again.';
END
$sqlc_mig$;

-- Has the column another type than it should, as format_type() writes it?
CREATE FUNCTION pg_temp.sqlc_mig_column_type_differs(wanted_schema text, wanted_table text, wanted_column text, wanted text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text;
BEGIN
  SELECT format_type(a.atttypid, a.atttypmod) INTO actual FROM pg_attribute a
   WHERE a.attrelid = on_table
     AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped;
  IF actual IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%; the table has no such column', wanted_column, wanted_schema, wanted_table
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN actual <> wanted;
END
$sqlc_mig$;

-- Is the constraint missing? Stops the script if one of another kind has the name.
CREATE FUNCTION pg_temp.sqlc_mig_constraint_missing(wanted_schema text, wanted_table text, wanted_name text, wanted_kind text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text := (SELECT CASE c.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'f' THEN 'foreign key'
      WHEN 'c' THEN 'check constraint' WHEN 'x' THEN 'exclusion constraint' ELSE 'constraint' END
    FROM pg_constraint c WHERE c.conrelid = on_table
      AND c.conname = wanted_name::name AND c.contype <> 'n');
BEGIN
  IF actual <> wanted_kind THEN
    RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', wanted_kind, wanted_name, wanted_schema, wanted_table, actual
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  IF actual IS NULL AND wanted_kind IN ('primary key', 'unique constraint', 'exclusion constraint') THEN
    actual := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
    IF actual IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', wanted_kind, wanted_name, wanted_schema, wanted_table, actual
        USING HINT = 'Such a constraint has an index of its name. Rename or drop what has the name, then run the script again.';
    END IF;
  END IF;
  RETURN actual IS NULL;
END
$sqlc_mig$;

-- The oid of the enum, or NULL if there is none. Stops the script if another type has the name.
CREATE FUNCTION pg_temp.sqlc_mig_enum(wanted_schema text, wanted_name text) RETURNS oid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  actual oid;
  kind text;
BEGIN
  SELECT t.oid, t.typtype::text INTO actual, kind FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
   WHERE n.nspname = wanted_schema::name AND t.typname = wanted_name::name;
  IF kind <> 'e' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the enum %.%; found another type of that name', wanted_schema, wanted_name
      USING HINT = 'Every table has a type of its name too. Rename one of them, then run the script again.';
  END IF;
  RETURN actual;
END
$sqlc_mig$;

-- Is the enum missing?
CREATE FUNCTION pg_temp.sqlc_mig_enum_missing(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN pg_temp.sqlc_mig_enum(wanted_schema, wanted_name) IS NULL;
END
$sqlc_mig$;

-- Is the value missing in the enum?
CREATE FUNCTION pg_temp.sqlc_mig_enum_value_missing(wanted_schema text, wanted_name text, wanted_value text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  wanted oid := pg_temp.sqlc_mig_enum(wanted_schema, wanted_name);
BEGIN
  IF wanted IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the enum %.%; found nothing of that name', wanted_schema, wanted_name
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN NOT EXISTS (SELECT FROM pg_enum e WHERE e.enumtypid = wanted AND e.enumlabel::text = wanted_value);
END
$sqlc_mig$;

-- Did an interrupted CREATE INDEX CONCURRENTLY leave this index INVALID? On another table it is not ours.
CREATE FUNCTION pg_temp.sqlc_mig_index_broken(wanted_schema text, wanted_name text, wanted_table text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN EXISTS (
    SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name AND t.relname = wanted_table::name
      AND NOT (i.indisvalid AND i.indisready));
END
$sqlc_mig$;

-- Is the index missing? Stops the script if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_index_missing(wanted_schema text, wanted_name text, wanted_table text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
  on_table text;
BEGIN
  IF kind <> 'index' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the index %.%; found the % of that name', wanted_schema, wanted_name, kind
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  SELECT t.relname::text INTO on_table FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name;
  IF on_table <> wanted_table THEN
    RAISE EXCEPTION 'sqlc-mig: expected the index %.% on the table %; found it on %', wanted_schema, wanted_name, wanted_table, on_table
      USING HINT = 'Another table has an index of that name. Rename it, then run the script again.';
  END IF;
  RETURN kind IS NULL;
END
$sqlc_mig$;

-- What has this name: a table, an index, a view? NULL if nothing has.
CREATE FUNCTION pg_temp.sqlc_mig_relation(wanted_schema text, wanted_name text) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN (
    SELECT CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
      WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreign table' ELSE 'composite type' END
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name);
END
$sqlc_mig$;

-- The oid of the table. Stops the script if there is none, or if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_table(wanted_schema text, wanted_name text) RETURNS oid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
BEGIN
  IF kind IS DISTINCT FROM 'table' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found %', wanted_schema, wanted_name,
      CASE WHEN kind IS NULL THEN 'nothing of that name' ELSE 'the ' || kind || ' of that name' END
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN (SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name);
END
$sqlc_mig$;

-- Is the table missing? Stops the script if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_table_missing(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
BEGIN
  IF kind <> 'table' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found the % of that name', wanted_schema, wanted_name, kind
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  IF kind IS NULL AND EXISTS (
    SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
     WHERE n.nspname = wanted_schema::name AND t.typname = wanted_name::name AND NOT EXISTS (SELECT FROM pg_type a WHERE a.typarray = t.oid)) THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found the type of that name', wanted_schema, wanted_name
      USING HINT = 'Every table has a type of its name too. Rename or drop that type, then run the script again.';
  END IF;
  RETURN kind IS NULL;
END
$sqlc_mig$;

-- What the answer to an `if` means: no row, NULL, 0 and false mean no.
CREATE FUNCTION pg_temp.sqlc_mig_truth(answer text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  IF answer IS NULL OR answer IN ('f', 'false') THEN RETURN false; END IF;
  IF answer IN ('t', 'true') THEN RETURN true; END IF;
  RETURN answer::numeric <> 0;
EXCEPTION WHEN invalid_text_representation THEN
  RAISE EXCEPTION 'sqlc-mig: the answer to an `if` is %, neither a boolean nor a number', pg_catalog.quote_literal(answer)
    USING HINT = 'Write the query so that it gives one boolean or one number.';
END
$sqlc_mig$;

-- Is this revision still to be applied?
CREATE FUNCTION pg_temp.sqlc_mig_pending(wanted text) RETURNS boolean LANGUAGE sql AS $sqlc_mig$
  SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = wanted)
$sqlc_mig$;

-- Is this step still to be done? Stops the script if it was done with another text.
CREATE FUNCTION pg_temp.sqlc_mig_step(wanted text, number integer, expected text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $sqlc_mig$
DECLARE
  actual text := (SELECT CASE WHEN pg_catalog.bool_and(p.checksum IS NOT DISTINCT FROM expected) THEN expected ELSE 'another' END FROM "public"."sqlc_mig_progress" p WHERE p.revision::text = wanted AND p.direction::text = 'upgrade' AND p.step = number HAVING pg_catalog.count(*) > 0);
BEGIN
  IF actual <> expected THEN
    RAISE EXCEPTION 'sqlc-mig: step % of the revision % was done with another text than this script has', number, wanted
      USING HINT = 'The spec was edited while the revision was half done. Finish it with the script that began it, or undo the edit.';
  END IF;
  RETURN actual IS NULL;
END
$sqlc_mig$;

-- Marks a step as done.
CREATE FUNCTION pg_temp.sqlc_mig_mark(wanted text, number integer, expected text) RETURNS boolean LANGUAGE sql SECURITY DEFINER AS $sqlc_mig$
  INSERT INTO "public"."sqlc_mig_progress" (revision, direction, step, checksum) VALUES (wanted, 'upgrade', number, expected) RETURNING true
$sqlc_mig$;

-- Marks a revision as begun whose first step is outside a transaction, so that its own marker comes after it.
CREATE FUNCTION pg_temp.sqlc_mig_open(wanted text) RETURNS boolean LANGUAGE sql SECURITY DEFINER AS $sqlc_mig$
  INSERT INTO "public"."sqlc_mig_progress" (revision, direction, step, checksum) VALUES (wanted, 'upgrade', 0, '') ON CONFLICT DO NOTHING;
  SELECT true
$sqlc_mig$;

-- Moves the ledger; fails unless all that the revision needs is applied and itself is not. Gives the seconds it took.
-- Its plans are made while few revisions are applied, and must still be good when many are: hence no sequential scans.
CREATE FUNCTION pg_temp.sqlc_mig_done(wanted text, message text, spec text, started timestamptz) RETURNS numeric LANGUAGE plpgsql SECURITY DEFINER SET enable_seqscan = off AS $sqlc_mig$
DECLARE
  missing text;
BEGIN
  SELECT pg_catalog.string_agg(g.parent, ', ') INTO missing FROM pg_temp.sqlc_mig_graph g
   WHERE g.revision = wanted AND g.parent <> '' AND (SELECT a.revision FROM pg_temp.sqlc_mig_applied a WHERE a.revision = g.parent) IS NULL;
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'sqlc-mig: the revision % needs %, which is not applied', wanted, missing;
  END IF;
  DELETE FROM "public"."alembic_version" l USING pg_temp.sqlc_mig_graph g WHERE g.revision = wanted AND l.version_num::text = g.parent;
  INSERT INTO "public"."alembic_version" (version_num) VALUES (wanted);
  INSERT INTO pg_temp.sqlc_mig_applied (revision) VALUES (wanted);
  -- a history never stops a migration
  BEGIN
    INSERT INTO "public"."sqlc_mig_history" (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES (wanted, 'upgrade', message, spec, 'df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7', '0.1.0', session_user, started, pg_catalog.clock_timestamp());
  EXCEPTION WHEN OTHERS THEN
    IF coalesce(pg_catalog.current_setting('sqlc_mig.said', true), '') <> 'history' THEN
      RAISE WARNING 'sqlc-mig: what is done cannot be written into the history %: %', 'public.sqlc_mig_history', sqlerrm
        USING HINT = 'The migration goes on without. `sqlc-mig repair` adds columns that the history lacks.';
      PERFORM pg_catalog.set_config('sqlc_mig.said', 'history', false);
    END IF;
  END;
  DELETE FROM "public"."sqlc_mig_progress" p WHERE p.revision::text = wanted;
  RETURN pg_catalog.round(extract(epoch FROM pg_catalog.clock_timestamp() - started)::numeric, 1);
END
$sqlc_mig$;

-- What is set in the session now, and sets it again (reset.sql). Its like above have the rights of who began the script:
-- SQL of the project may set another role until its transaction ends.
CREATE TEMPORARY TABLE sqlc_mig_setting AS
  SELECT s.name, pg_catalog.current_setting(s.name) AS value FROM pg_catalog.pg_settings s WHERE s.source = 'session' AND s.context IN ('user', 'superuser');
CREATE FUNCTION pg_temp.sqlc_mig_session() RETURNS bigint LANGUAGE sql AS $sqlc_mig$
  SELECT pg_catalog.count(pg_catalog.set_config(s.name, s.value, false)) FROM pg_temp.sqlc_mig_setting s
   WHERE pg_catalog.current_setting(s.name, true) IS DISTINCT FROM s.value
$sqlc_mig$;

-- ===================================================================================================================
-- 1d6f0a83c2b7  Create customers
-- 1 of 15; migrations/1d6f0a83c2b7_create_customers.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('1d6f0a83c2b7') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 1d6f0a83c2b7 Create customers'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.customers
--    migrations/1d6f0a83c2b7_create_customers.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'customers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."customers" (
  "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  "public_id" uuid DEFAULT (gen_random_uuid()) NOT NULL,
  "email" varchar(255) NOT NULL,
  "full_name" text NOT NULL,
  "country" char(2),
  "fax" varchar(40),
  "newsletter" boolean DEFAULT false NOT NULL,
  "credit_limit" numeric(12,2) DEFAULT 0.00 NOT NULL,
  "created_at" timestamptz DEFAULT (now()) NOT NULL,
  CONSTRAINT "pk_customers" PRIMARY KEY ("id"),
  CONSTRAINT "uq_customers_public_id" UNIQUE ("public_id"),
  CONSTRAINT "ck_customers_credit_limit" CHECK (credit_limit >= 0)
);
COMMENT ON TABLE "public"."customers" IS 'People and companies that buy from us';
COMMENT ON COLUMN "public"."customers"."public_id" IS 'The only id that leaves the house';
\echo '  create table public.customers'
\else
\echo '  exists table public.customers'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_customers_created_at', 'customers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_customers_created_at" ON "public"."customers" ("created_at");
\echo '  create index public.ix_customers_created_at'
\else
\echo '  exists index public.ix_customers_created_at'
\endif

SELECT pg_temp.sqlc_mig_done('1d6f0a83c2b7', 'Create customers', '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 37c41be9a05d  Create categories and products
-- 2 of 15; migrations/37c41be9a05d_create_products.yaml; needs 1d6f0a83c2b7
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('37c41be9a05d') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 37c41be9a05d Create categories and products'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.categories
--    migrations/37c41be9a05d_create_products.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'categories') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."categories" (
  "id" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  "parent_id" integer,
  "slug" varchar(80) NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "pk_categories" PRIMARY KEY ("id"),
  CONSTRAINT "uq_categories_slug" UNIQUE ("slug"),
  CONSTRAINT "fk_categories_parent_id_categories" FOREIGN KEY ("parent_id") REFERENCES "public"."categories" ("id") ON DELETE SET NULL
);
COMMENT ON COLUMN "public"."categories"."parent_id" IS 'Null for a category at the top of the shop';
\echo '  create table public.categories'
\else
\echo '  exists table public.categories'
\endif

-- 2. create_table public.products
--    migrations/37c41be9a05d_create_products.yaml:18
-- lock on public.categories: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('public', 'products') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."products" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "category_id" integer NOT NULL,
  "sku" varchar(40) NOT NULL,
  "title" text NOT NULL,
  "price" numeric(10,2) DEFAULT 0.00 NOT NULL,
  "stock" integer,
  "attributes" jsonb DEFAULT '{}' NOT NULL,
  "is_active" boolean DEFAULT true NOT NULL,
  CONSTRAINT "pk_products" PRIMARY KEY ("id"),
  CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
  CONSTRAINT "fk_products_category_id_categories" FOREIGN KEY ("category_id") REFERENCES "public"."categories" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_products_price" CHECK (price >= 0)
);
COMMENT ON TABLE "public"."products" IS 'Everything that can be put into an order';
COMMENT ON COLUMN "public"."products"."attributes" IS 'Size, colour and the like, as the supplier sends them';
\echo '  create table public.products'
\else
\echo '  exists table public.products'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_products_category_id', 'products') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_products_category_id" ON "public"."products" ("category_id");
\echo '  create index public.ix_products_category_id'
\else
\echo '  exists index public.ix_products_category_id'
\endif

SELECT pg_temp.sqlc_mig_done('37c41be9a05d', 'Create categories and products', '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 58e2907f14ac  Create orders and their lines
-- 3 of 15; migrations/58e2907f14ac_create_orders.yaml; needs 37c41be9a05d
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('58e2907f14ac') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 58e2907f14ac Create orders and their lines'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_enum public.order_status
--    migrations/58e2907f14ac_create_orders.yaml:6
SELECT pg_temp.sqlc_mig_enum_missing('public', 'order_status') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "public"."order_status" AS ENUM ('open', 'paid', 'shipped', 'cancelled');
\echo '  create enum public.order_status'
\else
\echo '  exists enum public.order_status'
\endif

-- 2. create_table public.orders
--    migrations/58e2907f14ac_create_orders.yaml:7
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('public', 'orders') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."orders" (
  "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  "customer_id" bigint NOT NULL,
  "status" "public"."order_status" DEFAULT 'open' NOT NULL,
  "currency" char(3) DEFAULT 'EUR' NOT NULL,
  "note" text DEFAULT '' NOT NULL,
  "placed_at" timestamptz DEFAULT (now()) NOT NULL,
  "ship_by" date,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "fk_orders_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "public"."customers" ("id") ON DELETE RESTRICT
);
\echo '  create table public.orders'
\else
\echo '  exists table public.orders'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_orders_customer_id_placed_at', 'orders') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_orders_customer_id_placed_at" ON "public"."orders" ("customer_id", "placed_at");
\echo '  create index public.ix_orders_customer_id_placed_at'
\else
\echo '  exists index public.ix_orders_customer_id_placed_at'
\endif

-- 3. create_table public.order_lines
--    migrations/58e2907f14ac_create_orders.yaml:22
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.products: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('public', 'order_lines') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."order_lines" (
  "order_id" bigint NOT NULL,
  "line_no" smallint NOT NULL,
  "product_id" bigint NOT NULL,
  "quantity" integer DEFAULT 1 NOT NULL,
  "amount" numeric(12,2) NOT NULL,
  CONSTRAINT "pk_order_lines" PRIMARY KEY ("order_id", "line_no"),
  CONSTRAINT "fk_order_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES "public"."orders" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_order_lines_product_id_products" FOREIGN KEY ("product_id") REFERENCES "public"."products" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_order_lines_quantity" CHECK (quantity > 0)
);
\echo '  create table public.order_lines'
\else
\echo '  exists table public.order_lines'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_order_lines_product_id', 'order_lines') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_order_lines_product_id" ON "public"."order_lines" ("product_id");
\echo '  create index public.ix_order_lines_product_id'
\else
\echo '  exists index public.ix_order_lines_product_id'
\endif

-- 4. create_index ix_orders_open on public.orders
--    migrations/58e2907f14ac_create_orders.yaml:39
-- lock on public.orders: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_orders_open', 'orders') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_orders_open" ON "public"."orders" ("placed_at") WHERE status = 'open';
\echo '  create index public.ix_orders_open'
\else
\echo '  exists index public.ix_orders_open'
\endif

SELECT pg_temp.sqlc_mig_done('58e2907f14ac', 'Create orders and their lines', 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 6b03d8a7e951  Keep the delivery addresses of a customer
-- 4 of 15; migrations/6b03d8a7e951_add_addresses.yaml; needs 58e2907f14ac
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('6b03d8a7e951') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 6b03d8a7e951 Keep the delivery addresses of a customer'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.addresses
--    migrations/6b03d8a7e951_add_addresses.yaml:6
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('public', 'addresses') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."addresses" (
  "id" uuid DEFAULT (gen_random_uuid()) NOT NULL,
  "customer_id" bigint NOT NULL,
  "label" varchar(40) DEFAULT 'home' NOT NULL,
  "lines" jsonb NOT NULL,
  "valid_from" date DEFAULT (CURRENT_DATE) NOT NULL,
  CONSTRAINT "pk_addresses" PRIMARY KEY ("id"),
  CONSTRAINT "uq_addresses_customer_id_label" UNIQUE ("customer_id", "label"),
  CONSTRAINT "fk_addresses_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "public"."customers" ("id") ON DELETE CASCADE
);
\echo '  create table public.addresses'
\else
\echo '  exists table public.addresses'
\endif

-- 2. add_column public.orders.address_id
--    migrations/6b03d8a7e951_add_addresses.yaml:28
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'orders', 'address_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" ADD COLUMN "address_id" uuid;
\echo '  add column public.orders.address_id'
\else
\echo '  exists column public.orders.address_id'
\endif
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.addresses: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'orders', 'fk_orders_address_id_addresses', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" ADD CONSTRAINT "fk_orders_address_id_addresses" FOREIGN KEY ("address_id") REFERENCES "public"."addresses" ("id");
\echo '  add foreign key fk_orders_address_id_addresses on public.orders'
\else
\echo '  exists foreign key fk_orders_address_id_addresses on public.orders'
\endif

SELECT pg_temp.sqlc_mig_done('6b03d8a7e951', 'Keep the delivery addresses of a customer', '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 7240f5c9ab16  Call the price what it is, and count stock in bigint
-- 5 of 15; migrations/7240f5c9ab16_rework_product_prices.yaml; needs 58e2907f14ac
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('7240f5c9ab16') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 7240f5c9ab16 Call the price what it is, and count stock in bigint'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. rename_column public.products.price to unit_price
--    migrations/7240f5c9ab16_rework_product_prices.yaml:6
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'products', 'price', 'unit_price') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."products" RENAME COLUMN "price" TO "unit_price";
\echo '  rename column public.products.price to unit_price'
\else
\echo '  already renamed column public.products.price to unit_price'
\endif

-- 2. execute UPDATE products SET stock = 0 WHERE stock IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/7240f5c9ab16_rework_product_prices.yaml:8
\echo '  a product whose stock is not known has none'
-- the project's own SQL; its locks are not known here
UPDATE products SET stock = 0 WHERE stock IS NULL;
\echo '  ? execute UPDATE products SET stock = 0 WHERE stock IS NULL'', rows:' :ROW_COUNT

-- 3. alter_column public.products.stock
--    migrations/7240f5c9ab16_rework_product_prices.yaml:12
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'products', 'stock', 'bigint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."products" ALTER COLUMN "stock" TYPE bigint;
\echo '  alter type of public.products.stock'
\else
\echo '  unchanged type of public.products.stock'
\endif
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."products" ALTER COLUMN "stock" SET DEFAULT 0;
\echo '  alter default of public.products.stock'
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'products', 'stock', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."products" ALTER COLUMN "stock" SET NOT NULL;
\echo '  alter nullability of public.products.stock'
\else
\echo '  unchanged nullability of public.products.stock'
\endif

-- 4. create_check_constraint ck_products_stock on public.products
--    migrations/7240f5c9ab16_rework_product_prices.yaml:13
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'products', 'ck_products_stock', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."products" ADD CONSTRAINT "ck_products_stock" CHECK (stock >= 0);
\echo '  add check constraint ck_products_stock on public.products'
\else
\echo '  exists check constraint ck_products_stock on public.products'
\endif

SELECT pg_temp.sqlc_mig_done('7240f5c9ab16', 'Call the price what it is, and count stock in bigint', 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 89ad13e6027f  Merge addresses and product prices
-- 6 of 15; migrations/89ad13e6027f_merge_addresses_and_prices.yaml; needs 6b03d8a7e951, 7240f5c9ab16
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('89ad13e6027f') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 89ad13e6027f Merge addresses and product prices'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('89ad13e6027f', 'Merge addresses and product prices', '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 91c7b5240fde  Every customer has a country that we know
-- 7 of 15; migrations/91c7b5240fde_require_customer_country.yaml; needs 89ad13e6027f
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('91c7b5240fde') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 91c7b5240fde Every customer has a country that we know'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.countries
--    migrations/91c7b5240fde_require_customer_country.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'countries') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."countries" (
  "code" char(2) NOT NULL,
  "title" varchar(80) NOT NULL,
  "vat_rate" numeric(4,2) DEFAULT 0.00 NOT NULL,
  "in_eu" boolean DEFAULT true NOT NULL,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code")
);
\echo '  create table public.countries'
\else
\echo '  exists table public.countries'
\endif

-- 2. bulk_insert public.countries (6 rows)
--    migrations/91c7b5240fde_require_customer_country.yaml:15
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
INSERT INTO "public"."countries" ("code", "title", "vat_rate", "in_eu") VALUES
  ('AT', 'Austria', 20.00, DEFAULT),
  ('CI', 'Côte d''Ivoire', DEFAULT, false),
  ('DE', 'Germany', 19.00, DEFAULT),
  ('FR', 'France', 20.00, DEFAULT),
  ('NO', 'Norway', 25.00, false),
  ('ZZ', 'Unknown', DEFAULT, false)
ON CONFLICT ("code") DO NOTHING;
\echo '  insert into public.countries'', rows:' :ROW_COUNT

-- 3. execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL      ? SQL of the project
--    migrations/91c7b5240fde_require_customer_country.yaml:26
SELECT pg_temp.sqlc_mig_truth((
SELECT count(*) FROM customers WHERE country IS NULL
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
\echo '  customers without a country get ZZ'
-- the project's own SQL; its locks are not known here
UPDATE customers SET country = 'ZZ' WHERE country IS NULL;
\echo '  ? execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL'', rows:' :ROW_COUNT
\else
\echo '  skipped, its condition says no: execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL'
\endif

-- 4. alter_column public.customers.country
--    migrations/91c7b5240fde_require_customer_country.yaml:31
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'customers', 'country', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."customers" ALTER COLUMN "country" SET NOT NULL;
\echo '  alter nullability of public.customers.country'
\else
\echo '  unchanged nullability of public.customers.country'
\endif
-- lock on public.customers: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."customers"."country" IS 'ISO 3166-1 alpha-2, or ZZ when we do not know it';
\echo '  set comment of column public.customers.country'

-- 5. create_foreign_key fk_customers_country_countries on public.customers
--    migrations/91c7b5240fde_require_customer_country.yaml:36
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.countries: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'customers', 'fk_customers_country_countries', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."customers" ADD CONSTRAINT "fk_customers_country_countries" FOREIGN KEY ("country") REFERENCES "public"."countries" ("code") ON UPDATE CASCADE;
\echo '  add foreign key fk_customers_country_countries on public.customers'
\else
\echo '  exists foreign key fk_customers_country_countries on public.customers'
\endif

SELECT pg_temp.sqlc_mig_done('91c7b5240fde', 'Every customer has a country that we know', '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 9a60e2d8b34c  One account per e-mail address, whatever its case
-- 8 of 15; migrations/9a60e2d8b34c_unique_customer_email.yaml; needs 91c7b5240fde
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('9a60e2d8b34c') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 9a60e2d8b34c One account per e-mail address, whatever its case'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset
SELECT pg_temp.sqlc_mig_open('9a60e2d8b34c') AS sqlc_mig_void \gset

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 1. create_index ux_customers_email_ci on public.customers
--    migrations/9a60e2d8b34c_unique_customer_email.yaml:9
SELECT pg_temp.sqlc_mig_step('9a60e2d8b34c', 1, '83f92fb59e177685b3d38aee419b478545e3501647398ceb7539ab8aa2bf7090') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.customers: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_index_broken('public', 'ux_customers_email_ci', 'customers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ux_customers_email_ci";
\echo '  dropped what an interrupted build had left of index public.ux_customers_email_ci'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ux_customers_email_ci', 'customers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE UNIQUE INDEX CONCURRENTLY "ux_customers_email_ci" ON "public"."customers" ((lower(email)));
\echo '  create index public.ux_customers_email_ci'
\else
\echo '  exists index public.ux_customers_email_ci'
\endif
SELECT pg_temp.sqlc_mig_mark('9a60e2d8b34c', 1, '83f92fb59e177685b3d38aee419b478545e3501647398ceb7539ab8aa2bf7090') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ux_customers_email_ci on public.customers'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;
SELECT pg_temp.sqlc_mig_done('9a60e2d8b34c', 'One account per e-mail address, whatever its case', '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- a1f73c06d582  Orders can be refunded
-- 9 of 15; migrations/a1f73c06d582_add_order_status_refunded.yaml; needs 9a60e2d8b34c
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('a1f73c06d582') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply a1f73c06d582 Orders can be refunded'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_enum_value public.order_status 'refunded'
--    migrations/a1f73c06d582_add_order_status_refunded.yaml:6
SELECT pg_temp.sqlc_mig_enum_value_missing('public', 'order_status', 'refunded') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TYPE "public"."order_status" ADD VALUE 'refunded' AFTER 'shipped';
\echo '  add value ''refunded'' of enum public.order_status'
\else
\echo '  exists value ''refunded'' of enum public.order_status'
\endif

SELECT pg_temp.sqlc_mig_done('a1f73c06d582', 'Orders can be refunded', '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 4c8b19e7f0d6  Create the subscription plans
-- 10 of 15; migrations/4c8b19e7f0d6_create_plans.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('4c8b19e7f0d6') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 4c8b19e7f0d6 Create the subscription plans'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.plans
--    migrations/4c8b19e7f0d6_create_plans.yaml:7
SELECT pg_temp.sqlc_mig_table_missing('public', 'plans') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."plans" (
  "code" varchar(20) NOT NULL,
  "title" text NOT NULL,
  "monthly_price" numeric(10,2) DEFAULT 0.00 NOT NULL,
  "trial_days" smallint DEFAULT 14 NOT NULL,
  "features" jsonb DEFAULT '[]' NOT NULL,
  CONSTRAINT "pk_plans" PRIMARY KEY ("code"),
  CONSTRAINT "ck_plans_trial_days" CHECK (trial_days BETWEEN 0 AND 90)
);
COMMENT ON TABLE "public"."plans" IS 'What a customer can subscribe to';
\echo '  create table public.plans'
\else
\echo '  exists table public.plans'
\endif

-- 2. bulk_insert public.plans (3 rows)
--    migrations/4c8b19e7f0d6_create_plans.yaml:19
-- lock on public.plans: ROW EXCLUSIVE, blocks writers of the same rows
INSERT INTO "public"."plans" ("code", "title", "trial_days", "monthly_price", "features") VALUES
  ('free', 'Free', 0, DEFAULT, DEFAULT),
  ('plus', 'Plus', DEFAULT, 9.90, '["priority_support"]'),
  ('business', 'Business', DEFAULT, 49.00, '["priority_support", "invoice"]')
ON CONFLICT ("code") DO NOTHING;
\echo '  insert into public.plans'', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('4c8b19e7f0d6', 'Create the subscription plans', 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 5f92d07ac1e8  Customers subscribe to plans
-- 11 of 15; migrations/5f92d07ac1e8_create_subscriptions.yaml; needs 1d6f0a83c2b7, 4c8b19e7f0d6
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('5f92d07ac1e8') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 5f92d07ac1e8 Customers subscribe to plans'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_enum public.subscription_state
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:8
SELECT pg_temp.sqlc_mig_enum_missing('public', 'subscription_state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "public"."subscription_state" AS ENUM ('trial', 'active', 'past_due', 'ended');
\echo '  create enum public.subscription_state'
\else
\echo '  exists enum public.subscription_state'
\endif

-- 2. create_table public.subscriptions
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:9
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.plans: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('public', 'subscriptions') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."subscriptions" (
  "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  "customer_id" bigint NOT NULL,
  "plan_code" varchar(20) DEFAULT 'free' NOT NULL,
  "state" "public"."subscription_state" DEFAULT 'trial' NOT NULL,
  "started_on" date DEFAULT (CURRENT_DATE) NOT NULL,
  "ended_on" date,
  CONSTRAINT "pk_subscriptions" PRIMARY KEY ("id"),
  CONSTRAINT "fk_subscriptions_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "public"."customers" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_subscriptions_plan_code_plans" FOREIGN KEY ("plan_code") REFERENCES "public"."plans" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ck_subscriptions_period" CHECK (ended_on IS NULL OR ended_on >= started_on)
);
\echo '  create table public.subscriptions'
\else
\echo '  exists table public.subscriptions'
\endif

-- 3. create_index ux_subscriptions_running on public.subscriptions
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:26
-- lock on public.subscriptions: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ux_subscriptions_running', 'subscriptions') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE UNIQUE INDEX "ux_subscriptions_running" ON "public"."subscriptions" ("customer_id", "plan_code") WHERE ended_on IS NULL;
\echo '  create index public.ux_subscriptions_running'
\else
\echo '  exists index public.ux_subscriptions_running'
\endif

SELECT pg_temp.sqlc_mig_done('5f92d07ac1e8', 'Customers subscribe to plans', '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 72d4e8163b0a  Bill subscriptions once a month
-- 12 of 15; migrations/72d4e8163b0a_create_invoices.yaml; needs 5f92d07ac1e8
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('72d4e8163b0a') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 72d4e8163b0a Bill subscriptions once a month'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.invoices
--    migrations/72d4e8163b0a_create_invoices.yaml:6
-- lock on public.subscriptions: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('public', 'invoices') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."invoices" (
  "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  "subscription_id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "period" date NOT NULL,
  "net" numeric(12,2) NOT NULL,
  "vat" numeric(12,2) DEFAULT 0.00 NOT NULL,
  "issued_at" timestamptz DEFAULT (now()) NOT NULL,
  "paid_at" timestamptz,
  CONSTRAINT "pk_invoices" PRIMARY KEY ("id"),
  CONSTRAINT "uq_invoices_number" UNIQUE ("number"),
  CONSTRAINT "uq_invoices_subscription_id_period" UNIQUE ("subscription_id", "period"),
  CONSTRAINT "fk_invoices_subscription_id_subscriptions" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_invoices_net" CHECK (net >= 0 AND vat >= 0)
);
\echo '  create table public.invoices'
\else
\echo '  exists table public.invoices'
\endif

-- 2. create_table_comment public.subscriptions
--    migrations/72d4e8163b0a_create_invoices.yaml:25
-- lock on public.subscriptions: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON TABLE "public"."subscriptions" IS 'One row per customer and plan; history stays';
\echo '  set comment of table public.subscriptions'

SELECT pg_temp.sqlc_mig_done('72d4e8163b0a', 'Bill subscriptions once a month', '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- c35a90b7e214  Merge billing into the shop
-- 13 of 15; migrations/c35a90b7e214_merge_billing.yaml; needs 72d4e8163b0a, a1f73c06d582
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('c35a90b7e214') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply c35a90b7e214 Merge billing into the shop'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('c35a90b7e214', 'Merge billing into the shop', '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- d80b46fc9e73  Archive customers and products instead of deleting them
-- 14 of 15; migrations/d80b46fc9e73_archive_instead_of_delete.yaml; needs c35a90b7e214
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('d80b46fc9e73') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply d80b46fc9e73 Archive customers and products instead of deleting them'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute DO $$ DECLARE name text; BEGIN FOREACH name IN ARRAY ARRAY[' ...      ? SQL of the project
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:8
\echo '  add archived_at to customers and products'
-- the project's own SQL; its locks are not known here
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['customers', 'products'] LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN archived_at timestamptz', name);
  END LOOP;
END
$$;
\echo '  ? execute DO $$ DECLARE name text; BEGIN FOREACH name IN ARRAY ARRAY['' ...'
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 2. create_index ix_products_shelf on public.products
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:36
-- lock on public.products: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_products_shelf', 'products') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_products_shelf" ON "public"."products" ("category_id", "title") WHERE archived_at IS NULL;
\echo '  create index public.ix_products_shelf'
\else
\echo '  exists index public.ix_products_shelf'
\endif

SELECT pg_temp.sqlc_mig_done('d80b46fc9e73', 'Archive customers and products instead of deleting them', '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
-- whatever its SQL has set in the session ends here
RESET SESSION AUTHORIZATION;
RESET ALL;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('session_authorization', :'sqlc_mig_old_user', false) AS sqlc_mig_void, pg_catalog.set_config('role', :'sqlc_mig_old_role', false) AS sqlc_mig_void \gset
SELECT pg_temp.sqlc_mig_session() AS sqlc_mig_void \gset
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- e17f2c5da840  Orders know their subscription, and nobody has a fax any more
-- 15 of 15; migrations/e17f2c5da840_orders_of_subscriptions.yaml; needs d80b46fc9e73
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('e17f2c5da840') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply e17f2c5da840 Orders know their subscription, and nobody has a fax any more'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_column public.orders.subscription_id
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'orders', 'subscription_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" ADD COLUMN "subscription_id" bigint;
\echo '  add column public.orders.subscription_id'
\else
\echo '  exists column public.orders.subscription_id'
\endif

-- 2. create_foreign_key fk_orders_subscription_id_subscriptions on public.orders
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:7
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.subscriptions: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'orders', 'fk_orders_subscription_id_subscriptions', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" ADD CONSTRAINT "fk_orders_subscription_id_subscriptions" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions" ("id") ON DELETE SET NULL;
\echo '  add foreign key fk_orders_subscription_id_subscriptions on public.orders'
\else
\echo '  exists foreign key fk_orders_subscription_id_subscriptions on public.orders'
\endif

-- 3. create_index ix_orders_subscription_id on public.orders
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:12
-- lock on public.orders: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_orders_subscription_id', 'orders') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_orders_subscription_id" ON "public"."orders" ("subscription_id");
\echo '  create index public.ix_orders_subscription_id'
\else
\echo '  exists index public.ix_orders_subscription_id'
\endif

-- 4. drop_column public.customers.fax      ! destroys the values of public.customers.fax; undo: the column comes back empty
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:14
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'customers', 'fax') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."customers" DROP COLUMN "fax";
\echo '  ! drop column public.customers.fax'
\else
\echo '  absent column public.customers.fax'
\endif

SELECT pg_temp.sqlc_mig_done('e17f2c5da840', 'Orders know their subscription, and nobody has a fax any more', '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
DO $sqlc_mig$
DECLARE
  thing record;
BEGIN
  FOR thing IN SELECT p.oid::pg_catalog.regprocedure AS name FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc\_mig\_%' LOOP
    EXECUTE pg_catalog.format('DROP FUNCTION %s', thing.name);
  END LOOP;
END
$sqlc_mig$;
DROP TABLE IF EXISTS pg_temp.sqlc_mig_graph, pg_temp.sqlc_mig_script, pg_temp.sqlc_mig_checksum, pg_temp.sqlc_mig_applied,
  pg_temp.sqlc_mig_chosen, pg_temp.sqlc_mig_there, pg_temp.sqlc_mig_stop,
  pg_temp.sqlc_mig_head, pg_temp.sqlc_mig_answer, pg_temp.sqlc_mig_setting;
SELECT pg_catalog.pg_advisory_unlock(-866896303509082964) AS sqlc_mig_void \gset
SELECT pg_catalog.set_config('client_encoding', :'sqlc_mig_old_client_encoding', false) AS sqlc_mig_void,
       pg_catalog.set_config('standard_conforming_strings', :'sqlc_mig_old_standard_conforming_strings', false) AS sqlc_mig_void,
       pg_catalog.set_config('client_min_messages', :'sqlc_mig_old_client_min_messages', false) AS sqlc_mig_void,
       CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', :'sqlc_mig_old_transaction_timeout', false) END AS sqlc_mig_void,
       pg_catalog.set_config('search_path', :'sqlc_mig_old_search_path', false) AS sqlc_mig_void,
       pg_catalog.set_config('lock_timeout', :'sqlc_mig_old_lock_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('statement_timeout', :'sqlc_mig_old_statement_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('idle_in_transaction_session_timeout', :'sqlc_mig_old_idle_in_transaction_session_timeout', false) AS sqlc_mig_void \gset
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop
\set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback
\set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline
\set QUIET :sqlc_mig_old_quiet
\set VERBOSITY :sqlc_mig_old_verbosity
\set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count
\unset sqlc_mig_old_on_error_stop
\unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit
\unset sqlc_mig_old_singleline
\unset sqlc_mig_old_quiet
\unset sqlc_mig_old_verbosity
\unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count
\unset sqlc_mig_old_client_encoding
\unset sqlc_mig_old_standard_conforming_strings
\unset sqlc_mig_old_client_min_messages
\unset sqlc_mig_old_search_path
\unset sqlc_mig_old_user
\unset sqlc_mig_old_role
\unset sqlc_mig_old_transaction_timeout
\unset sqlc_mig_old_lock_timeout
\unset sqlc_mig_old_statement_timeout
\unset sqlc_mig_old_idle_in_transaction_session_timeout
\unset sqlc_mig_void
\unset sqlc_mig_todo
\unset sqlc_mig_nothing
\unset sqlc_mig_pending
\unset sqlc_mig_step
\unset sqlc_mig_if
\unset sqlc_mig_started
\unset sqlc_mig_seconds
\unset sqlc_mig_running
\echo 'at head e17f2c5da840'
