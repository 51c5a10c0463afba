-- ================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Names by the convention'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'parents') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'parents', 'parents_mail_idx', above => true) AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'a_table_with_a_name_that_takes_most_of_the_room', 'a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx', above => true) AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'a_table_with_a_name_that_takes_most_of_the_room', 'a_given_name_is_final', above => true) AS sqlc_mig_5 \gset

-- 1. create_table public.parents
--    migrations/0001_names_by_the_convention.yaml:6
\if :sqlc_mig_1
\echo '  create table public.parents'
CREATE TABLE "public"."parents" (
  "id" bigint NOT NULL,
  "mail" text,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> '')
);
\else \echo '  exists table public.parents'
\endif
\if :sqlc_mig_2
\echo '  create index public.parents_mail_idx'
CREATE INDEX "parents_mail_idx" ON "public"."parents" ("mail");
\else \echo '  exists index public.parents_mail_idx'
\endif

-- 2. create_table public.a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_by_the_convention.yaml:11
-- lock on public.parents: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_3
\echo '  create table public.a_table_with_a_name_that_takes_most_of_the_room'
CREATE TABLE "public"."a_table_with_a_name_that_takes_most_of_the_room" (
  "id" bigint NOT NULL,
  "a_column_with_a_long_name" bigint,
  CONSTRAINT "pk_a_table_with_a_name_that_takes_most_of_the_room" PRIMARY KEY ("id"),
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954" UNIQUE ("id", "a_column_with_a_long_name"),
  CONSTRAINT "fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337" FOREIGN KEY ("a_column_with_a_long_name") REFERENCES "public"."parents" ("id"),
  CONSTRAINT "ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05" CHECK (id > 0)
);
\else \echo '  exists table public.a_table_with_a_name_that_takes_most_of_the_room'
\endif
\if :sqlc_mig_4
\echo '  create index public.a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx'
CREATE INDEX "a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx" ON "public"."a_table_with_a_name_that_takes_most_of_the_room" ((a_column_with_a_long_name % 10));
\else \echo '  exists index public.a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx'
\endif
\if :sqlc_mig_5
\echo '  create index public.a_given_name_is_final'
CREATE INDEX "a_given_name_is_final" ON "public"."a_table_with_a_name_that_takes_most_of_the_room" ("id");
\else \echo '  exists index public.a_given_name_is_final'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

