-- ===================================================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_names_when_nobody_says.yaml',
  'Names when nobody says anything');

-- 1. create_table parents   migrations/0001_names_when_nobody_says.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'parents', '"index ix_parents_id_95980ba3", "index ix_parents_mail"', '
CREATE TABLE "parents" (
  "id" bigint NOT NULL,
  "mail" text,
  "parent_id" bigint,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_mail" UNIQUE ("mail"),
  CONSTRAINT "fk_parents_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_parents_mail" CHECK (mail <> ''''),
  CONSTRAINT "ck_parents_dda4fd05" CHECK (id > 0)
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 1, 6, 'index_missing', 'ix_parents_mail', 'parents', '"mail"', '
CREATE INDEX "ix_parents_mail" ON "parents" ("mail")
');

-- 2. create_index ix_parents_id_95980ba3 on parents   migrations/0001_names_when_nobody_says.yaml:13
-- on parents: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 2, 13, 'index_missing', 'ix_parents_id_95980ba3', 'parents', '"id", "mail", "parent_id"', '
CREATE INDEX "ix_parents_id_95980ba3" ON "parents" ("id", (lower(mail)))
');

-- 3. create_table a_table_with_a_name_that_takes_most_of_the_room   migrations/0001_names_when_nobody_says.yaml:14
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 3, 14, 'table_missing', 'a_table_with_a_name_that_takes_most_of_the_room',
  '"index ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32", ' || '"index ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712"', '
CREATE TABLE "a_table_with_a_name_that_takes_most_of_the_room" (
  "a_column_with_a_long_name" bigint,
  "ein_schlüssel_mit_ümläuten_überall" bigint,
  CONSTRAINT "uq_a_table_with_a_name_that_takes_most_of_the_room_a_c_50f9b97d" UNIQUE ("a_column_with_a_long_name")
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 3, 14, 'index_missing', 'ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32', 'a_table_with_a_name_that_takes_most_of_the_room',
  '"a_column_with_a_long_name"', '
CREATE INDEX "ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32"
  ON "a_table_with_a_name_that_takes_most_of_the_room" ("a_column_with_a_long_name")
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 3, 14, 'index_missing', 'ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712', 'a_table_with_a_name_that_takes_most_of_the_room',
  '"ein_schlüssel_mit_ümläuten_überall"', '
CREATE INDEX "ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712"
  ON "a_table_with_a_name_that_takes_most_of_the_room" ("ein_schlüssel_mit_ümläuten_überall")
');

