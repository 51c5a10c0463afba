-- sqlc-mig 0.2.0: upgrade script for PostgreSQL 13 and later
--   range   base : head e17f2c5da840
--   input   blake3 df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7
--   ledger  public.alembic_version
--   apply   psql -X -d DATABASE -f THIS_FILE
--   plan    psql -X -v plan=1 -d DATABASE -f THIS_FILE (says what that would do here, and changes nothing)
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of times: after an
-- interrupted run it goes on where that stopped. Of two runs at once, one waits. It stops at the first error; what is done by then stays done.
--
-- What it does: 15 revisions. `!` destroys data, `?` is SQL of the project, not analysed; behind it the strongest lock on a table that was there before.
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
--      ? execute UPDATE products SET stock = 0 WHERE stock IS NULL  undo: nothing is undone, as the spec says
--        alter_column public.products.stock                     public.products: ACCESS EXCLUSIVE, rewrites the table, or at least reads all of it
--        create_check_constraint ck_products_stock on public.products  public.products: ACCESS EXCLUSIVE, reads the whole table
--    6. 89ad13e6027f  Merge addresses and product prices
--    7. 91c7b5240fde  Every customer has a country that we know
--        create_table public.countries
--        bulk_insert public.countries (6 rows)
--      ? execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL
--        alter_column public.customers.country                  public.customers: ACCESS EXCLUSIVE, reads the whole table
--        create_foreign_key fk_customers_country_countries on public.customers  public.customers: SHARE ROW EXCLUSIVE, reads the whole table
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
--        create_table public.subscriptions                      public.customers: SHARE ROW EXCLUSIVE; public.plans: SHARE ROW EXCLUSIVE
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
--        create_index ix_orders_subscription_id on public.orders  public.orders: SHARE, reads the whole table
--      ! drop_column public.customers.fax
--            public.customers: ACCESS EXCLUSIVE; destroys the values of public.customers.fax; undo: the column comes back empty
--
-- Destroys data: 15.4.  SQL of the project: 5.2, 7.3, 14.1.  Several transactions: 8.  Undone only in part: 5.2, 15.4.
-- Writes besides: public.alembic_version, public.sqlc_mig_history, public.sqlc_mig_progress; nothing else that stays.
-- Needs, besides what the SQL of the project takes:
--   GRANT TEMPORARY ON DATABASE "DATABASE" TO "ROLE";
--   GRANT USAGE, CREATE ON SCHEMA "public" TO "ROLE";
--   GRANT SELECT, INSERT, UPDATE, DELETE ON "public"."alembic_version", "public"."sqlc_mig_history", "public"."sqlc_mig_progress" TO "ROLE";
-- What it creates belongs to that role: later runs need it, or membership in it. The grant on tables of sqlc-mig is for where others made them.
-- Lines 78 to 151, 179 to 286, 288 to 359, 427 to 1118, 1679 to 1687 are sqlc-mig's own,
--   blake3 3bb73cc6e080a47c232a4c6917d51ced4afaef5894705feff84d8000b5876f79, in every script of this version: `sqlc-mig runtime --dialect postgres`.
-- What is left to read:  sed '78,151d;179,286d;288,359d;427,1118d;1679,1687d' THIS_FILE
-- How to read it: the revisions follow, each under a double line, and each one transaction, unless it says otherwise. What stands before them,
-- marked as sqlc-mig's own, decides which of them run, and keeps account of it. The list of steps says what each asks before it runs; the answers
-- are variables of psql. So is the schema of what a statement creates, as in :"public"."t": where an object of that name exists already, it is
-- pg_temp for that statement, which then creates the expected object there; the two are compared, and a difference stops the script.
-- ---- sqlc-mig's own: settings, which are put back at the end; what stops the script at once -----------------------
\if :{?sqlc_mig_old_quiet}
\else
\set sqlc_mig_old_on_error_stop :ON_ERROR_STOP \set sqlc_mig_old_on_error_rollback :ON_ERROR_ROLLBACK
\set sqlc_mig_old_autocommit :AUTOCOMMIT \set sqlc_mig_old_singleline :SINGLELINE \set sqlc_mig_old_verbosity :VERBOSITY
\set sqlc_mig_old_show_context :SHOW_CONTEXT \set sqlc_mig_old_fetch_count :FETCH_COUNT \set sqlc_mig_old_quiet :QUIET
\endif
\set ON_ERROR_STOP on \set ON_ERROR_ROLLBACK off \set AUTOCOMMIT on \set SINGLELINE off \set QUIET on
\set VERBOSITY default \set SHOW_CONTEXT errors \set FETCH_COUNT 0
\if :{?sqlc_mig_running}
-- an earlier run in this session failed: what it left behind goes first
\if :{?sqlc_mig_next} \unset sqlc_mig_due_:sqlc_mig_next \endif
SET SESSION AUTHORIZATION :"sqlc_mig_user";
SET ROLE :"sqlc_mig_role";
SELECT * FROM pg_temp.sqlc_mig_restore() \gset sqlc_mig_
DROP FUNCTION pg_temp.sqlc_mig_restore;
\endif
\if :{?plan} \set sqlc_mig_plan :plan \else \set sqlc_mig_plan no \endif
DO $sqlc_mig$
DECLARE stop record;
BEGIN
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true); -- so no name below can be taken for another
  FOR stop IN SELECT * FROM (VALUES
    (now() <> statement_timestamp(), 'this script runs inside a transaction', 'Run it as psql -X -f FILE, without -1 (--single-transaction) and '
      'without BEGIN around it: it has a transaction of its own for every revision.'),
    (pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean, 'this server or session is read-only', 'Connect to the primary server.'),
    (NOT has_database_privilege(current_database()::text, 'TEMPORARY'),
      format('the role %s may not create temporary tables in the database %s', current_user, current_database()),
      format('GRANT TEMPORARY ON DATABASE %I TO %I;', current_database(), current_user)),
    (EXISTS (SELECT FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relname = 'sqlc_mig_list'),
      'another client has run a migration script in this server session', 'A transaction pooler seems to be in between. Connect straight to PostgreSQL.')
    ) AS v (applies, said, hint) WHERE applies LOOP
    RAISE EXCEPTION 'sqlc-mig: %; nothing was changed', stop.said USING HINT = stop.hint;
  END LOOP;
  COMMIT; -- the last word on being inside a transaction: fails there
END $sqlc_mig$;
CREATE TEMPORARY TABLE sqlc_mig_setting AS SELECT s.name, NULL::pg_catalog.text AS value, pg_catalog.current_setting(s.name) AS old
  FROM pg_catalog.pg_settings s WHERE s.name IN ('search_path', 'client_encoding', 'standard_conforming_strings', 'client_min_messages');
SET search_path = pg_catalog, pg_temp; -- the project's own comes later
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET client_min_messages = warning;
SELECT current_setting('session_authorization') AS user, current_setting('role') AS role,
  lower(:'sqlc_mig_plan') NOT IN ('no', 'n', 'off', 'false', 'f', '0', '') AS plan \gset sqlc_mig_
-- Leaves the session as it was: its lock, its settings, nothing of ours in pg_temp; by its empty answers psql forgets what it was told.
CREATE FUNCTION pg_temp.sqlc_mig_restore(OUT running text, OUT next text, OUT nothing text, OUT said text, OUT plan text, OUT stops text,
  OUT beside text, OUT void text, OUT due_0 text, OUT "any" text, OUT if text, OUT step text, OUT first text, OUT last text, OUT file text,
  OUT said_1 text, OUT said_2 text, OUT said_3 text, OUT said_4 text, OUT said_5 text, OUT said_6 text, OUT do_1 text, OUT do_2 text, OUT do_3 text,
  OUT do_4 text, OUT do_5 text, OUT do_6 text, OUT beside_1 text, OUT beside_2 text, OUT beside_3 text, OUT beside_4 text, OUT beside_5 text,
  OUT beside_6 text, OUT reset text, OUT "user" text, OUT role text, OUT quiet text, OUT place text) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  olds text[] := ARRAY(SELECT ARRAY[s.name, s.old] FROM pg_temp.sqlc_mig_setting s WHERE s.old IS NOT NULL ORDER BY s.ctid);
  thing text;
BEGIN
  IF pg_catalog.to_regclass('pg_temp.sqlc_mig_script') IS NOT NULL THEN
    PERFORM pg_catalog.pg_advisory_unlock(s.lock_key) FROM pg_temp.sqlc_mig_script s JOIN pg_catalog.pg_locks l ON l.locktype = 'advisory'
       AND l.objsubid = 1 AND (l.classid::bigint << 32) | l.objid::bigint = s.lock_key WHERE l.granted AND l.pid = pg_catalog.pg_backend_pid();
  END IF;
  FOR thing IN SELECT 'ROUTINE ' || p.oid::pg_catalog.regprocedure FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc\_mig\_%' AND p.proname <> 'sqlc_mig_restore'
    UNION ALL SELECT 'TABLE ' || c.oid::pg_catalog.regclass FROM pg_catalog.pg_class c
                WHERE c.relnamespace = pg_catalog.pg_my_temp_schema() AND c.relname LIKE 'sqlc\_mig\_%' AND c.relkind = 'r' LOOP
    EXECUTE 'DROP ' || thing;
  END LOOP;
  PERFORM pg_catalog.set_config(olds[i][1], olds[i][2], false) FROM pg_catalog.generate_subscripts(olds, 1) AS i;
END $sqlc_mig$;
\set sqlc_mig_running yes
CREATE TEMP TABLE sqlc_mig_list (place int PRIMARY KEY, id text, needs integer[], others text[], markers integer, checksum text, message text, refusal text);
CREATE TEMPORARY TABLE sqlc_mig_run (first integer PRIMARY KEY, last integer, top integer);
CREATE TEMPORARY TABLE sqlc_mig_due (place integer PRIMARY KEY);
CREATE TEMPORARY TABLE sqlc_mig_state AS SELECT NULL::integer AS next, NULL::timestamptz AS began, NULL::boolean AS warned, :'sqlc_mig_plan'::boolean AS plan;
CREATE FUNCTION pg_temp.sqlc_mig_named(in_schema text, name text) RETURNS oid LANGUAGE sql STABLE AS $sqlc_mig$ -- what has this name?
  SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = in_schema::name AND c.relname = name::name $sqlc_mig$;
-- ---- what differs from script to script: names, settings, and the list of all revisions of the project ------------
CREATE TEMPORARY TABLE sqlc_mig_script AS SELECT '0.2.0' AS version, 130000 AS oldest, '13' AS oldest_words,
  'df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7' AS input, 'upgrade' AS direction,
  NULL::integer AS steps, NULL::text AS branch, ARRAY[]::text[] AS requires,
  'at head e17f2c5da840' AS arrival, false AS quiet, -866896303509082964::bigint AS lock_key, 600 AS lock_seconds,
  'public' AS ledger_schema, 'alembic_version' AS ledger, '"alembic_version_pkc"' AS ledger_key, 'sqlc_mig_progress' AS progress,
  'public' AS history_schema, 'sqlc_mig_history' AS history, 'stop' AS on_mismatch;
INSERT INTO pg_temp.sqlc_mig_setting (name, value) VALUES
  ('search_path', '"public", pg_temp'), ('lock_timeout', '5s'), ('statement_timeout', '0'), ('idle_in_transaction_session_timeout', '0'), ('jit', 'off');
-- place, id, places of what it needs (^: the one above); if this script is about it, markers while half done, digest, message; else what follows, in turn
COPY pg_temp.sqlc_mig_list (place, id, needs, markers, checksum, message, others) FROM stdin (NULL '^');
1	1d6f0a83c2b7	{}	0	512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a	Create customers	^
2	37c41be9a05d	^	0	556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0	Create categories and products	^
3	58e2907f14ac	^	0	d42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f	Create orders and their lines	^
4	6b03d8a7e951	^	0	72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a	Keep the delivery addresses of a customer	^
5	7240f5c9ab16	{3}	0	c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054	Call the price what it is, and count stock in bigint	^
6	89ad13e6027f	{4,5}	0	1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb	Merge addresses and product prices	^
7	91c7b5240fde	^	0	4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a	Every customer has a country that we know	^
8	9a60e2d8b34c	^	1	4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954	One account per e-mail address, whatever its case	^
9	a1f73c06d582	^	0	16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e	Orders can be refunded	^
10	4c8b19e7f0d6	{}	0	e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8	Create the subscription plans	^
11	5f92d07ac1e8	{1,10}	0	920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e	Customers subscribe to plans	^
12	72d4e8163b0a	^	0	57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c	Bill subscriptions once a month	^
13	c35a90b7e214	{9,12}	0	13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd	Merge billing into the shop	^
14	d80b46fc9e73	^	0	08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be	Archive customers and products instead of deleting them	^
15	e17f2c5da840	^	0	3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b	Orders know their subscription, and nobody has a fax any more	^
\.
-- ---- sqlc-mig's own: one run at a time; what is applied already ---------------------------------------------------
INSERT INTO pg_temp.sqlc_mig_setting (name, value) SELECT 'transaction_timeout', '0' WHERE current_setting('transaction_timeout', true) IS NOT NULL;
UPDATE pg_temp.sqlc_mig_setting SET old = coalesce(current_setting(name, true), '') WHERE name <> 'search_path' AND value IS NOT NULL;
SELECT count(set_config(name, value, false)) AS sqlc_mig_void FROM pg_temp.sqlc_mig_setting WHERE name <> 'search_path' AND value IS NOT NULL \gset
-- The lock is an advisory one: it goes with this connection, there is nothing to clean up after a crash. It is tried again and
-- again, with COMMIT in between: a waiter that kept a snapshot would block CREATE INDEX CONCURRENTLY.
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; holder text; began timestamptz := clock_timestamp();
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  IF current_setting('server_version_num')::integer < s.oldest OR version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL % or later; this server is %; nothing was changed', s.oldest_words, version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
  IF (SELECT plan FROM pg_temp.sqlc_mig_state) THEN RETURN; END IF; -- what changes nothing need not wait
  WHILE NOT pg_try_advisory_lock(s.lock_key) LOOP
    IF holder IS NULL THEN
      SELECT 'process ' || pid INTO holder FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND (classid::bigint << 32) | objid::bigint = s.lock_key LIMIT 1;
      holder := coalesce(holder, 'another process');
      RAISE INFO 'sqlc-mig: waiting for another run of a migration script to end (%)', holder;
    ELSIF clock_timestamp() > began + make_interval(secs => s.lock_seconds) THEN
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (%) did not end within % seconds; nothing was changed', holder, s.lock_seconds
        USING HINT = 'Wait for it, or look at it in pg_stat_activity; then run this script again.';
    END IF;
    COMMIT;
    PERFORM pg_sleep(0.2);
    COMMIT;
  END LOOP;
END $sqlc_mig$;
-- What is applied? The ledger lists the heads; what they need is applied too. Where each revision needs just the one above it,
-- the list is a run, of which all is applied up to `top`. From the last run to the first, each hands on what it needs.
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; r record; heads text[] := '{}'; want integer[]; upto integer;
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  -- are the ledger and the table of markers what they must be? Markers that may not be read are not told of
  FOR r IN SELECT w.*, format('%I.%I', s.ledger_schema, w.name) AS quoted, format('%s.%s', s.ledger_schema, w.name) AS words,
           has_table_privilege(c.oid, 'SELECT') AS may_read, CASE c.relkind WHEN 'v' THEN 'a view' WHEN 'm' THEN 'a materialized view'
             WHEN 'f' THEN 'a foreign table' WHEN 'S' THEN 'a sequence' WHEN 'i' THEN 'an index' WHEN 'c' THEN 'a type' END AS kind,
           (SELECT string_agg(m.name, ', ' ORDER BY m.n) FROM unnest(w.columns) WITH ORDINALITY AS m (name, n)
             WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = m.name::name AND NOT a.attisdropped)) AS lacks
        FROM (VALUES ('ledger', s.ledger, '{version_num}'::text[], 'Rename it, or name another table under `ledger:` in sqlc-mig.yaml.'),
                     ('table of markers', s.progress, '{revision,direction,step,checksum}', 'It is not as sqlc-mig creates it: if no revision '
                       'is half done, rename or drop it, and it is created again.')) AS w (what, name, columns, hint)
        JOIN pg_class c ON c.oid = pg_temp.sqlc_mig_named(s.ledger_schema, w.name) LOOP
    IF (r.kind IS NOT NULL OR r.lacks IS NOT NULL) AND (r.may_read OR r.what = 'ledger') THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: %; nothing was changed', r.words, r.what, coalesce('it is ' || r.kind, 'it has no column ' || r.lacks)
        USING HINT = r.hint;
    ELSIF r.what = 'ledger' AND NOT r.may_read THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, r.words
        USING HINT = format('GRANT SELECT, INSERT, DELETE ON %s TO %I;', r.quoted, current_user);
    ELSIF r.what = 'ledger' THEN
      EXECUTE format('SELECT coalesce(array_agg(version_num::text ORDER BY version_num), ''{}'') FROM %s', r.quoted) INTO heads;
    END IF;
  END LOOP;
  FOR r IN SELECT * FROM (VALUES
      ((SELECT 'has a row without a revision (NULL)' FROM unnest(heads) AS h WHERE h IS NULL LIMIT 1), '`sqlc-mig repair` writes a script that removes it.'),
      ((SELECT 'lists a revision twice: ' || string_agg(t.h, ', ' ORDER BY t.h) FROM (SELECT h FROM unnest(heads) AS h GROUP BY h HAVING count(*) > 1) t),
        '`sqlc-mig repair` writes a script that removes the second row.'),
      ((SELECT 'is at revision(s) that this script does not know: ' || string_agg(w.h, ', ' ORDER BY w.n) FROM unnest(heads) WITH ORDINALITY AS w (h, n)
         WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_list l WHERE l.id = w.h)),
        'The database is ahead of this script, or belongs to another project. Build the script again from the newest specs; '
        'a revision that is gone for good is taken out of the ledger by `sqlc-mig repair --forget ID`.')
      ) AS v (said, hint) WHERE v.said IS NOT NULL LOOP
    RAISE EXCEPTION 'sqlc-mig: the ledger %.% %; nothing was changed', s.ledger_schema, s.ledger, r.said USING HINT = r.hint;
  END LOOP;
  want := ARRAY(SELECT place FROM pg_temp.sqlc_mig_list WHERE id = ANY (heads));
  FOR r IN SELECT place AS first, needs, coalesce(lead(place) OVER (ORDER BY place) - 1, (SELECT max(place) FROM pg_temp.sqlc_mig_list)) AS last
             FROM pg_temp.sqlc_mig_list WHERE needs IS NOT NULL ORDER BY place DESC LOOP
    SELECT max(w) FILTER (WHERE w >= r.first), coalesce(array_agg(DISTINCT w) FILTER (WHERE w < r.first), '{}') INTO upto, want FROM unnest(want) AS w;
    INSERT INTO pg_temp.sqlc_mig_run (first, last, top) VALUES (r.first, r.last, coalesce(upto, r.first - 1));
    IF upto IS NOT NULL THEN want := want || r.needs; END IF;
  END LOOP;
  BEGIN -- revisions that an earlier run left half done; those that this script has nothing to do with are let be
    IF pg_temp.sqlc_mig_named(s.ledger_schema, s.progress) IS NOT NULL THEN
      EXECUTE format('LOCK TABLE %I.%I IN ACCESS SHARE MODE NOWAIT', s.ledger_schema, s.progress);
      FOR r IN EXECUTE format('SELECT p.*, l.markers, coalesce(l.place <= u.top, false) AS applied FROM (SELECT revision::text, direction::text,
            max(step) AS step, bool_or(revision IS NULL OR direction IS NULL OR step IS NULL) AS odd FROM %I.%I GROUP BY 1, 2) p
            LEFT JOIN pg_temp.sqlc_mig_list l ON l.id = p.revision LEFT JOIN pg_temp.sqlc_mig_run u ON l.place BETWEEN u.first AND u.last
            ORDER BY p.odd DESC, 1, 2', s.ledger_schema, s.progress) LOOP
        IF r.odd THEN
          RAISE EXCEPTION 'sqlc-mig: the table of markers %.% has a row without revision, direction or step (NULL); nothing was changed',
            s.ledger_schema, s.progress USING HINT = '`sqlc-mig repair` writes a script that removes it.';
        ELSIF (r.direction = 'upgrade') = r.applied AND (r.direction = s.direction OR r.markers IS NULL) THEN
          CONTINUE;
        ELSIF r.direction <> s.direction THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done by an interrupted % script; nothing was changed', r.revision, r.direction
            USING HINT = format('Run that %s script again: it goes on where it stopped.', r.direction);
        ELSIF r.step > r.markers THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done, and its steps have changed since; nothing was changed', r.revision
            USING HINT = 'Finish it with the script that began it, or fix the database and the markers by hand.';
        END IF;
      END LOOP;
    END IF;
  EXCEPTION WHEN lock_not_available OR insufficient_privilege THEN NULL; -- nobody half done holds such a lock; rights are asked for below
  END;
  FOR r IN SELECT l.id FROM unnest(s.requires) WITH ORDINALITY AS w (id, n) JOIN pg_temp.sqlc_mig_list l USING (id)
             JOIN pg_temp.sqlc_mig_run u ON l.place BETWEEN u.first AND u.last WHERE l.place > u.top ORDER BY w.n LOOP
    RAISE EXCEPTION 'sqlc-mig: this script begins after the revision %, which is not applied here; nothing was changed', r.id
      USING HINT = 'Use a script that begins at base: it finds its place by itself.';
  END LOOP;
  INSERT INTO pg_temp.sqlc_mig_due (place) SELECT l.place FROM pg_temp.sqlc_mig_run u JOIN pg_temp.sqlc_mig_list l ON l.place
      BETWEEN CASE s.direction WHEN 'upgrade' THEN u.top + 1 ELSE u.first END AND CASE s.direction WHEN 'upgrade' THEN u.last ELSE u.top END
   WHERE l.markers IS NOT NULL AND s.steps IS NULL;
END $sqlc_mig$;

-- ---- sqlc-mig's own: refusals; the end, where there is nothing to do ---------------------------------------------
-- What stops the script before its first change, now that it is known which revisions are due; and warnings of edited specs.
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; r record;
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  FOR r IN
      SELECT format('the revision %s cannot be reverted: %s', l.id, l.refusal) AS said,
             format('Downgrade to %s or a later revision, or go back to a backup.', l.id) AS hint
        FROM pg_temp.sqlc_mig_due JOIN pg_temp.sqlc_mig_list l USING (place) WHERE l.refusal IS NOT NULL
    UNION ALL
      SELECT format('the revision %s needs %s, which is neither applied nor in this script', l.id, n.id),
             'Use a script without FROM: it applies all that is missing up to its target.'
        FROM pg_temp.sqlc_mig_due JOIN pg_temp.sqlc_mig_list l USING (place) CROSS JOIN LATERAL unnest(coalesce(l.needs, ARRAY[l.place - 1])) AS w (need)
        JOIN pg_temp.sqlc_mig_list n ON n.place = w.need
       WHERE s.direction = 'upgrade' AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_due o WHERE o.place = w.need)
         AND w.need > (SELECT u.top FROM pg_temp.sqlc_mig_run u WHERE u.first <= w.need ORDER BY u.first DESC LIMIT 1)
    UNION ALL
      SELECT format('the revision %s is still needed by %s, which is applied and not in this script', l.id, c.id),
             'Use a script without FROM: it reverts all that comes after its target.'
        FROM pg_temp.sqlc_mig_list c CROSS JOIN LATERAL unnest(coalesce(c.needs, ARRAY[c.place - 1])) AS w (need)
        JOIN pg_temp.sqlc_mig_due d ON d.place = w.need JOIN pg_temp.sqlc_mig_list l ON l.place = w.need
       WHERE s.direction = 'downgrade' AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_due o WHERE o.place = c.place)
         AND c.place <= (SELECT u.top FROM pg_temp.sqlc_mig_run u WHERE u.first <= c.place ORDER BY u.first DESC LIMIT 1)
    ORDER BY said LOOP
    RAISE EXCEPTION 'sqlc-mig: %; nothing was changed', r.said USING HINT = r.hint;
  END LOOP;
  IF pg_temp.sqlc_mig_named(s.history_schema, s.history) IS NOT NULL THEN
    BEGIN
      EXECUTE format('LOCK TABLE %I.%I IN ACCESS SHARE MODE NOWAIT', s.history_schema, s.history);
      FOR r IN EXECUTE format('SELECT l.id FROM %1$I.%2$I h JOIN pg_temp.sqlc_mig_list l ON l.id = h.revision::text AND l.checksum <> h.checksum::text
            JOIN pg_temp.sqlc_mig_run u ON l.place BETWEEN u.first AND u.top WHERE h.direction = ''upgrade''
             AND NOT EXISTS (SELECT FROM %1$I.%2$I n WHERE n.revision = h.revision AND n.id > h.id) ORDER BY 1', s.history_schema, s.history) LOOP
        RAISE WARNING 'sqlc-mig: the spec of the revision % was edited after it had been applied here', r.id
          USING HINT = 'The edit has no effect on this database. Undo it, and write a new revision for the change.';
      END LOOP;
    EXCEPTION WHEN OTHERS THEN NULL; -- a warning is not worth waiting for, and a history of another form stops nothing
    END;
  END IF;
END $sqlc_mig$;
-- Where the database is when all that is due is done: the last line that is printed.
CREATE FUNCTION pg_temp.sqlc_mig_place(OUT place text) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  SELECT s.arrival INTO place FROM pg_temp.sqlc_mig_script s;
  IF place IS NOT NULL THEN RETURN; END IF;
  WITH edge AS MATERIALIZED (
      SELECT l.place AS child, w.need FROM pg_temp.sqlc_mig_list l CROSS JOIN LATERAL unnest(coalesce(l.needs, ARRAY[l.place - 1])) AS w (need)),
    here AS MATERIALIZED (
      SELECT l.place, l.id FROM pg_temp.sqlc_mig_script s, pg_temp.sqlc_mig_run u JOIN pg_temp.sqlc_mig_list l ON l.place BETWEEN u.first AND u.last
        LEFT JOIN pg_temp.sqlc_mig_due d USING (place)
       WHERE CASE s.direction WHEN 'upgrade' THEN l.place <= u.top OR d.place IS NOT NULL ELSE l.place <= u.top AND d.place IS NULL END),
    head AS (SELECT h.id, bool_and(e.child IS NULL) AS is_last FROM here h LEFT JOIN edge e ON e.need = h.place LEFT JOIN here c ON c.place = e.child
              GROUP BY h.id HAVING count(c.place) = 0)
  SELECT 'at ' || CASE WHEN count(*) = 0 THEN 'base' ELSE CASE WHEN NOT bool_and(is_last) THEN '' WHEN count(*) = 1 THEN 'head ' ELSE 'heads ' END
    || string_agg(id, ', ' ORDER BY id) END INTO place FROM head;
END $sqlc_mig$;
SELECT d.first, d.last, d.first IS NULL AS nothing, s.quiet, pg_temp.sqlc_mig_place() AS place
  FROM pg_temp.sqlc_mig_script s, (SELECT min(place) AS first, max(place) AS last FROM pg_temp.sqlc_mig_due) d \gset sqlc_mig_
\if :sqlc_mig_nothing
\if :sqlc_mig_quiet \else \echo :sqlc_mig_place': nothing to do' \endif
SELECT * FROM pg_temp.sqlc_mig_restore() \gset sqlc_mig_
DROP FUNCTION pg_temp.sqlc_mig_restore;
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop \set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback \set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline \set VERBOSITY :sqlc_mig_old_verbosity \set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count \set QUIET :sqlc_mig_old_quiet \unset sqlc_mig_old_on_error_stop \unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit \unset sqlc_mig_old_singleline \unset sqlc_mig_old_verbosity \unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count \unset sqlc_mig_old_quiet
\q
\endif
CREATE TEMPORARY TABLE sqlc_mig_planned (place integer, number integer, asked integer, step integer, verb text, object text, asks text[], told jsonb,
  locks text[], remark text, marker text);
-- ---- what the steps ask -------------------------------------------------------------------------------------------
-- place, number, when asked, step, verb, object (^: as asked), question, what else is told; for `plan`: locks, remark, marker. `\`: the row goes on
COPY pg_temp.sqlc_mig_planned FROM stdin (NULL '^') WHERE place BETWEEN :sqlc_mig_first AND :sqlc_mig_last;
1	1	11	1	create	^	{create,table,public,customers}	{"later":["column archived_at","column country comment","column country null","column fax",\
    "constraint fk_customers_country_countries","index ix_customers_created_at","index ux_customers_email_ci"]}	^	^	^
1	2	12	1	create	index public.ix_customers_created_at	{create,index,public,customers,ix_customers_created_at}	^	^	^	^
2	1	11	1	create	^	{create,table,public,categories}	^	^	^	^
2	2	12	2	create	^	{create,table,public,products}	{"later":["column archived_at","column price","column stock collation","column stock default",\
    "column stock null","column stock type","column unit_price","constraint ck_products_price","constraint ck_products_stock",\
    "index ix_products_category_id","index ix_products_shelf"],"refers_to":[["public","categories"]]}	^	^	^
2	3	13	2	create	index public.ix_products_category_id	{create,index,public,products,ix_products_category_id}	^	^	^	^
3	1	11	1	create	^	{create,enum,public,order_status}	{"later":["value refunded"]}	^	^	^
3	2	12	2	create	^	{create,table,public,orders}	{"later":["column address_id","column subscription_id","constraint fk_orders_address_id_addresses",\
    "constraint fk_orders_subscription_id_subscriptions","index ix_orders_customer_id_placed_at","index ix_orders_open","index ix_orders_subscription_id"],\
    "refers_to":[["public","customers"]]}	{public,customers,"SHARE ROW EXCLUSIVE"}	^	^
3	3	13	2	create	index public.ix_orders_customer_id_placed_at	{create,index,public,orders,ix_orders_customer_id_placed_at}	^	^	^	^
3	4	14	3	create	^	{create,table,public,order_lines}	{"later":["index ix_order_lines_product_id"],"refers_to":[["public","orders"],["public","products"]]}	\
    {public,products,"SHARE ROW EXCLUSIVE"}	^	^
3	5	15	3	create	index public.ix_order_lines_product_id	{create,index,public,order_lines,ix_order_lines_product_id}	^	^	^	^
3	6	16	4	create	index public.ix_orders_open	{create,index,public,orders,ix_orders_open}	^	^	^	^
4	1	11	1	create	^	{create,table,public,addresses}	{"refers_to":[["public","customers"]]}	{public,customers,"SHARE ROW EXCLUSIVE"}	^	^
4	2	12	2	add	^	{create,column,public,orders,address_id}	^	{public,orders,"ACCESS EXCLUSIVE"}	^	^
4	3	13	2	add	foreign key fk_orders_address_id_addresses on public.orders	{create,"foreign key",public,orders,fk_orders_address_id_addresses}	\
    {"refers_to":[["public","addresses"]]}	{public,orders,"SHARE ROW EXCLUSIVE, reads the whole table"}	^	^
5	1	11	1	rename	column public.products.price to unit_price	{rename,column,public,products,price,unit_price}	^	{public,products,"ACCESS EXCLUSIVE"}	^	^
5	2	^	2	a product whose stock is not known has none		^	^	^	^	^
5	3	^	2	? execute	UPDATE products SET stock = 0 WHERE stock IS NULL	^	^	^	SQL of the project, locks unknown	^
5	4	21	3	alter	type of public.products.stock	{alter,column,public,products,stock,bigint}	^	{public,products,\
    "ACCESS EXCLUSIVE, rewrites the table, or at least reads all of it"}	^	^
5	5	^	3	alter	default of public.products.stock	^	^	{public,products,"ACCESS EXCLUSIVE"}	^	^
5	6	31	3	alter	nullability of public.products.stock	{alter,column,public,products,stock,"not null","null"}	^	{public,products,\
    "ACCESS EXCLUSIVE, reads the whole table"}	^	^
5	7	32	4	add	check constraint ck_products_stock on public.products	{create,"check constraint",public,products,ck_products_stock}	^	{public,products,\
    "ACCESS EXCLUSIVE, reads the whole table"}	^	^
7	1	11	1	create	^	{create,table,public,countries}	^	^	^	^
7	2	^	2	insert	into public.countries	^	^	^	^	^
7	3	^	3	customers without a country get ZZ		^	^	^	if its condition says so	^
7	4	^	3	? execute	UPDATE customers SET country = 'ZZ' WHERE country IS NULL	^	^	^	SQL of the project, locks unknown; if its condition says so	^
7	5	21	4	alter	nullability of public.customers.country	{alter,column,public,customers,country,"not null","null"}	^	{public,customers,\
    "ACCESS EXCLUSIVE, reads the whole table"}	^	^
7	6	^	4	set	comment of column public.customers.country	^	^	{public,customers,"SHARE UPDATE EXCLUSIVE"}	^	^
7	7	22	5	add	foreign key fk_customers_country_countries on public.customers	{create,"foreign key",public,customers,fk_customers_country_countries}	\
    {"refers_to":[["public","countries"]]}	{public,customers,"SHARE ROW EXCLUSIVE, reads the whole table"}	^	^
8	1	^	1	done	create_index ux_customers_email_ci on public.customers	^	^	^	^	83f92fb59e177685b3d38aee419b478545e3501647398ceb7539ab8aa2bf7090
8	2	11	1	drop	what an interrupted build has left of index public.ux_customers_email_ci	{mend,index,public,customers,ux_customers_email_ci}	^	^	^	^
8	3	21	1	create	index public.ux_customers_email_ci	{create,index,public,customers,ux_customers_email_ci}	^	{public,customers,\
    "SHARE UPDATE EXCLUSIVE, reads the whole table twice and waits for older transactions"}	^	^
9	1	11	1	add	value 'refunded' of enum public.order_status	{create,"enum value",public,order_status,refunded}	^	^	^	^
10	1	11	1	create	^	{create,table,public,plans}	^	^	^	^
10	2	^	2	insert	into public.plans	^	^	^	^	^
11	1	11	1	create	^	{create,enum,public,subscription_state}	^	^	^	^
11	2	12	2	create	^	{create,table,public,subscriptions}	{"later":["table comment","index ux_subscriptions_running"],"refers_to":[["public","customers"],\
    ["public","plans"]]}	{public,customers,"SHARE ROW EXCLUSIVE",public,plans,"SHARE ROW EXCLUSIVE"}	^	^
11	3	13	3	create	index public.ux_subscriptions_running	{create,index,public,subscriptions,ux_subscriptions_running}	^	^	^	^
12	1	11	1	create	^	{create,table,public,invoices}	{"refers_to":[["public","subscriptions"]]}	{public,subscriptions,"SHARE ROW EXCLUSIVE"}	^	^
12	2	^	2	set	comment of table public.subscriptions	^	^	{public,subscriptions,"SHARE UPDATE EXCLUSIVE"}	^	^
14	1	^	1	add archived_at to customers and products		^	^	^	^	^
14	2	^	1	? execute	DO $$ DECLARE name text; BEGIN FOREACH name IN ARRAY ARRAY[' ...	^	^	^	SQL of the project, locks unknown	^
14	3	11	2	create	index public.ix_products_shelf	{create,index,public,products,ix_products_shelf}	^	{public,products,"SHARE, reads the whole table"}	^	^
15	1	11	1	add	^	{create,column,public,orders,subscription_id}	^	{public,orders,"ACCESS EXCLUSIVE"}	^	^
15	2	12	2	add	foreign key fk_orders_subscription_id_subscriptions on public.orders	{create,"foreign key",public,orders,\
    fk_orders_subscription_id_subscriptions}	{"refers_to":[["public","subscriptions"]]}	{public,orders,"SHARE ROW EXCLUSIVE, reads the whole table",public,\
    subscriptions,"SHARE ROW EXCLUSIVE"}	^	^
15	3	13	3	create	index public.ix_orders_subscription_id	{create,index,public,orders,ix_orders_subscription_id}	^	{public,orders,\
    "SHARE, reads the whole table"}	^	^
15	4	21	4	! drop	^	{drop,column,public,customers,fax}	^	{public,customers,"ACCESS EXCLUSIVE"}	destroys the values of public.customers.fax	^
\.
-- ---- sqlc-mig's own: what the revisions call; the ledger ----------------------------------------------------------
-- What has this name, in a word; of a part, what has the name of its table or enum. `shown`: a column's type, null and identity; an
-- index's table, and whether an interrupted CREATE INDEX CONCURRENTLY left it. Called where search_path is pg_catalog.
CREATE FUNCTION pg_temp.sqlc_mig_find(kind text, in_schema text, in_table text, object text, OUT holder text, OUT actual text, OUT shown text[])
  LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  kinds CONSTANT jsonb := '{"r": "table", "p": "table", "v": "view", "m": "materialized view", "i": "index", "I": "index", "S": "sequence",
    "f": "foreign table", "c": "composite type"}';
  types CONSTANT jsonb := '{"p": "primary key", "u": "unique constraint", "f": "foreign key", "c": "check constraint", "x": "exclusion constraint"}';
  home oid := to_regnamespace(quote_ident(in_schema)); held_in oid;
BEGIN
  CASE
  WHEN kind = 'schema' THEN actual := CASE WHEN home IS NOT NULL THEN kind END;
  WHEN kind = 'extension' THEN actual := (SELECT kind FROM pg_extension x WHERE x.extname = in_schema::name);
  WHEN kind IN ('enum', 'enum value') THEN
    SELECT t.oid, CASE t.typtype WHEN 'e' THEN 'enum' ELSE 'type' END INTO held_in, holder FROM pg_type t
     WHERE t.typnamespace = home AND t.typname = in_table::name;
    actual := CASE kind WHEN 'enum' THEN holder ELSE (SELECT kind FROM pg_enum e WHERE e.enumtypid = held_in AND e.enumlabel::text = object) END;
  ELSE
    SELECT c.oid, kinds ->> c.relkind::text INTO held_in, holder FROM pg_class c
     WHERE c.relnamespace = home AND c.relname = CASE kind WHEN 'index' THEN object ELSE in_table END::name;
    IF kind IN ('table', 'index') THEN actual := holder; END IF;
    IF held_in IS NULL OR kind = 'table' THEN
      RETURN;
    ELSIF kind = 'index' THEN
      shown := (SELECT ARRAY[t.relname::text, CASE WHEN NOT (i.indisvalid AND i.indisready) THEN 'broken' END]
                  FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid WHERE i.indexrelid = held_in);
    ELSIF kind = 'column' THEN
      SELECT kind, ARRAY[format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END,
          CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' ELSE 'no identity' END] INTO actual, shown
        FROM pg_attribute a WHERE a.attrelid = held_in AND a.attname = object::name AND a.attnum > 0 AND NOT a.attisdropped;
    ELSE -- where the history does not know of which kind it is, any constraint
      actual := (SELECT CASE kind WHEN 'constraint' THEN kind ELSE coalesce(types ->> k.contype::text, 'constraint') END
                   FROM pg_constraint k WHERE k.conrelid = held_in AND k.conname = object::name AND k.contype <> 'n');
    END IF;
  END CASE;
END $sqlc_mig$;
-- What a step asks before it runs: is there something to do? Stops the script at what this history does not know. `above`:
-- the table may be missing, for a step above makes it.
CREATE FUNCTION pg_temp.sqlc_mig_ask(verb text, kind text, in_schema text, in_table text DEFAULT NULL, object text DEFAULT NULL,
  wanted text DEFAULT NULL, above boolean DEFAULT false) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  unknown CONSTANT text := 'The database is not in a state that this history knows. Fix it by hand, then run the script again.';
  taken CONSTANT text := 'Something else has the name. Rename or drop it, then run the script again.';
  twice CONSTANT text := 'Exactly one of the two names should be there. Fix it by hand, then run the script again.';
  part_of CONSTANT text := CASE WHEN kind = 'enum value' THEN 'enum' WHEN kind NOT IN ('schema', 'extension', 'enum', 'table', 'index') THEN 'table' END;
  here record := pg_temp.sqlc_mig_find(kind, in_schema, in_table, object);
  other text; seen text; hint text := taken; thing text := format(CASE WHEN part_of IS NULL THEN '%1$s %2$s.%5$s' WHEN kind = 'column'
    THEN 'column %4$s of %2$s.%3$s' ELSE '%1$s %4$s on %2$s.%3$s' END, kind, in_schema, in_table, object, coalesce(object, in_table));
BEGIN
  IF part_of <> coalesce(here.holder, CASE WHEN above THEN part_of ELSE '' END) THEN
    thing := format('%s %s.%s', part_of, in_schema, in_table);
    seen := coalesce('the ' || here.holder, 'nothing') || ' of that name';
    hint := unknown;
  ELSIF verb = 'rename' THEN
    other := (pg_temp.sqlc_mig_find(kind, in_schema, CASE kind WHEN 'table' THEN wanted ELSE in_table END, wanted)).actual;
    IF (coalesce(here.actual, kind), coalesce(other, kind)) <> (kind, kind) OR (here.actual IS NULL) = (other IS NULL) THEN
      thing := thing || ', to be renamed to ' || wanted;
      seen := CASE WHEN kind = 'column' THEN CASE WHEN other IS NULL THEN 'neither name' ELSE 'both names' END
        ELSE concat(coalesce('the ' || here.actual, 'nothing'), ' of the old name and ', coalesce('the ' || other, 'nothing'), ' of the new name') END;
      hint := twice;
    END IF;
  ELSIF here.actual <> kind THEN
    seen := CASE kind WHEN 'enum' THEN 'another type' ELSE 'the ' || here.actual END || ' of that name';
  ELSIF verb = 'create' AND kind = 'index' AND here.shown[1] <> in_table THEN
    thing := thing || ' on the table ' || in_table;
    seen := 'it on ' || here.shown[1];
  ELSIF verb = 'alter' AND here.actual IS NULL THEN
    seen := 'nothing of that name';
    hint := unknown;
  ELSIF verb = 'create' AND here.actual IS NULL AND kind = 'table' THEN -- it gets a type of its name
    seen := (SELECT 'the type of that name' FROM pg_type t WHERE t.typnamespace = to_regnamespace(quote_ident(in_schema)) AND t.typname = in_table::name
                AND NOT EXISTS (SELECT FROM pg_type a WHERE a.typarray = t.oid));
  ELSIF verb = 'create' AND here.actual IS NULL AND kind IN ('primary key', 'unique constraint', 'exclusion constraint') THEN -- and these an index
    seen := 'the ' || (pg_temp.sqlc_mig_find('table', in_schema, object, NULL)).actual || ' of that name';
  END IF;
  IF seen IS NOT NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the %; found %', thing, seen USING HINT = hint;
  END IF;
  RETURN CASE verb WHEN 'create' THEN here.actual IS NULL WHEN 'alter' THEN wanted <> ALL (here.shown)
    WHEN 'mend' THEN here.shown = ARRAY[in_table, 'broken'] IS TRUE ELSE here.actual IS NOT NULL END;
END $sqlc_mig$;
-- Is it there, so that the database is past a step? `wanted`: a column of this type.
CREATE FUNCTION pg_temp.sqlc_mig_there(kind text, in_schema text, in_table text DEFAULT NULL, object text DEFAULT NULL, wanted text DEFAULT NULL)
  RETURNS boolean LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
  SELECT CASE WHEN kind IN ('schema', 'extension', 'enum', 'table') THEN f.actual = kind WHEN kind = 'index' THEN f.actual = kind AND f.shown[1] = in_table
      ELSE f.actual IS NOT NULL AND (wanted IS NULL OR wanted = ANY (f.shown)) END IS TRUE
    FROM pg_temp.sqlc_mig_find(kind, in_schema, in_table, object) f
$sqlc_mig$;
-- What the steps of a plan above would change: under which name it is found until then, or NULL, where it is as they leave it.
CREATE TEMPORARY TABLE sqlc_mig_changed (in_schema text, in_table text, object text, was text, is_there boolean,
  PRIMARY KEY (in_schema, in_table, object));
-- Under which names something is found before them; or `changed`, and whether they leave it there, as far as that is known.
CREATE FUNCTION pg_temp.sqlc_mig_before(kind text, in_schema text, INOUT in_table text, INOUT object text, OUT changed boolean,
  OUT is_there boolean) LANGUAGE plpgsql AS $sqlc_mig$
BEGIN
  changed := EXISTS (SELECT FROM pg_temp.sqlc_mig_changed);
  IF NOT changed THEN RETURN; END IF;
  SELECT coalesce(max(c.was) FILTER (WHERE c.object = ''), $3), coalesce(max(c.was) FILTER (WHERE c.object <> ''), $4),
         coalesce(bool_or(c.was IS NULL), false), bool_and(c.is_there) FILTER (WHERE (c.object = '') = ($4 IS NULL))
    INTO in_table, object, changed, is_there FROM pg_temp.sqlc_mig_changed c
   WHERE c.in_schema = $2 AND c.in_table = coalesce($3, $1) AND c.object IN ('', CASE $1 WHEN 'column' THEN 'column ' ELSE '' END || $4);
END $sqlc_mig$;
-- The first of the signs that hold, each of which says that the database is past a step: its words, then whether something is there.
CREATE FUNCTION pg_temp.sqlc_mig_past(signs jsonb) RETURNS text LANGUAGE sql AS $sqlc_mig$
  SELECT s.sign ->> 0 FROM jsonb_array_elements(signs) WITH ORDINALITY AS s (sign, n)
   WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(s.sign - 0) AS a (atom),
       LATERAL pg_temp.sqlc_mig_before(a.atom ->> 1, a.atom ->> 2, a.atom ->> 3, a.atom ->> 4) b
     WHERE (a.atom ->> 0)::boolean IS DISTINCT FROM CASE WHEN NOT b.changed
       THEN pg_temp.sqlc_mig_there(a.atom ->> 1, a.atom ->> 2, b.in_table, b.object, a.atom ->> 5)
       WHEN a.atom ->> 5 IS NULL THEN b.is_there END)
   ORDER BY s.n LIMIT 1
$sqlc_mig$;
-- What a step finds, in a word: what it does, or why it has nothing to do. `above`: a step above makes its table.
CREATE FUNCTION pg_temp.sqlc_mig_found(p pg_temp.sqlc_mig_planned, above boolean, OUT todo boolean, OUT word text, OUT words text)
  LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  q text[] := p.asks; b record; sign text;
BEGIN
  IF p.told ? 'past' THEN sign := pg_temp.sqlc_mig_past(p.told -> 'past'); END IF;
  IF sign IS NOT NULL OR q IS NULL OR above AND q[2] IN ('column', 'check constraint', 'foreign key') THEN -- with its table it is missing
    todo := sign IS NULL;
  ELSE
    b := pg_temp.sqlc_mig_before(q[2], q[3], q[4], q[5]);
    IF q[1] = 'rename' AND NOT b.changed THEN -- the new name may be theirs
      b.changed := EXISTS (SELECT FROM pg_temp.sqlc_mig_changed c WHERE c.in_schema = q[3]
        AND (c.in_table, c.object) IN ((q[6], CASE q[2] WHEN 'table' THEN '' END), (q[4], q[6]), (q[4], 'column ' || q[6])));
    END IF;
    IF b.changed THEN
      todo := CASE q[1] WHEN 'alter' THEN q[7] IS DISTINCT FROM q[6] ELSE q[1] <> 'mend' END; -- q[7]: as the history had it before
    ELSE
      todo := pg_temp.sqlc_mig_ask(q[1], q[2], q[3], b.in_table, b.object, q[6], above);
    END IF;
  END IF;
  word := CASE WHEN todo THEN p.verb WHEN sign IS NOT NULL THEN 'superseded' ELSE CASE q[1] WHEN 'create' THEN 'exists' WHEN 'drop' THEN 'absent'
    WHEN 'rename' THEN 'already renamed' ELSE 'unchanged' END END;
  words := rtrim(concat(CASE WHEN q IS NULL AND sign IS NOT NULL THEN p.verb || ' ' END,
    coalesce(p.object, q[2] || ' ' || array_to_string(q[3:5], '.')), ', ' || sign));
END $sqlc_mig$;
-- Stops the script if the table has rows, for which a new column would have no value.
CREATE PROCEDURE pg_temp.sqlc_mig_no_rows(in_schema text, in_table text, new_column text) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  has_rows boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I)', in_schema, in_table) INTO has_rows;
  IF has_rows THEN
    RAISE EXCEPTION 'sqlc-mig: the table %.% has rows, for which its new column % would have no value', in_schema, in_table, new_column
      USING HINT = 'Give it a default; or add it as nullable, fill it, and make it NOT NULL afterwards.';
  END IF;
END $sqlc_mig$;
-- Moves the sequence of the column, if it has one, behind the greatest number that is there; never back.
CREATE PROCEDURE pg_temp.sqlc_mig_counts_on(in_schema text, in_table text, counted text) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  following bigint; greatest_number bigint;
  counter regclass := (SELECT d.objid FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
      JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid AND a.attname = counted::name
     WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
       AND d.refobjid = pg_temp.sqlc_mig_named(in_schema, in_table) LIMIT 1);
BEGIN
  IF counter IS NULL OR (SELECT q.seqincrement < 1 FROM pg_sequence q WHERE q.seqrelid = counter) THEN RETURN; END IF;
  EXECUTE format('SELECT max(%I) FROM %I.%I', counted, in_schema, in_table) INTO greatest_number;
  EXECUTE format('SELECT CASE WHEN c.is_called THEN c.last_value + 1 ELSE c.last_value END FROM %s c', counter) INTO following;
  PERFORM setval(counter, greatest_number) FROM pg_sequence q WHERE q.seqrelid = counter AND greatest_number BETWEEN following AND q.seqmax;
END $sqlc_mig$;
-- What the answer to an `if` means: no row, NULL, 0 and false mean no.
CREATE FUNCTION pg_temp.sqlc_mig_truth(answer text) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN CASE WHEN answer IS NULL OR answer IN ('f', 'false') THEN false WHEN answer IN ('t', 'true') THEN true ELSE answer::numeric <> 0 END;
EXCEPTION WHEN invalid_text_representation THEN
  RAISE EXCEPTION 'sqlc-mig: the answer to an `if` is %, neither a boolean nor a number', quote_literal(answer)
    USING HINT = 'Write the query so that it gives one boolean or one number.';
END $sqlc_mig$;
GRANT SELECT ON pg_temp.sqlc_mig_planned, pg_temp.sqlc_mig_changed TO PUBLIC; -- SQL of the project may set another role
\if :sqlc_mig_plan
-- Asked with -v plan=1: prints what a run would do here, and changes nothing. Each step asks what it would ask in a run. Sizes are
-- those that the server has noted: asking takes no lock.
CREATE TEMPORARY TABLE sqlc_mig_size AS SELECT n.nspname::text AS in_schema, t.relname::text AS in_table,
    CASE WHEN t.reltuples > 0 OR t.reltuples = 0 AND t.relpages > 0 THEN format('%s, ~%s rows', pg_size_pretty(f.bytes), t.reltuples::bigint)
      ELSE 'never analysed' END AS words
  FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace CROSS JOIN LATERAL (
    SELECT sum(c.relpages) * current_setting('block_size')::bigint AS bytes FROM pg_class c JOIN (SELECT t.oid UNION ALL SELECT t.reltoastrelid
      UNION ALL SELECT x.indexrelid FROM pg_index x WHERE x.indrelid = t.oid) o ON o.oid = c.oid) f WHERE t.relkind IN ('r', 'p');
CREATE INDEX ON pg_temp.sqlc_mig_size (in_schema, in_table);
CREATE FUNCTION pg_temp.sqlc_mig_plan(OUT said text, OUT stops boolean) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; p record; f record; b record; q text[]; tab text; sort text; new_tab text; new_part text; more text;
  number integer := 0; is_same boolean; done_step integer; own_sql boolean := false; heads text := 'base'; words text; lines text[] := '{}'; marks oid;
BEGIN
  stops := false;
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  marks := pg_temp.sqlc_mig_named(s.ledger_schema, s.progress);
  IF NOT has_table_privilege(marks, 'SELECT') THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not read the table of markers %.%; nothing was changed', current_user, s.ledger_schema, s.progress
      USING HINT = format('GRANT SELECT ON %I.%I TO %I;', s.ledger_schema, s.progress, current_user);
  ELSIF pg_temp.sqlc_mig_named(s.ledger_schema, s.ledger) IS NOT NULL THEN
    EXECUTE format('SELECT coalesce(string_agg(version_num::text, '', '' ORDER BY version_num), $1) FROM %I.%I', s.ledger_schema, s.ledger)
      INTO heads USING heads;
  END IF;
  FOR p IN SELECT l.*, w.step, w.object, w.asks, w.locks, w.remark, w.marker, w, format('%s. %s %s', l.nr, l.id, l.message) AS title
             FROM (SELECT place, id, message, row_number() OVER (ORDER BY CASE s.direction WHEN 'upgrade' THEN place ELSE -place END) AS nr
                     FROM pg_temp.sqlc_mig_list WHERE markers IS NOT NULL) l
             JOIN pg_temp.sqlc_mig_due d USING (place) LEFT JOIN pg_temp.sqlc_mig_planned w USING (place) ORDER BY l.nr, w.number LOOP
    IF p.nr <> number THEN
      lines := lines || rtrim(regexp_replace(p.title, '[[:cntrl:]]', ' ', 'g'));
      number := p.nr;
      done_step := NULL;
    END IF;
    IF p.marker IS NOT NULL AND marks IS NOT NULL THEN -- was the step done by an interrupted run?
      EXECUTE format('SELECT checksum = $1 FROM %I.%I WHERE revision::text = $2 AND direction::text = $3 AND step = $4', s.ledger_schema, s.progress)
        INTO is_same USING p.marker, p.id, s.direction, p.step;
      CONTINUE WHEN is_same IS NULL;
      done_step := p.step;
      lines := lines || CASE WHEN is_same THEN '     done before: ' || p.object
        ELSE format('     stops: step %s was done with another text than this script has', p.step) END;
      stops := NOT is_same;
      EXIT WHEN stops;
    END IF;
    CONTINUE WHEN p.step IS NULL OR p.marker IS NOT NULL OR p.step = done_step;
    q := p.asks;
    BEGIN
      f := pg_temp.sqlc_mig_found(p.w, false);
    EXCEPTION WHEN raise_exception THEN
      stops := NOT own_sql; -- SQL of the project above may make what is missing
      lines := lines || CASE WHEN stops THEN '     stops: ' || replace(sqlerrm, 'sqlc-mig: ', '') END;
      EXIT WHEN stops;
      SELECT true AS todo, (p.w).verb AS word, coalesce(p.object, q[2] || ' ' || array_to_string(q[3:5], '.')) AS words INTO f;
    END;
    CONTINUE WHEN q[1] = 'mend' AND NOT f.todo;
    own_sql := own_sql OR p.remark LIKE 'SQL of the project%' IS TRUE;
    IF NOT f.todo THEN
      more := CASE WHEN own_sql THEN 'as it is now: SQL of the project runs before' WHEN f.word = 'exists' THEN 'a run compares it, where it can' END;
    ELSE
      SELECT array_to_string(array_agg(format('%s.%s (%s): %s', p.locks[i], p.locks[i + 1], z.words, p.locks[i + 2]) ORDER BY i) || p.remark, '; ')
        INTO more FROM generate_series(1, coalesce(array_length(p.locks, 1), 0), 3) AS i
        CROSS JOIN LATERAL pg_temp.sqlc_mig_before('table', p.locks[i], p.locks[i + 1], NULL) w
        JOIN pg_temp.sqlc_mig_size z ON (z.in_schema, z.in_table) = (p.locks[i], w.in_table) AND NOT w.changed;
      -- what it would change
      tab := coalesce(q[4], q[2]);
      sort := CASE q[2] WHEN 'column' THEN 'column ' ELSE '' END;
      b := pg_temp.sqlc_mig_before(q[2], q[3], q[4], q[5]);
      IF q[1] = 'rename' THEN
        new_tab := CASE q[2] WHEN 'table' THEN q[6] ELSE tab END;
        new_part := CASE q[2] WHEN 'table' THEN '' ELSE sort || q[6] END;
        DELETE FROM pg_temp.sqlc_mig_changed c WHERE (c.in_schema, c.in_table) = (q[3], new_tab) AND (q[2] = 'table' OR c.object = new_part);
        UPDATE pg_temp.sqlc_mig_changed c SET in_table = new_tab WHERE (c.in_schema, c.in_table) = (q[3], tab) AND c.object <> '' AND q[2] = 'table';
        INSERT INTO pg_temp.sqlc_mig_changed VALUES (q[3], new_tab, new_part, CASE WHEN NOT b.changed THEN coalesce(b.object, b.in_table) END, true);
      END IF;
      IF q IS NOT NULL THEN
        INSERT INTO pg_temp.sqlc_mig_changed VALUES (q[3], tab, coalesce(sort || q[5], ''), NULL, q[1] IN ('create', 'alter'))
          ON CONFLICT (in_schema, in_table, object) DO UPDATE SET was = NULL, is_there = excluded.is_there;
      END IF;
    END IF;
    words := CASE WHEN f.word ~ '^[!?] ' THEN '   ' ELSE '     ' END || rtrim(f.word || ' ' || f.words);
    more := regexp_replace(more, '[[:cntrl:]]', ' ', 'g');
    lines := lines || CASE WHEN coalesce(more, '') = '' THEN words WHEN length(words) < 63 THEN rpad(words, 64) || more
      ELSE words || E'\n           ' || more END;
  END LOOP;
  SELECT format('plan for %s at %s: %s of %s revisions are %s; nothing is changed', current_database(), heads, (SELECT count(*) FROM pg_temp.sqlc_mig_due),
           count(*), CASE WHEN s.direction = 'downgrade' THEN 'to be reverted' WHEN s.steps IS NULL THEN 'missing' ELSE 'to be applied' END)
    INTO words FROM pg_temp.sqlc_mig_list WHERE markers IS NOT NULL;
  said := array_to_string(words || lines || CASE WHEN NOT stops THEN 'nothing was changed; apply with: psql -X -d DATABASE -f THIS_FILE'::text END, E'\n');
END $sqlc_mig$;
START TRANSACTION READ ONLY; -- the server itself refuses every change
SELECT * FROM pg_temp.sqlc_mig_plan() \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said
\if :sqlc_mig_stops
DO $sqlc_mig$ BEGIN RAISE EXCEPTION 'sqlc-mig: a run stops at the last line of the plan; nothing was changed'; END $sqlc_mig$;
\endif
SELECT * FROM pg_temp.sqlc_mig_restore() \gset sqlc_mig_
DROP FUNCTION pg_temp.sqlc_mig_restore;
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop \set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback \set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline \set VERBOSITY :sqlc_mig_old_verbosity \set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count \set QUIET :sqlc_mig_old_quiet \unset sqlc_mig_old_on_error_stop \unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit \unset sqlc_mig_old_singleline \unset sqlc_mig_old_verbosity \unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count \unset sqlc_mig_old_quiet
\q
\endif
-- Our own tables: stops without the right to use them, and creates those that are missing.
DO $sqlc_mig$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT w.*, format('%s %s.%s', w.what, w.schema, w.name) AS words, pg_temp.sqlc_mig_named(w.schema, w.name) AS oid
      FROM pg_temp.sqlc_mig_script s, LATERAL (VALUES
        -- Alembic's own table: the heads of what is applied, nothing else
        ('ledger', s.ledger_schema, s.ledger, true, 'SELECT, INSERT, DELETE',
          format('version_num varchar(32) NOT NULL, CONSTRAINT %s PRIMARY KEY (version_num)', s.ledger_key)),
        -- one row for every revision applied or reverted; nothing depends on it
        ('history', s.history_schema, s.history, s.history IS NOT NULL, 'SELECT, INSERT',
          'id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, message text, checksum '
          'char(64), script_digest char(64), tool_version varchar(32), applied_by varchar(255), started_at timestamptz, finished_at timestamptz'),
        -- markers of revisions that take several transactions; empty when none is half done
        ('table of markers', s.ledger_schema, s.progress, EXISTS (SELECT FROM pg_temp.sqlc_mig_list WHERE markers > 0), 'SELECT, INSERT, DELETE',
          'revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, checksum char(64) NOT NULL, '
          'at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(), PRIMARY KEY (revision, direction, step)')
        ) AS w (what, schema, name, is_used, rights, columns) WHERE w.is_used LOOP
    IF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = r.schema::name) THEN
      RAISE EXCEPTION 'sqlc-mig: the schema % of the % does not exist; nothing was changed', r.schema, r.what
        USING HINT = format('CREATE SCHEMA %I;', r.schema);
    ELSIF r.oid IS NULL AND NOT has_schema_privilege(r.schema, 'CREATE') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not create the %; nothing was changed', current_user, r.words
        USING HINT = format('GRANT USAGE, CREATE ON SCHEMA %I TO %I;', r.schema, current_user);
    ELSIF r.oid IS NULL THEN
      EXECUTE format('CREATE TABLE %I.%I (%s)', r.schema, r.name, r.columns);
    ELSIF r.what = 'history' AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = r.oid AND c.relkind IN ('r', 'p')) THEN
      CONTINUE; -- what is no table is no history, and is not written
    ELSIF EXISTS (SELECT FROM unnest(string_to_array(r.rights, ', ')) AS wanted WHERE NOT has_table_privilege(r.oid, wanted)) THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read and write the %; nothing was changed', current_user, r.words
        USING HINT = format('GRANT %s ON %I.%I TO %I;', r.rights, r.schema, r.name, current_user);
    END IF;
  END LOOP;
END $sqlc_mig$;
UPDATE pg_temp.sqlc_mig_state SET began = clock_timestamp(), next = (SELECT CASE s.direction WHEN 'upgrade' THEN min(d.place) ELSE max(d.place) END
  FROM pg_temp.sqlc_mig_script s, pg_temp.sqlc_mig_due d GROUP BY s.direction);
-- What writes our tables: %1$s is the ledger, %2$s the history, %3$s the table of markers, %4$L the direction. It has the rights of
-- who began the script, for SQL of the project may set another role until its transaction ends.
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; routine record;
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  FOR routine IN SELECT * FROM (VALUES
    -- Is a step still to be done? Marks it, where that is one transaction with it. Stops if it was done with another text.
    ('FUNCTION pg_temp.sqlc_mig_step(wanted integer, number integer, expected text, marks boolean DEFAULT true) RETURNS boolean', $step$
DECLARE
  was_done boolean; is_another boolean;
  revision_id text := (SELECT l.id FROM pg_temp.sqlc_mig_list l JOIN pg_temp.sqlc_mig_state t ON t.next = l.place WHERE l.place = wanted);
BEGIN
  IF revision_id IS NULL THEN RAISE EXCEPTION 'sqlc-mig: the revision at place %% of the list is not due', wanted; END IF;
  SELECT count(*) > 0, bool_or(p.checksum IS DISTINCT FROM expected) INTO was_done, is_another FROM %3$s p
   WHERE p.revision::text = revision_id AND p.direction::text = %4$L AND p.step = number;
  IF is_another THEN
    RAISE EXCEPTION 'sqlc-mig: step %% of the revision %% was done with another text than this script has', number, revision_id
      USING HINT = 'The spec was edited while the revision was half done. Finish it with the script that began it, or undo the edit.';
  ELSIF marks AND NOT was_done THEN
    INSERT INTO %3$s (revision, direction, step, checksum) VALUES (revision_id, %4$L, number, expected);
  END IF;
  RETURN NOT was_done;
END $step$),
    -- Marks a step that runs outside of a transaction, after it; and, as step 0, a revision that begins with one.
    ('PROCEDURE pg_temp.sqlc_mig_mark(wanted integer, number integer, expected text)', $mark$
BEGIN
  INSERT INTO %3$s (revision, direction, step, checksum) SELECT l.id, %4$L, number, expected FROM pg_temp.sqlc_mig_list l
   WHERE l.place = wanted ON CONFLICT DO NOTHING;
END $mark$),
    -- Moves the ledger, writes the history, deletes the markers, and says which revision is next: a revision is done.
    ('FUNCTION pg_temp.sqlc_mig_move(wanted integer, OUT next integer, OUT said text)', $done$
DECLARE
  r record;
BEGIN
  SELECT l.*, coalesce(l.needs, ARRAY[wanted - 1]) AS parents, t.began,
      CASE %4$L WHEN 'upgrade' THEN (SELECT min(d.place) FROM pg_temp.sqlc_mig_due d WHERE d.place > wanted)
        ELSE (SELECT max(d.place) FROM pg_temp.sqlc_mig_due d WHERE d.place < wanted) END AS following INTO r
    FROM pg_temp.sqlc_mig_state t JOIN pg_temp.sqlc_mig_list l ON l.place = t.next WHERE t.next = wanted;
  IF NOT FOUND THEN RAISE EXCEPTION 'sqlc-mig: the revision at place %% of the list is not due', wanted; END IF;
  IF %4$L = 'upgrade' THEN
    DELETE FROM %1$s h USING pg_temp.sqlc_mig_list p WHERE p.place = ANY (r.parents) AND h.version_num::text = p.id;
    INSERT INTO %1$s (version_num) VALUES (r.id);
  ELSE
    DELETE FROM %1$s h WHERE h.version_num::text = r.id;
    IF NOT FOUND THEN RAISE EXCEPTION 'sqlc-mig: the ledger has changed: %% is no head any more', r.id; END IF;
    DELETE FROM pg_temp.sqlc_mig_edge e WHERE e.place = wanted;
    INSERT INTO %1$s (version_num) SELECT p.id FROM pg_temp.sqlc_mig_list p -- of what it needed, what nothing else needs that is applied
     WHERE p.place = ANY (r.parents) AND NOT EXISTS (SELECT FROM %1$s h WHERE h.version_num::text = p.id)
       AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_edge e JOIN pg_temp.sqlc_mig_run u ON e.place BETWEEN u.first AND u.top WHERE e.need = p.place);
  END IF;
  UPDATE pg_temp.sqlc_mig_state t SET next = r.following, began = clock_timestamp();
  IF %5$L THEN
    BEGIN -- a history never stops a migration
      INSERT INTO %2$s (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
      VALUES (r.id, %4$L, r.message, r.checksum, %6$L, %7$L, session_user, r.began, clock_timestamp());
    EXCEPTION WHEN OTHERS THEN
      UPDATE pg_temp.sqlc_mig_state t SET warned = true WHERE t.warned IS NULL;
      IF FOUND THEN
        RAISE WARNING 'sqlc-mig: what is done cannot be written into the history %%: %%', %8$L, sqlerrm
          USING HINT = 'The migration goes on without. `sqlc-mig repair` adds columns that the history lacks.';
      END IF;
    END;
  END IF;
  IF %9$L THEN DELETE FROM %3$s p WHERE p.revision::text = r.id; END IF;
  said := format('  done in %%s seconds', round(extract(epoch FROM clock_timestamp() - r.began)::numeric, 1));
  next := coalesce(r.following, 0);
END $done$)) AS v (head, body) LOOP
    EXECUTE format('CREATE %s LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS %L', routine.head, format(routine.body,
      format('%I.%I', s.ledger_schema, s.ledger), CASE WHEN s.history IS NULL THEN 'nowhere' ELSE format('%I.%I', s.history_schema, s.history) END,
      format('%I.%I', s.ledger_schema, s.progress), s.direction, s.history IS NOT NULL, s.input, s.version, s.history_schema || '.' || s.history,
      pg_temp.sqlc_mig_named(s.ledger_schema, s.progress) IS NOT NULL));
  END LOOP;
  IF s.direction = 'downgrade' THEN -- what needs what, but for what is reverted
    CREATE TEMPORARY TABLE sqlc_mig_edge AS
      SELECT w.need, l.place FROM pg_temp.sqlc_mig_list l CROSS JOIN LATERAL unnest(coalesce(l.needs, ARRAY[l.place - 1])) AS w (need);
    CREATE INDEX ON pg_temp.sqlc_mig_edge (need);
  END IF;
END $sqlc_mig$;
-- The session as every revision finds it; :sqlc_mig_reset brings it back after one whose SQL has set something.
SELECT count(set_config(name, value, false)) AS sqlc_mig_void FROM (SELECT * FROM pg_temp.sqlc_mig_setting WHERE value IS NOT NULL ORDER BY ctid) s \gset
CREATE TEMPORARY TABLE sqlc_mig_session AS SELECT s.name, pg_catalog.current_setting(s.name) AS value FROM pg_catalog.pg_settings s
  WHERE s.source = 'session' AND s.context IN ('user', 'superuser');
CREATE PROCEDURE pg_temp.sqlc_mig_session() LANGUAGE sql AS $sqlc_mig$
  SELECT pg_catalog.count(pg_catalog.set_config(s.name, s.value, false)) FROM pg_temp.sqlc_mig_session s
   WHERE pg_catalog.current_setting(s.name, true) IS DISTINCT FROM s.value
$sqlc_mig$;
\set sqlc_mig_reset 'RESET SESSION AUTHORIZATION; RESET ALL; SET client_encoding = ''UTF8''; SET SESSION AUTHORIZATION :"sqlc_mig_user";'
\set sqlc_mig_reset :sqlc_mig_reset ' SET ROLE :"sqlc_mig_role"; CALL pg_temp.sqlc_mig_session()'
SELECT t.next FROM pg_temp.sqlc_mig_state t \gset sqlc_mig_
\set sqlc_mig_due_:sqlc_mig_next yes \set sqlc_mig_beside off
CREATE INDEX ON pg_temp.sqlc_mig_planned (place);
-- ---- sqlc-mig's own: what is there already is compared with what its statement makes beside it, in pg_temp -----------
-- One row for each attribute of these tables, their columns, constraints, indexes, triggers and policies; the row without an
-- attribute describes the whole. A table that was built in pg_temp counts as one of `home`.
CREATE FUNCTION pg_temp.sqlc_mig_facts(rels oid[], home text) RETURNS TABLE (class text, object text, owner text, attribute text, value text)
  LANGUAGE plpgsql STABLE SET quote_all_identifiers = off AS $sqlc_mig$
#variable_conflict use_column
DECLARE
  kinds CONSTANT jsonb := '{"r": "table", "p": "partitioned table", "v": "view", "m": "materialized view", "f": "foreign table", "S": "sequence"}';
  types CONSTANT jsonb := '{"p": "primary key", "u": "unique constraint", "f": "foreign key", "c": "check", "x": "exclusion constraint"}';
  actions CONSTANT jsonb := '{"a": "no action", "r": "restrict", "c": "cascade", "n": "set null", "d": "set default"}';
  here text := quote_ident((SELECT n.nspname FROM pg_namespace n WHERE n.oid = pg_my_temp_schema())) || '.';
BEGIN
  RETURN QUERY
  SELECT f.class, f.object, f.owner, v.attribute, replace(replace(v.value, coalesce(here, 'pg_temp.'), ''), 'pg_temp.', '') -- as what stands in `home`
    FROM (
      SELECT 'relation' AS class, concat(home, '.', c.relname) AS object, '' AS owner, ARRAY[
        'kind', coalesce(kinds ->> c.relkind::text, c.relkind::text),
        '', CASE WHEN c.relkind = 'S' THEN 'there' ELSE (SELECT format(CASE count(*) WHEN 1 THEN '%s column' ELSE '%s columns' END, count(*))
              FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) END,
        'partition key', pg_get_partkeydef(c.oid),
        'comment', obj_description(c.oid, 'pg_class')] AS list
        FROM pg_class c WHERE c.oid = ANY (rels)
      UNION ALL
      SELECT 'column', concat(home, '.', c.relname, '.', a.attname), concat(home, '.', c.relname), ARRAY[
        'kind', 'column',
        '', format_type(a.atttypid, a.atttypmod),
        'type', format_type(a.atttypid, a.atttypmod),
        'null', CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END,
        'default', CASE WHEN a.attgenerated <> '' THEN NULL WHEN s.deptype = 'a' AND pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%'
           THEN 'the next number of its own sequence' ELSE pg_get_expr(d.adbin, d.adrelid) END,
        'identity', CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END,
        'identity counts', CASE WHEN s.deptype = 'i' AND (q.seqincrement <> 1 OR q.seqmin <> 1 OR q.seqcycle OR q.seqcache <> 1)
           THEN format('by %s from %s, cache %s%s', q.seqincrement, q.seqmin, q.seqcache, CASE WHEN q.seqcycle THEN ', cycling' END) END,
        'generated', CASE a.attgenerated WHEN 's' THEN 'stored ' WHEN 'v' THEN 'virtual ' END || pg_get_expr(d.adbin, d.adrelid),
        'collation', CASE WHEN a.attcollation <> t.typcollation THEN (SELECT l.collname::text FROM pg_collation l WHERE l.oid = a.attcollation) END,
        'comment', col_description(a.attrelid, a.attnum)]
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        -- the sequence that counts it: that of an identity (i) or of a serial column (a)
        LEFT JOIN pg_depend s ON s.classid = 'pg_class'::regclass AND s.refclassid = 'pg_class'::regclass AND s.refobjid = a.attrelid
             AND s.refobjsubid = a.attnum AND s.deptype IN ('a', 'i') AND EXISTS (SELECT FROM pg_class z WHERE z.oid = s.objid AND z.relkind = 'S')
        LEFT JOIN pg_sequence q ON q.seqrelid = s.objid
       WHERE c.oid = ANY (rels) AND c.relkind IN ('r', 'p', 'f')
      UNION ALL
      SELECT 'constraint', concat(k.conname, ' on ', home, '.', c.relname), concat(home, '.', c.relname), ARRAY[
        'kind', types ->> k.contype::text,
        '', coalesce(y.definition, format('(%s) references %s.%s (%s)', y.own, n.nspname, r.relname, y.referred)),
        'definition', y.definition,
        'columns', CASE WHEN k.contype = 'f' THEN y.own END,
        'references', CASE WHEN k.contype = 'f' THEN concat(n.nspname, '.', r.relname) END,
        'referred columns', CASE WHEN k.contype = 'f' THEN y.referred END,
        'on delete', CASE WHEN k.contype = 'f' THEN actions ->> k.confdeltype::text END,
        'on update', CASE WHEN k.contype = 'f' THEN actions ->> k.confupdtype::text END,
        'match', CASE WHEN k.contype = 'f' AND k.confmatchtype = 'f' THEN 'full' END,
        'deferrable', CASE WHEN k.condeferrable THEN CASE WHEN k.condeferred THEN 'initially deferred' ELSE 'initially immediate' END END,
        'validated', CASE WHEN k.convalidated THEN 'yes' ELSE 'no' END]
        FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype IN ('p', 'u', 'f', 'c', 'x')
        LEFT JOIN pg_class r ON r.oid = k.confrelid LEFT JOIN pg_namespace n ON n.oid = r.relnamespace
        CROSS JOIN LATERAL (SELECT
          CASE WHEN k.contype <> 'f' THEN regexp_replace(pg_get_constraintdef(k.oid), '( DEFERRABLE| INITIALLY DEFERRED| NOT VALID)*$', '') END AS definition,
          (SELECT string_agg(a.attname, ', ' ORDER BY w.n) FROM unnest(k.conkey) WITH ORDINALITY AS w (attnum, n)
             JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = w.attnum) AS own,
          (SELECT string_agg(a.attname, ', ' ORDER BY w.n) FROM unnest(k.confkey) WITH ORDINALITY AS w (attnum, n)
             JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = w.attnum) AS referred) y
       WHERE c.oid = ANY (rels) AND k.conparentid = 0
      UNION ALL
      SELECT 'index', concat(x.relname, ' on ', home, '.', c.relname), concat(home, '.', c.relname), ARRAY[
        'kind', 'index',
        '', concat(CASE WHEN i.indisunique THEN 'unique ' END, m.amname, ' (', y.columns, ')', ' where ' || pg_get_expr(i.indpred, i.indrelid)),
        'columns', y.columns,
        'include', y.include,
        'unique', CASE WHEN i.indisunique THEN 'yes' ELSE 'no' END,
        'method', m.amname::text,
        'where', pg_get_expr(i.indpred, i.indrelid),
        'nulls', CASE WHEN (to_jsonb(i) ->> 'indnullsnotdistinct')::boolean THEN 'not distinct' END,
        'options', (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(x.reloptions) AS o),
        'valid', CASE WHEN i.indisvalid AND i.indisready THEN 'yes' ELSE 'no' END]
        FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
        CROSS JOIN LATERAL (SELECT
          string_agg(concat_ws(' ', pg_get_indexdef(i.indexrelid, w.n, false),
            (SELECT 'COLLATE ' || quote_ident(l.collname) FROM pg_collation l WHERE l.oid = i.indcollation[w.n - 1] AND l.oid <> coalesce((SELECT a.attcollation
               FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[w.n - 1] AND i.indkey[w.n - 1] > 0), 100)),
            (SELECT quote_ident(o.opcname) FROM pg_opclass o WHERE o.oid = i.indclass[w.n - 1] AND NOT o.opcdefault),
            CASE WHEN i.indoption[w.n - 1] & 1 = 1 THEN 'DESC' END,
            CASE i.indoption[w.n - 1] & 3 WHEN 1 THEN 'NULLS LAST' WHEN 2 THEN 'NULLS FIRST' END), ', ' ORDER BY w.n)
            FILTER (WHERE w.n <= i.indnkeyatts) AS columns,
          string_agg(pg_get_indexdef(i.indexrelid, w.n, false), ', ' ORDER BY w.n) FILTER (WHERE w.n > i.indnkeyatts) AS include
          FROM generate_series(1, i.indnatts::integer) AS w (n)) y
       WHERE c.oid = ANY (rels) AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
      UNION ALL
      SELECT 'trigger', concat(g.tgname, ' on ', home, '.', c.relname), concat(home, '.', c.relname), ARRAY['kind', 'trigger', '', 'there']
        FROM pg_class c JOIN pg_trigger g ON g.tgrelid = c.oid AND NOT g.tgisinternal WHERE c.oid = ANY (rels)
      UNION ALL
      SELECT 'policy', concat(p.polname, ' on ', home, '.', c.relname), concat(home, '.', c.relname), ARRAY['kind', 'policy', '', 'there']
        FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.oid = ANY (rels)) f
   CROSS JOIN LATERAL (SELECT f.list[2 * w.n - 1] AS attribute, f.list[2 * w.n] AS value FROM generate_series(1, cardinality(f.list) / 2) AS w (n)) v
   WHERE v.value IS NOT NULL;
END $sqlc_mig$;
-- The same text, read and written by the server once more: after a dump and restore it writes some expressions in another way
-- than when they were new (IN as = ANY, casts), and a second reading ends that.
CREATE FUNCTION pg_temp.sqlc_mig_again(class text, relation text, part text, attribute text, value text) RETURNS text LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  built oid := to_regclass(format('pg_temp.%I', relation)); said text;
BEGIN
  IF class = 'constraint' AND attribute IN ('', 'definition') THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ADD CONSTRAINT sqlc_mig_again %s', relation, value);
  ELSIF class = 'column' AND attribute = 'default' THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ALTER COLUMN %I SET DEFAULT %s', relation, part, value);
  ELSIF class = 'column' AND attribute = 'generated' THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ADD COLUMN sqlc_mig_again %s GENERATED ALWAYS AS (%s) STORED', relation, (SELECT format_type(a.atttypid, a.atttypmod)
      FROM pg_attribute a WHERE a.attrelid = built AND a.attname = part), regexp_replace(value, '^(stored|virtual) ', ''));
  ELSIF class = 'index' AND attribute IN ('columns', 'where') THEN
    EXECUTE format('CREATE INDEX sqlc_mig_again ON pg_temp.%I ' || CASE attribute WHEN 'where' THEN '((1)) WHERE %s' ELSE '(%s)' END, relation, value);
  ELSE
    RETURN value;
  END IF;
  SELECT regexp_replace(f.value, '^stored ', split_part($5, ' ', 1) || ' ') INTO said FROM pg_temp.sqlc_mig_facts(ARRAY[built], '') f
   WHERE f.class = $1 AND f.attribute = CASE $4 WHEN '' THEN 'definition' ELSE $4 END
     AND f.object IN (concat('sqlc_mig_again on .', relation), concat('.', relation, '.', CASE $4 WHEN 'default' THEN part ELSE 'sqlc_mig_again' END));
  RAISE EXCEPTION 'undone'; -- what was made to read it goes again
EXCEPTION WHEN OTHERS THEN
  RETURN coalesce(said, value); -- where it cannot be read here, it is not the same
END $sqlc_mig$;
-- What is compared, while it is; `why` not, if that is so. Without an item: what only stands in. For every role: SQL of the project
-- may set another one.
CREATE TEMPORARY TABLE sqlc_mig_beside (kind text, in_schema text, in_table text, object text, refers_to text[], later text[], item text,
  words text, why text);
GRANT SELECT, INSERT, DELETE ON pg_temp.sqlc_mig_beside TO PUBLIC;
GRANT SELECT ON pg_temp.sqlc_mig_script TO PUBLIC;
-- The questions of the statements that follow, up to the next such call: what is said of each, whether it runs, and whether what is
-- there already is made once more beside by it. What stands there before is compared first.
CREATE FUNCTION pg_temp.sqlc_mig_asked(wanted integer, batch integer, OUT said_1 text, OUT said_2 text, OUT said_3 text, OUT said_4 text,
  OUT said_5 text, OUT said_6 text, OUT do_1 boolean, OUT do_2 boolean, OUT do_3 boolean, OUT do_4 boolean, OUT do_5 boolean, OUT do_6 boolean,
  OUT beside_1 boolean, OUT beside_2 boolean, OUT beside_3 boolean, OUT beside_4 boolean, OUT beside_5 boolean, OUT beside_6 boolean, OUT beside text)
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  p pg_temp.sqlc_mig_planned; f record; said text[]; does boolean[]; aside boolean[]; made text[] := '{}'; n integer; told text;
BEGIN
  IF EXISTS (SELECT FROM pg_temp.sqlc_mig_beside) THEN CALL pg_temp.sqlc_mig_compare(told, beside); END IF;
  FOR p IN SELECT w.* FROM pg_temp.sqlc_mig_planned w WHERE w.place = wanted AND w.asked / 10 = batch ORDER BY w.number LOOP
    n := p.asked % 10;
    f := pg_temp.sqlc_mig_found(p, p.asks[3:4]::text = ANY (made));
    aside[n] := f.word = 'exists' AND p.asks[2] NOT IN ('schema', 'extension', 'enum value');
    said[n] := concat('  ', CASE WHEN aside[n] THEN 'compare' ELSE f.word END, ' ', f.words);
    does[n] := f.todo;
    IF aside[n] THEN
      does[n] := pg_temp.sqlc_mig_aside(p.asks[2], p.asks[3], p.asks[4], p.asks[5],
        ARRAY(SELECT ARRAY[r ->> 0, r ->> 1] FROM jsonb_array_elements(p.told -> 'refers_to') r), ARRAY(SELECT jsonb_array_elements_text(p.told -> 'later')));
    ELSIF f.todo AND p.asks[1] = 'create' AND p.asks[2] = 'table' THEN
      made := made || p.asks[3:4]::text;
    END IF;
  END LOOP;
  SELECT concat(told || E'\n', said[1]), said[2], said[3], said[4], said[5], said[6], does[1], does[2], does[3], does[4], does[5], does[6],
         aside[1], aside[2], aside[3], aside[4], aside[5], aside[6], CASE WHEN EXISTS (SELECT FROM pg_temp.sqlc_mig_beside) THEN 'on' ELSE 'off' END
    INTO said_1, said_2, said_3, said_4, said_5, said_6, do_1, do_2, do_3, do_4, do_5, do_6,
         beside_1, beside_2, beside_3, beside_4, beside_5, beside_6, beside;
END $sqlc_mig$;
-- Makes room for a statement, and says whether it can run there. What it needs stands in, empty: its table, for a part of one, and the
-- tables that foreign keys refer to. `later` is what is not compared, for other statements change it.
CREATE FUNCTION pg_temp.sqlc_mig_aside(kind text, in_schema text, in_table text, object text DEFAULT NULL,
  refers_to text[] DEFAULT '{}', later text[] DEFAULT '{}') RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  is_part boolean := kind NOT IN ('table', 'enum');
  item text := CASE WHEN is_part THEN CASE WHEN kind IN ('column', 'index') THEN kind ELSE 'constraint' END || ' ' || object ELSE kind END;
  words text := CASE kind WHEN 'column' THEN format('column %s.%s.%s', in_schema, in_table, object) WHEN 'index' THEN format('index %s.%s', in_schema, object)
    ELSE format(CASE WHEN is_part THEN '%1$s %4$s on %2$s.%3$s' ELSE '%s %s.%s' END, kind, in_schema, in_table, object) END;
  r record; why text; copy text;
BEGIN
  BEGIN
    IF item = ANY (later) OR 'table' = ANY (later) THEN
      RAISE EXCEPTION 'later revisions, or SQL that nobody has read, make it another one';
    END IF;
    FOR r IN SELECT in_schema AS schema, in_table AS name, is_part AS stands_in
        UNION ALL SELECT refers_to[n][1], refers_to[n][2], true FROM generate_subscripts(refers_to, 1) n LOOP
      CONTINUE WHEN r.stands_in AND EXISTS (SELECT FROM pg_temp.sqlc_mig_beside b
        WHERE (b.in_schema, b.in_table) = (r.schema, r.name) AND b.kind IN ('table', 'stands in') AND b.why IS NULL);
      IF r.name = in_table AND r.schema <> in_schema THEN
        RAISE EXCEPTION 'it refers to a table of the same name in another schema';
      ELSIF EXISTS (SELECT FROM pg_type t WHERE t.typnamespace = pg_my_temp_schema() AND t.typname = r.name::name) THEN
        RAISE EXCEPTION 'there is a temporary table or type of the name %', r.name;
      ELSIF r.stands_in THEN
        EXECUTE format('CREATE TEMPORARY TABLE %2$I (LIKE %1$I.%2$I INCLUDING INDEXES)', r.schema, r.name);
        FOR copy IN SELECT i.indexrelid::regclass FROM pg_index i WHERE i.indrelid = to_regclass(format('pg_temp.%I', r.name)) LOOP
          EXECUTE format('ALTER INDEX %s RENAME TO %I', copy, 'sqlc_mig_' || copy::regclass::oid); -- out of the way of what is made
        END LOOP;
        INSERT INTO pg_temp.sqlc_mig_beside (kind, in_schema, in_table) VALUES ('stands in', r.schema, r.name);
      END IF;
    END LOOP;
    copy := (SELECT c.conname FROM pg_constraint c WHERE c.conrelid = to_regclass(format('pg_temp.%I', in_table)) AND c.contype = 'p');
    IF kind = 'column' THEN
      EXECUTE format('ALTER TABLE IF EXISTS pg_temp.%I DROP COLUMN IF EXISTS %I', in_table, object);
    ELSIF kind = 'primary key' AND copy IS NOT NULL THEN
      EXECUTE format('ALTER TABLE pg_temp.%I DROP CONSTRAINT %I', in_table, copy);
    END IF;
  EXCEPTION WHEN OTHERS THEN why := sqlerrm;
  END;
  INSERT INTO pg_temp.sqlc_mig_beside VALUES (kind, in_schema, in_table, object, refers_to, later, item, words, why);
  RETURN why IS NULL;
END $sqlc_mig$;
-- Compares all that was made beside, takes it away, and says what it found; in `stop`, what differs first, with lines of it.
CREATE FUNCTION pg_temp.sqlc_mig_compared(OUT said text, OUT stop text, OUT differs text) LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
#variable_conflict use_column
DECLARE
  here oid := pg_my_temp_schema(); b pg_temp.sqlc_mig_beside; built oid; lines text; more text; is_made boolean; thing text; told text[] := '{}';
BEGIN
  FOR b IN SELECT o.* FROM pg_temp.sqlc_mig_beside o WHERE o.item IS NOT NULL ORDER BY o.ctid LOOP
    built := (SELECT c.oid FROM pg_class c WHERE c.relnamespace = here AND c.relname = b.in_table::name);
    WITH fact AS MATERIALIZED ( -- all that is known of both
      SELECT s.is_there, w.class, CASE w.class WHEN 'relation' THEN 'table' WHEN 'column' THEN 'column ' || substr(w.object, length(w.owner) + 2)
          ELSE w.class || ' ' || left(w.object, - length(' on ' || w.owner)) END AS item, w.attribute,
        CASE WHEN s.is_there OR w.attribute <> 'references' THEN w.value -- what stands in for a table has the name of that
          ELSE concat(coalesce((SELECT b.refers_to[n][1] FROM generate_subscripts(b.refers_to, 1) n WHERE b.refers_to[n][2] = w.value), b.in_schema),
            '.', w.value) END AS value
        FROM (VALUES (false, built), (true, pg_temp.sqlc_mig_named(b.in_schema, b.in_table))) AS s (is_there, relation)
        CROSS JOIN LATERAL pg_temp.sqlc_mig_facts(ARRAY[s.relation], b.in_schema) w WHERE b.kind <> 'enum' AND b.why IS NULL
      UNION ALL
      SELECT n.oid <> here, 'enum', 'enum', w.attribute, string_agg(l.enumlabel, ', ' ORDER BY l.enumsortorder)
        FROM pg_namespace n JOIN pg_type t ON t.typnamespace = n.oid AND t.typname = b.in_table::name JOIN pg_enum l ON l.enumtypid = t.oid
        CROSS JOIN (VALUES ('kind'), ('values')) AS w (attribute)
       WHERE b.kind = 'enum' AND b.why IS NULL AND (n.oid = here OR n.nspname = b.in_schema::name) AND 'value ' || l.enumlabel <> ALL (b.later)
       GROUP BY 1, w.attribute),
    pair AS ( -- an attribute as it is expected and as it is found
      SELECT item, attribute, coalesce(e.class, f.class) AS class, e.value AS expected, f.value AS found, substr(item, length('column ') + 1) AS part,
             EXISTS (SELECT FROM fact o WHERE o.item = coalesce(e.item, f.item) AND NOT o.is_there) AS is_expected,
             EXISTS (SELECT FROM fact o WHERE o.item = coalesce(e.item, f.item) AND o.is_there) AS is_found
        FROM (SELECT * FROM fact WHERE NOT is_there) e FULL JOIN (SELECT * FROM fact WHERE is_there) f USING (item, attribute)
       WHERE (b.kind = 'table' OR item = b.item) AND NOT (item = ANY (b.later) OR concat_ws(' ', item, attribute) = ANY (b.later))),
    d AS ( -- those that differ, or were added by others
      SELECT item, attribute, concat_ws(' ', item, nullif(attribute, '')) AS words, regexp_replace(coalesce(expected, 'nothing'), '\s+', ' ', 'g') AS expected,
             regexp_replace(coalesce(found, 'nothing'), '\s+', ' ', 'g') AS found,
             NOT is_expected AND class <> 'column' OR is_expected AND attribute = 'comment' AND expected IS NULL AS is_added
        FROM pair WHERE CASE WHEN is_expected AND is_found
          THEN attribute NOT IN ('', 'kind') AND expected IS DISTINCT FROM found AND NOT (attribute = 'validated' AND expected = 'no')
           AND (expected IS NULL OR found IS NULL OR pg_temp.sqlc_mig_again(class, b.in_table, part, attribute, expected)
             <> pg_temp.sqlc_mig_again(class, b.in_table, part, attribute, found))
          ELSE attribute = '' END),
    w AS (SELECT max(length(words)) AS one, greatest(least(max(length(expected)), 60), 8) AS two FROM d WHERE NOT is_added)
    SELECT format('%-*s  %-*s  found', max(w.one), '', max(w.two), 'expected')
             || string_agg(format(E'\n%-*s  %-*s  %s', w.one, words, w.two, expected, found), '' ORDER BY words) FILTER (WHERE NOT is_added),
           string_agg(CASE attribute WHEN 'comment' THEN 'comment of ' ELSE '' END || item, ', ' ORDER BY words) FILTER (WHERE is_added),
           EXISTS (SELECT FROM fact WHERE item = b.item AND NOT is_there) INTO lines, more, is_made FROM d CROSS JOIN w;
    IF NOT is_made THEN
      told := told || format('  exists %s, not compared: %s', b.words, coalesce(b.why, 'the server does not make it beside'));
    ELSIF lines IS NULL THEN
      told := told || format('  exists %s, compared%s', b.words, coalesce('; added by others: ' || more, ''));
    ELSIF (SELECT s.on_mismatch FROM pg_temp.sqlc_mig_script s) = 'warn' THEN
      RAISE WARNING 'sqlc-mig: the % is there in another shape than this history gives it', b.words USING DETAIL = lines;
      told := told || format('  exists %s, in another shape', b.words);
    ELSE
      stop := b.words; differs := lines;
      EXIT;
    END IF;
  END LOOP;
  FOR thing IN SELECT DISTINCT format(CASE o.kind WHEN 'enum' THEN 'TYPE IF EXISTS pg_temp.%I' ELSE 'TABLE IF EXISTS pg_temp.%I CASCADE' END, o.in_table)
                 FROM pg_temp.sqlc_mig_beside o WHERE o.why IS NULL LOOP
    EXECUTE 'DROP ' || thing;
  END LOOP;
  DELETE FROM pg_temp.sqlc_mig_beside;
  said := array_to_string(told, E'\n');
END $sqlc_mig$;
-- The same, which stops the script where something differs.
CREATE PROCEDURE pg_temp.sqlc_mig_compare(INOUT said text, INOUT beside text) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  outcome record;
BEGIN
  outcome := pg_temp.sqlc_mig_compared();
  said := outcome.said;
  beside := 'off';
  IF outcome.stop IS NOT NULL THEN
    IF pg_catalog.now() = pg_catalog.statement_timestamp() THEN COMMIT; END IF; -- outside of a transaction: what was made beside is gone for good
    RAISE EXCEPTION 'sqlc-mig: the % is there in another shape than this history gives it', outcome.stop USING DETAIL = outcome.differs,
      HINT = 'Change it by hand, or stamp a revision that has this shape; built with --on-mismatch=warn the script says so and goes on.';
  END IF;
END $sqlc_mig$;
-- A revision is done: what still stands beside is compared, the ledger moves. Gives the revision that is next.
CREATE FUNCTION pg_temp.sqlc_mig_done(wanted integer, OUT next integer, OUT said text, OUT beside text) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  told text;
BEGIN
  beside := 'off';
  IF EXISTS (SELECT FROM pg_temp.sqlc_mig_beside) THEN CALL pg_temp.sqlc_mig_compare(told, beside); END IF;
  SELECT m.next, pg_catalog.concat(told || E'\n', m.said) INTO next, said FROM pg_temp.sqlc_mig_move(wanted) m;
END $sqlc_mig$;

-- ---- the schemas of what is created, as variables of psql: what the caller had in these comes back at the end -------
\if :{?sqlc_mig_is_public} \elif :{?public} \set sqlc_mig_was_public :public \endif \set sqlc_mig_is_public yes \set public public

-- ================================================================================
-- 1d6f0a83c2b7  Create customers
-- 1 of 15; migrations/1d6f0a83c2b7_create_customers.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/1d6f0a83c2b7_create_customers.yaml'
\echo 'apply 1d6f0a83c2b7 Create customers'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.customers      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."customers" (
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
COMMENT ON TABLE :"public"."customers" IS 'People and companies that buy from us';
COMMENT ON COLUMN :"public"."customers"."public_id" IS 'The only id that leaves the house';
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_2 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE INDEX "ix_customers_created_at" ON :"public"."customers" ("created_at");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 37c41be9a05d  Create categories and products
-- 2 of 15; migrations/37c41be9a05d_create_products.yaml; needs 1d6f0a83c2b7
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/37c41be9a05d_create_products.yaml'
\echo 'apply 37c41be9a05d Create categories and products'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.categories      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."categories" (
  "id" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  "parent_id" integer,
  "slug" varchar(80) NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "pk_categories" PRIMARY KEY ("id"),
  CONSTRAINT "uq_categories_slug" UNIQUE ("slug"),
  CONSTRAINT "fk_categories_parent_id_categories" FOREIGN KEY ("parent_id") REFERENCES :"public"."categories" ("id") ON DELETE SET NULL
);
COMMENT ON COLUMN :"public"."categories"."parent_id" IS 'Null for a category at the top of the shop';
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.products      line 18
-- lock on public.categories: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_2 (:sqlc_mig_file':18)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."products" (
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
  CONSTRAINT "fk_products_category_id_categories" FOREIGN KEY ("category_id") REFERENCES :"public"."categories" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_products_price" CHECK (price >= 0)
);
COMMENT ON TABLE :"public"."products" IS 'Everything that can be put into an order';
COMMENT ON COLUMN :"public"."products"."attributes" IS 'Size, colour and the like, as the supplier sends them';
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_3 (:sqlc_mig_file':18)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE INDEX "ix_products_category_id" ON :"public"."products" ("category_id");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 58e2907f14ac  Create orders and their lines
-- 3 of 15; migrations/58e2907f14ac_create_orders.yaml; needs 37c41be9a05d
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/58e2907f14ac_create_orders.yaml'
\echo 'apply 58e2907f14ac Create orders and their lines'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_enum public.order_status      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TYPE :"public"."order_status" AS ENUM ('open', 'paid', 'shipped', 'cancelled');
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.orders      line 7
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."orders" (
  "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  "customer_id" bigint NOT NULL,
  "status" "public"."order_status" DEFAULT 'open' NOT NULL,
  "currency" char(3) DEFAULT 'EUR' NOT NULL,
  "note" text DEFAULT '' NOT NULL,
  "placed_at" timestamptz DEFAULT (now()) NOT NULL,
  "ship_by" date,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "fk_orders_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES :"public"."customers" ("id") ON DELETE RESTRICT
);
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_3 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE INDEX "ix_orders_customer_id_placed_at" ON :"public"."orders" ("customer_id", "placed_at");
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_table public.order_lines      line 22
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.products: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_4 (:sqlc_mig_file':22)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
CREATE TABLE :"public"."order_lines" (
  "order_id" bigint NOT NULL,
  "line_no" smallint NOT NULL,
  "product_id" bigint NOT NULL,
  "quantity" integer DEFAULT 1 NOT NULL,
  "amount" numeric(12,2) NOT NULL,
  CONSTRAINT "pk_order_lines" PRIMARY KEY ("order_id", "line_no"),
  CONSTRAINT "fk_order_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES :"public"."orders" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_order_lines_product_id_products" FOREIGN KEY ("product_id") REFERENCES :"public"."products" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_order_lines_quantity" CHECK (quantity > 0)
);
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_5 (:sqlc_mig_file':22)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
CREATE INDEX "ix_order_lines_product_id" ON :"public"."order_lines" ("product_id");
\endif \set public public \set ON_ERROR_STOP on

-- 4. create_index ix_orders_open on public.orders      line 39
-- lock on public.orders: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_6 (:sqlc_mig_file':39)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
CREATE INDEX "ix_orders_open" ON :"public"."orders" ("placed_at") WHERE status = 'open';
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 6b03d8a7e951  Keep the delivery addresses of a customer
-- 4 of 15; migrations/6b03d8a7e951_add_addresses.yaml; needs 58e2907f14ac
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/6b03d8a7e951_add_addresses.yaml'
\echo 'apply 6b03d8a7e951 Keep the delivery addresses of a customer'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(4, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.addresses      line 6
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."addresses" (
  "id" uuid DEFAULT (gen_random_uuid()) NOT NULL,
  "customer_id" bigint NOT NULL,
  "label" varchar(40) DEFAULT 'home' NOT NULL,
  "lines" jsonb NOT NULL,
  "valid_from" date DEFAULT (CURRENT_DATE) NOT NULL,
  CONSTRAINT "pk_addresses" PRIMARY KEY ("id"),
  CONSTRAINT "uq_addresses_customer_id_label" UNIQUE ("customer_id", "label"),
  CONSTRAINT "fk_addresses_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES :"public"."customers" ("id") ON DELETE CASCADE
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. add_column public.orders.address_id      line 28
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':28)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."orders" ADD COLUMN "address_id" uuid;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.addresses: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_3 (:sqlc_mig_file':28)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."orders" ADD CONSTRAINT "fk_orders_address_id_addresses" FOREIGN KEY ("address_id") REFERENCES :"public"."addresses" ("id");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 7240f5c9ab16  Call the price what it is, and count stock in bigint
-- 5 of 15; migrations/7240f5c9ab16_rework_product_prices.yaml; needs 58e2907f14ac
\if :{?sqlc_mig_due_5} \set sqlc_mig_file 'migrations/7240f5c9ab16_rework_product_prices.yaml'
\echo 'apply 7240f5c9ab16 Call the price what it is, and count stock in bigint'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(5, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. rename_column public.products.price to unit_price      line 6
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."products" RENAME COLUMN "price" TO "unit_price";
\endif

-- 2. execute UPDATE products SET stock = 0 WHERE stock IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says      line 8
\echo '  a product whose stock is not known has none'
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE products SET stock = 0 WHERE stock IS NULL' (:sqlc_mig_file':8)'
UPDATE products SET stock = 0 WHERE stock IS NULL;
\echo '   ' :ROW_COUNT rows

-- 3. alter_column public.products.stock      line 12
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT * FROM pg_temp.sqlc_mig_asked(5, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."products" ALTER COLUMN "stock" TYPE bigint;
\endif
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.products.stock' (:sqlc_mig_file':12)'
ALTER TABLE "public"."products" ALTER COLUMN "stock" SET DEFAULT 0;
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(5, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."products" ALTER COLUMN "stock" SET NOT NULL;
\endif

-- 4. create_check_constraint ck_products_stock on public.products      line 13
-- lock on public.products: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."products" ADD CONSTRAINT "ck_products_stock" CHECK (stock >= 0);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 89ad13e6027f  Merge addresses and product prices
-- 6 of 15; migrations/89ad13e6027f_merge_addresses_and_prices.yaml; needs 6b03d8a7e951, 7240f5c9ab16
\if :{?sqlc_mig_due_6} \set sqlc_mig_file 'migrations/89ad13e6027f_merge_addresses_and_prices.yaml'
\echo 'apply 89ad13e6027f Merge addresses and product prices'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(6) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_6 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 91c7b5240fde  Every customer has a country that we know
-- 7 of 15; migrations/91c7b5240fde_require_customer_country.yaml; needs 89ad13e6027f
\if :{?sqlc_mig_due_7} \set sqlc_mig_file 'migrations/91c7b5240fde_require_customer_country.yaml'
\echo 'apply 91c7b5240fde Every customer has a country that we know'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(7, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.countries      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."countries" (
  "code" char(2) NOT NULL,
  "title" varchar(80) NOT NULL,
  "vat_rate" numeric(4,2) DEFAULT 0.00 NOT NULL,
  "in_eu" boolean DEFAULT true NOT NULL,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code")
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. bulk_insert public.countries (6 rows)      line 15
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  insert into public.countries' (:sqlc_mig_file':15)'
INSERT INTO "public"."countries" ("code", "title", "vat_rate", "in_eu") VALUES
  ('AT', 'Austria', 20.00, DEFAULT),
  ('CI', 'Côte d''Ivoire', DEFAULT, false),
  ('DE', 'Germany', 19.00, DEFAULT),
  ('FR', 'France', 20.00, DEFAULT),
  ('NO', 'Norway', 25.00, false),
  ('ZZ', 'Unknown', DEFAULT, false)
ON CONFLICT ("code") DO NOTHING;
\echo '   ' :ROW_COUNT rows

-- 3. execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL      ? SQL of the project      line 26
SELECT pg_temp.sqlc_mig_truth((
SELECT count(*) FROM customers WHERE country IS NULL
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
\echo '  customers without a country get ZZ'
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL' (:sqlc_mig_file':26)'
UPDATE customers SET country = 'ZZ' WHERE country IS NULL;
\echo '   ' :ROW_COUNT rows
\else \echo '  skipped, its condition says no: execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL'
\endif

-- 4. alter_column public.customers.country      line 31
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(7, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':31)' \if :sqlc_mig_do_1
ALTER TABLE "public"."customers" ALTER COLUMN "country" SET NOT NULL;
\endif
-- lock on public.customers: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.customers.country' (:sqlc_mig_file':31)'
COMMENT ON COLUMN "public"."customers"."country" IS 'ISO 3166-1 alpha-2, or ZZ when we do not know it';

-- 5. create_foreign_key fk_customers_country_countries on public.customers      line 36
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.countries: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_2 (:sqlc_mig_file':36)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."customers" ADD CONSTRAINT "fk_customers_country_countries" FOREIGN KEY ("country") REFERENCES :"public"."countries" ("code")
  ON UPDATE CASCADE;
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(7) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_7 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 9a60e2d8b34c  One account per e-mail address, whatever its case
-- 8 of 15; migrations/9a60e2d8b34c_unique_customer_email.yaml; needs 91c7b5240fde
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_8} \set sqlc_mig_file 'migrations/9a60e2d8b34c_unique_customer_email.yaml'
\echo 'apply 9a60e2d8b34c One account per e-mail address, whatever its case'
CALL pg_temp.sqlc_mig_mark(8, 0, '');

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 1. create_index ux_customers_email_ci on public.customers      line 9
SELECT pg_temp.sqlc_mig_step(8, 1, '83f92fb59e177685b3d38aee419b478545e3501647398ceb7539ab8aa2bf7090', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.customers: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes;
--   reads the whole table twice and waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(8, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\if :sqlc_mig_do_1 \echo :sqlc_mig_said_1 (:sqlc_mig_file':9)'
DROP INDEX CONCURRENTLY "public"."ux_customers_email_ci";
\endif
SELECT * FROM pg_temp.sqlc_mig_asked(8, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE UNIQUE INDEX CONCURRENTLY "ux_customers_email_ci" ON :"public"."customers" ((lower(email)));
\endif \set public public \set ON_ERROR_STOP on
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
CALL pg_temp.sqlc_mig_mark(8, 1, '83f92fb59e177685b3d38aee419b478545e3501647398ceb7539ab8aa2bf7090');
\else \echo '  done before: create_index ux_customers_email_ci on public.customers'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(8) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_8 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- a1f73c06d582  Orders can be refunded
-- 9 of 15; migrations/a1f73c06d582_add_order_status_refunded.yaml; needs 9a60e2d8b34c
\if :{?sqlc_mig_due_9} \set sqlc_mig_file 'migrations/a1f73c06d582_add_order_status_refunded.yaml'
\echo 'apply a1f73c06d582 Orders can be refunded'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(9, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_enum_value public.order_status 'refunded'      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TYPE "public"."order_status" ADD VALUE 'refunded' AFTER 'shipped';
\endif
SELECT * FROM pg_temp.sqlc_mig_done(9) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_9 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 4c8b19e7f0d6  Create the subscription plans
-- 10 of 15; migrations/4c8b19e7f0d6_create_plans.yaml
\if :{?sqlc_mig_due_10} \set sqlc_mig_file 'migrations/4c8b19e7f0d6_create_plans.yaml'
\echo 'apply 4c8b19e7f0d6 Create the subscription plans'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(10, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.plans      line 7
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."plans" (
  "code" varchar(20) NOT NULL,
  "title" text NOT NULL,
  "monthly_price" numeric(10,2) DEFAULT 0.00 NOT NULL,
  "trial_days" smallint DEFAULT 14 NOT NULL,
  "features" jsonb DEFAULT '[]' NOT NULL,
  CONSTRAINT "pk_plans" PRIMARY KEY ("code"),
  CONSTRAINT "ck_plans_trial_days" CHECK (trial_days BETWEEN 0 AND 90)
);
COMMENT ON TABLE :"public"."plans" IS 'What a customer can subscribe to';
\endif \set public public \set ON_ERROR_STOP on

-- 2. bulk_insert public.plans (3 rows)      line 19
-- lock on public.plans: ROW EXCLUSIVE, blocks writers of the same rows
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  insert into public.plans' (:sqlc_mig_file':19)'
INSERT INTO "public"."plans" ("code", "title", "trial_days", "monthly_price", "features") VALUES
  ('free', 'Free', 0, DEFAULT, DEFAULT),
  ('plus', 'Plus', DEFAULT, 9.90, '["priority_support"]'),
  ('business', 'Business', DEFAULT, 49.00, '["priority_support", "invoice"]')
ON CONFLICT ("code") DO NOTHING;
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(10) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_10 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 5f92d07ac1e8  Customers subscribe to plans
-- 11 of 15; migrations/5f92d07ac1e8_create_subscriptions.yaml; needs 1d6f0a83c2b7, 4c8b19e7f0d6
\if :{?sqlc_mig_due_11} \set sqlc_mig_file 'migrations/5f92d07ac1e8_create_subscriptions.yaml'
\echo 'apply 5f92d07ac1e8 Customers subscribe to plans'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(11, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_enum public.subscription_state      line 8
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TYPE :"public"."subscription_state" AS ENUM ('trial', 'active', 'past_due', 'ended');
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.subscriptions      line 9
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.plans: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_2 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."subscriptions" (
  "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  "customer_id" bigint NOT NULL,
  "plan_code" varchar(20) DEFAULT 'free' NOT NULL,
  "state" "public"."subscription_state" DEFAULT 'trial' NOT NULL,
  "started_on" date DEFAULT (CURRENT_DATE) NOT NULL,
  "ended_on" date,
  CONSTRAINT "pk_subscriptions" PRIMARY KEY ("id"),
  CONSTRAINT "fk_subscriptions_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES :"public"."customers" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_subscriptions_plan_code_plans" FOREIGN KEY ("plan_code") REFERENCES :"public"."plans" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ck_subscriptions_period" CHECK (ended_on IS NULL OR ended_on >= started_on)
);
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_index ux_subscriptions_running on public.subscriptions      line 26
-- lock on public.subscriptions: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_3 (:sqlc_mig_file':26)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE UNIQUE INDEX "ux_subscriptions_running" ON :"public"."subscriptions" ("customer_id", "plan_code") WHERE ended_on IS NULL;
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(11) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_11 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 72d4e8163b0a  Bill subscriptions once a month
-- 12 of 15; migrations/72d4e8163b0a_create_invoices.yaml; needs 5f92d07ac1e8
\if :{?sqlc_mig_due_12} \set sqlc_mig_file 'migrations/72d4e8163b0a_create_invoices.yaml'
\echo 'apply 72d4e8163b0a Bill subscriptions once a month'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(12, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.invoices      line 6
-- lock on public.subscriptions: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."invoices" (
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
  CONSTRAINT "fk_invoices_subscription_id_subscriptions" FOREIGN KEY ("subscription_id") REFERENCES :"public"."subscriptions" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_invoices_net" CHECK (net >= 0 AND vat >= 0)
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table_comment public.subscriptions      line 25
-- lock on public.subscriptions: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  set comment of table public.subscriptions' (:sqlc_mig_file':25)'
COMMENT ON TABLE "public"."subscriptions" IS 'One row per customer and plan; history stays';
SELECT * FROM pg_temp.sqlc_mig_done(12) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_12 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- c35a90b7e214  Merge billing into the shop
-- 13 of 15; migrations/c35a90b7e214_merge_billing.yaml; needs 72d4e8163b0a, a1f73c06d582
\if :{?sqlc_mig_due_13} \set sqlc_mig_file 'migrations/c35a90b7e214_merge_billing.yaml'
\echo 'apply c35a90b7e214 Merge billing into the shop'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(13) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_13 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- d80b46fc9e73  Archive customers and products instead of deleting them
-- 14 of 15; migrations/d80b46fc9e73_archive_instead_of_delete.yaml; needs c35a90b7e214
\if :{?sqlc_mig_due_14} \set sqlc_mig_file 'migrations/d80b46fc9e73_archive_instead_of_delete.yaml'
\echo 'apply d80b46fc9e73 Archive customers and products instead of deleting them'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute DO $$ DECLARE name text; BEGIN FOREACH name IN ARRAY ARRAY[' ...      ? SQL of the project      line 8
\echo '  add archived_at to customers and products'
-- the project's own SQL; its locks are not known here
\echo '  ? execute DO $$ DECLARE name text; BEGIN FOREACH name IN ARRAY ARRAY['' ...' (:sqlc_mig_file':8)'
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['customers', 'products'] LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN archived_at timestamptz', name);
  END LOOP;
END
$$;
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 2. create_index ix_products_shelf on public.products      line 36
-- lock on public.products: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(14, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':36)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_products_shelf" ON :"public"."products" ("category_id", "title") WHERE archived_at IS NULL;
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(14) \gset sqlc_mig_
COMMIT;
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
\echo :sqlc_mig_said \unset sqlc_mig_due_14 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- e17f2c5da840  Orders know their subscription, and nobody has a fax any more
-- 15 of 15; migrations/e17f2c5da840_orders_of_subscriptions.yaml; needs d80b46fc9e73
\if :{?sqlc_mig_due_15} \set sqlc_mig_file 'migrations/e17f2c5da840_orders_of_subscriptions.yaml'
\echo 'apply e17f2c5da840 Orders know their subscription, and nobody has a fax any more'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(15, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.orders.subscription_id      line 6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."orders" ADD COLUMN "subscription_id" bigint;
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_foreign_key fk_orders_subscription_id_subscriptions on public.orders      line 7
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.subscriptions: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."orders" ADD CONSTRAINT "fk_orders_subscription_id_subscriptions" FOREIGN KEY ("subscription_id")
  REFERENCES :"public"."subscriptions" ("id") ON DELETE SET NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_index ix_orders_subscription_id on public.orders      line 12
-- lock on public.orders: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_3 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE INDEX "ix_orders_subscription_id" ON :"public"."orders" ("subscription_id");
\endif \set public public \set ON_ERROR_STOP on

-- 4. drop_column public.customers.fax      ! destroys the values of public.customers.fax; undo: the column comes back empty      line 14
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(15, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
ALTER TABLE "public"."customers" DROP COLUMN "fax";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(15) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_15 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- The end: leave the session as it was
\unset public \unset sqlc_mig_is_public \if :{?sqlc_mig_was_public} \set public :sqlc_mig_was_public \unset sqlc_mig_was_public \endif
-- ---- sqlc-mig's own: the end, with the session as it was ----------------------------------------------------------
\if :sqlc_mig_quiet \else \echo :sqlc_mig_place \endif
SELECT * FROM pg_temp.sqlc_mig_restore() \gset sqlc_mig_
DROP FUNCTION pg_temp.sqlc_mig_restore;
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop \set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback \set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline \set VERBOSITY :sqlc_mig_old_verbosity \set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count \set QUIET :sqlc_mig_old_quiet \unset sqlc_mig_old_on_error_stop \unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit \unset sqlc_mig_old_singleline \unset sqlc_mig_old_verbosity \unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count \unset sqlc_mig_old_quiet
