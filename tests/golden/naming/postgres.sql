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
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'parents',
  later => '{index parents_mail_idx}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."parents" (
  "id" bigint NOT NULL,
  "mail" text,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> '')
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_2
\echo '  create index public.parents_mail_idx'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'parents', 'parents_mail_idx') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE INDEX "parents_mail_idx" ON :"public"."parents" ("mail");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_table public.a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_by_the_convention.yaml:11
-- lock on public.parents: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_3
\echo '  create table public.a_table_with_a_name_that_takes_most_of_the_room'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'a_table_with_a_name_that_takes_most_of_the_room',
  refers_to => '{{public,parents}}',
  later => '{index a_given_name_is_final,index a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx}') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
CREATE TABLE :"public"."a_table_with_a_name_that_takes_most_of_the_room" (
  "id" bigint NOT NULL,
  "a_column_with_a_long_name" bigint,
  CONSTRAINT "pk_a_table_with_a_name_that_takes_most_of_the_room" PRIMARY KEY ("id"),
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954" UNIQUE ("id", "a_column_with_a_long_name"),
  CONSTRAINT "fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337" FOREIGN KEY ("a_column_with_a_long_name") REFERENCES :"public"."parents" ("id"),
  CONSTRAINT "ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05" CHECK (id > 0)
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_4
\echo '  create index public.a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'a_table_with_a_name_that_takes_most_of_the_room', 'a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
CREATE INDEX "a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx" ON :"public"."a_table_with_a_name_that_takes_most_of_the_room" ((a_column_with_a_long_name % 10));
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_5
\echo '  create index public.a_given_name_is_final'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'a_table_with_a_name_that_takes_most_of_the_room', 'a_given_name_is_final') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
CREATE INDEX "a_given_name_is_final" ON :"public"."a_table_with_a_name_that_takes_most_of_the_room" ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

