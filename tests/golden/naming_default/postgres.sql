-- ================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_names_when_nobody_says.yaml'
\echo 'apply 0001 Names when nobody says anything'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.parents      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
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
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_2 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE INDEX "ix_parents_mail" ON :"public"."parents" ("mail");
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_index ix_parents_id_95980ba3 on public.parents      line 13
-- lock on public.parents: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_3 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE INDEX "ix_parents_id_95980ba3" ON :"public"."parents" ("id", (lower(mail)));
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_table public.a_table_with_a_name_that_takes_most_of_the_room      line 14
\echo :sqlc_mig_said_4 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
CREATE TABLE :"public"."a_table_with_a_name_that_takes_most_of_the_room" (
  "a_column_with_a_long_name" bigint,
  "ein_schlüssel_mit_ümläuten_überall" bigint,
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_a_c_50f9b97d" UNIQUE ("a_column_with_a_long_name")
);
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_5 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
CREATE INDEX "ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32"
  ON :"public"."a_table_with_a_name_that_takes_most_of_the_room" ("a_column_with_a_long_name");
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_6 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
CREATE INDEX "ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712"
  ON :"public"."a_table_with_a_name_that_takes_most_of_the_room" ("ein_schlüssel_mit_ümläuten_überall");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

