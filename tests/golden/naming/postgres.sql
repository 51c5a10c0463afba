-- ================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_names_by_the_convention.yaml'
\echo 'apply 0001 Names by the convention'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.parents      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."parents" (
  "id" bigint NOT NULL,
  "mail" text,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> '')
);
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_2 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE INDEX "parents_mail_idx" ON :"public"."parents" ("mail");
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.a_table_with_a_name_that_takes_most_of_the_room      line 11
-- lock on public.parents: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_3 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE TABLE :"public"."a_table_with_a_name_that_takes_most_of_the_room" (
  "id" bigint NOT NULL,
  "a_column_with_a_long_name" bigint,
  CONSTRAINT "pk_a_table_with_a_name_that_takes_most_of_the_room" PRIMARY KEY ("id"),
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954" UNIQUE ("id", "a_column_with_a_long_name"),
  CONSTRAINT "fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337" FOREIGN KEY ("a_column_with_a_long_name")
  REFERENCES :"public"."parents" ("id"),
  CONSTRAINT "ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05" CHECK (id > 0)
);
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_4 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
CREATE INDEX "a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx"
  ON :"public"."a_table_with_a_name_that_takes_most_of_the_room" ((a_column_with_a_long_name % 10));
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_5 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
CREATE INDEX "a_given_name_is_final" ON :"public"."a_table_with_a_name_that_takes_most_of_the_room" ("id");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

