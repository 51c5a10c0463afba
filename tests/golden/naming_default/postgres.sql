-- ===================================================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 Names when nobody says anything'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.parents
--    migrations/0001_names_when_nobody_says.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."parents" (
  "id" bigint NOT NULL,
  "mail" text,
  "parent_id" bigint,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "fk_parents_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "public"."parents" ("id"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> ''),
  CONSTRAINT "ck_parents_dda4fd05" CHECK (id > 0)
);
\echo '  create table public.parents'
\else
\echo '  exists table public.parents'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_parents_mail', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_parents_mail" ON "public"."parents" ("mail");
\echo '  create index public.ix_parents_mail'
\else
\echo '  exists index public.ix_parents_mail'
\endif

-- 2. create_index ix_parents_id_95980ba3 on public.parents
--    migrations/0001_names_when_nobody_says.yaml:13
-- lock on public.parents: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_parents_id_95980ba3', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_parents_id_95980ba3" ON "public"."parents" ("id", (lower(mail)));
\echo '  create index public.ix_parents_id_95980ba3'
\else
\echo '  exists index public.ix_parents_id_95980ba3'
\endif

-- 3. create_table public.a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_when_nobody_says.yaml:14
SELECT pg_temp.sqlc_mig_table_missing('public', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."a_table_with_a_name_that_takes_most_of_the_room" (
  "a_column_with_a_long_name" bigint,
  "ein_schlüssel_mit_ümläuten_überall" bigint,
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_a_c_50f9b97d" UNIQUE ("a_column_with_a_long_name")
);
\echo '  create table public.a_table_with_a_name_that_takes_most_of_the_room'
\else
\echo '  exists table public.a_table_with_a_name_that_takes_most_of_the_room'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32" ON "public"."a_table_with_a_name_that_takes_most_of_the_room" ("a_column_with_a_long_name");
\echo '  create index public.ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32'
\else
\echo '  exists index public.ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712" ON "public"."a_table_with_a_name_that_takes_most_of_the_room" ("ein_schlüssel_mit_ümläuten_überall");
\echo '  create index public.ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712'
\else
\echo '  exists index public.ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Names when nobody says anything', 'ecbe8ab4411c126a885250f3515313385acda21ce5a63e89d683c0d846e28765', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

