-- ===================================================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '795badca586324d35fa9cb57dd495d3b39a29a6bedb09414557894091b133f51',
  'Names by the convention');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 Names by the convention',
  '0001 Names by the convention: another run has done it');

-- 1. create_table parents
--    migrations/0001_names_by_the_convention.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'parents',
  '  create table parents', '  exists table parents', '
CREATE TABLE "parents" (
  "id" bigint NOT NULL,
  "mail" text,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> '''')
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 1,
  'index_missing', 'parents_mail_idx', 'parents',
  '  create index parents_mail_idx', '  exists index parents_mail_idx', '
CREATE INDEX "parents_mail_idx" ON "parents" ("mail")
');

-- 2. create_table a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_by_the_convention.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'table_missing', 'a_table_with_a_name_that_takes_most_of_the_room',
  '  create table a_table_with_a_name_that_takes_most_of_the_room', '  exists table a_table_with_a_name_that_takes_most_of_the_room', '
CREATE TABLE "a_table_with_a_name_that_takes_most_of_the_room" (
  "id" bigint NOT NULL,
  "a_column_with_a_long_name" bigint,
  CONSTRAINT "pk_a_table_with_a_name_that_takes_most_of_the_room" PRIMARY KEY ("id"),
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954" UNIQUE ("id", "a_column_with_a_long_name"),
  CONSTRAINT "fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337" FOREIGN KEY ("a_column_with_a_long_name") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05" CHECK (id > 0)
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 2,
  'index_missing', 'a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx', 'a_table_with_a_name_that_takes_most_of_the_room',
  '  create index a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx', '  exists index a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx', '
CREATE INDEX "a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx" ON "a_table_with_a_name_that_takes_most_of_the_room" ((a_column_with_a_long_name % 10))
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 2,
  'index_missing', 'a_given_name_is_final', 'a_table_with_a_name_that_takes_most_of_the_room',
  '  create index a_given_name_is_final', '  exists index a_given_name_is_final', '
CREATE INDEX "a_given_name_is_final" ON "a_table_with_a_name_that_takes_most_of_the_room" ("id")
');

