-- ================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Names when nobody says anything'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'parents') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'parents', 'ix_parents_mail', above => true) AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'parents', 'ix_parents_id_95980ba3', above => true) AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'a_table_with_a_name_that_takes_most_of_the_room', 'ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32', above => true) AS sqlc_mig_5,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'a_table_with_a_name_that_takes_most_of_the_room', 'ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712', above => true) AS sqlc_mig_6 \gset

-- 1. create_table public.parents
--    migrations/0001_names_when_nobody_says.yaml:6
\if :sqlc_mig_1
\echo '  create table public.parents'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'parents',
  later => '{index ix_parents_id_95980ba3,index ix_parents_mail}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."parents" (
  "id" bigint NOT NULL,
  "mail" text,
  "parent_id" bigint,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "fk_parents_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES :"public"."parents" ("id"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> ''),
  CONSTRAINT "ck_parents_dda4fd05" CHECK (id > 0)
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_2
\echo '  create index public.ix_parents_mail'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'parents', 'ix_parents_mail') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE INDEX "ix_parents_mail" ON :"public"."parents" ("mail");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_index ix_parents_id_95980ba3 on public.parents
--    migrations/0001_names_when_nobody_says.yaml:13
-- lock on public.parents: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_3
\echo '  create index public.ix_parents_id_95980ba3'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'parents', 'ix_parents_id_95980ba3') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
CREATE INDEX "ix_parents_id_95980ba3" ON :"public"."parents" ("id", (lower(mail)));
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. create_table public.a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_when_nobody_says.yaml:14
\if :sqlc_mig_4
\echo '  create table public.a_table_with_a_name_that_takes_most_of_the_room'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'a_table_with_a_name_that_takes_most_of_the_room',
  later => '{index ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32,
    index ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712}') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
CREATE TABLE :"public"."a_table_with_a_name_that_takes_most_of_the_room" (
  "a_column_with_a_long_name" bigint,
  "ein_schlüssel_mit_ümläuten_überall" bigint,
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_a_c_50f9b97d" UNIQUE ("a_column_with_a_long_name")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_5
\echo '  create index public.ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'a_table_with_a_name_that_takes_most_of_the_room', 'ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
CREATE INDEX "ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32" ON :"public"."a_table_with_a_name_that_takes_most_of_the_room" ("a_column_with_a_long_name");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_6
\echo '  create index public.ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'a_table_with_a_name_that_takes_most_of_the_room', 'ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712') AS sqlc_mig_6 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_6
CREATE INDEX "ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712" ON :"public"."a_table_with_a_name_that_takes_most_of_the_room" ("ein_schlüssel_mit_ümläuten_überall");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

