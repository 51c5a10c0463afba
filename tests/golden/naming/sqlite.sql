-- ===================================================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_names_by_the_convention.yaml',
  'Names by the convention');

-- 1. create_table parents   migrations/0001_names_by_the_convention.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'parents', '"index parents_mail_idx"', '
CREATE TABLE "parents" (
  "id" bigint NOT NULL,
  "mail" text,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> '''')
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 1, 6, 'index_missing', 'parents_mail_idx', 'parents', '"mail"', '
CREATE INDEX "parents_mail_idx" ON "parents" ("mail")
');

-- 2. create_table a_table_with_a_name_that_takes_most_of_the_room   migrations/0001_names_by_the_convention.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 2, 11, 'table_missing', 'a_table_with_a_name_that_takes_most_of_the_room',
  '"index a_given_name_is_final", "index a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx"', '
CREATE TABLE "a_table_with_a_name_that_takes_most_of_the_room" (
  "id" bigint NOT NULL,
  "a_column_with_a_long_name" bigint,
  CONSTRAINT "pk_a_table_with_a_name_that_takes_most_of_the_room" PRIMARY KEY ("id"),
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954" UNIQUE ("id", "a_column_with_a_long_name"),
  CONSTRAINT "fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337" FOREIGN KEY ("a_column_with_a_long_name") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05" CHECK (id > 0)
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 2, 11, 'index_missing', 'a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx', 'a_table_with_a_name_that_takes_most_of_the_room',
  '"id", "a_column_with_a_long_name"', '
CREATE INDEX "a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx"
  ON "a_table_with_a_name_that_takes_most_of_the_room" ((a_column_with_a_long_name % 10))
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 2, 11, 'index_missing', 'a_given_name_is_final', 'a_table_with_a_name_that_takes_most_of_the_room', '"id"', '
CREATE INDEX "a_given_name_is_final" ON "a_table_with_a_name_that_takes_most_of_the_room" ("id")
');

