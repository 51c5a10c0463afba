-- ===================================================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 Names by the convention'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.parents
--    migrations/0001_names_by_the_convention.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."parents" (
  "id" bigint NOT NULL,
  "mail" text,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> '')
);
\echo '  create table public.parents'
\else
\echo '  exists table public.parents'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'parents_mail_idx', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "parents_mail_idx" ON "public"."parents" ("mail");
\echo '  create index public.parents_mail_idx'
\else
\echo '  exists index public.parents_mail_idx'
\endif

-- 2. create_table public.a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_by_the_convention.yaml:11
-- lock on public.parents: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('public', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."a_table_with_a_name_that_takes_most_of_the_room" (
  "id" bigint NOT NULL,
  "a_column_with_a_long_name" bigint,
  CONSTRAINT "pk_a_table_with_a_name_that_takes_most_of_the_room" PRIMARY KEY ("id"),
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954" UNIQUE ("id", "a_column_with_a_long_name"),
  CONSTRAINT "fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337" FOREIGN KEY ("a_column_with_a_long_name") REFERENCES "public"."parents" ("id"),
  CONSTRAINT "ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05" CHECK (id > 0)
);
\echo '  create table public.a_table_with_a_name_that_takes_most_of_the_room'
\else
\echo '  exists table public.a_table_with_a_name_that_takes_most_of_the_room'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx" ON "public"."a_table_with_a_name_that_takes_most_of_the_room" ((a_column_with_a_long_name % 10));
\echo '  create index public.a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx'
\else
\echo '  exists index public.a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'a_given_name_is_final', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "a_given_name_is_final" ON "public"."a_table_with_a_name_that_takes_most_of_the_room" ("id");
\echo '  create index public.a_given_name_is_final'
\else
\echo '  exists index public.a_given_name_is_final'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Names by the convention', '795badca586324d35fa9cb57dd495d3b39a29a6bedb09414557894091b133f51', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

