-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 1 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0002', 0, '00161f1bdb51f2b0b2bfcf335941b19e89ccb021fd80652ea583aaa23520da23',
  'Columns come, change their names and go');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 Columns come, change their names and go',
  '0002 Columns come, change their names and go: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. create_table_comment people
--    migrations/0002_columns_come_change_their.yaml:15
-- comment: Nobody

-- 2. create_table_comment people
--    migrations/0002_columns_come_change_their.yaml:14
-- comment: Everybody

-- 3. drop_table_comment people
--    migrations/0002_columns_come_change_their.yaml:13

-- 4. rename_table people to users
--    migrations/0002_columns_come_change_their.yaml:12
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 4,
  'table_rename', 'people', 'users',
  '  rename table people to users', '  already renamed table people to users', '
ALTER TABLE "people" RENAME TO "users"
');

-- 5. add_column users.fax
--    migrations/0002_columns_come_change_their.yaml:11
-- comment on fax: going away
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 5,
  'column_missing', 'users', 'fax',
  '  add column users.fax', '  exists column users.fax', '
ALTER TABLE "users" ADD COLUMN "fax" text DEFAULT ''none''
');

-- 6. rename_column users.full_name to name
--    migrations/0002_columns_come_change_their.yaml:10
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, said, skipped, text) VALUES (1, 6,
  'column_rename', 'users', 'full_name', 'name',
  '  rename column users.full_name to name', '  already renamed column users.full_name to name', '
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name"
');

-- 7. drop_column users.code      ! destroys the values of users.code
--    migrations/0002_columns_come_change_their.yaml:9
-- on users: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 7,
  'rebuild_dropping', 'users', '
id
name
age
joined_at
boss_id
code
fax
', '1/1/code', '
',
  '  ! rebuild table users', '  absent table users', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "age" smallint,
  "joined_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "boss_id" bigint,
  "fax" text DEFAULT ''none'',
  CONSTRAINT "fk_users_boss_id_users" FOREIGN KEY ("boss_id") REFERENCES "users" ("id"),
  CONSTRAINT "ck_users_name" CHECK ("name" <> '''')
);
INSERT INTO "sqlc_mig_new_users" ("id", "name", "age", "joined_at", "boss_id", "fax")
SELECT "id", "name", "age", "joined_at", "boss_id", "fax" FROM "users";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''users'' COLLATE NOCASE;
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''users'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''users'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''users'' COLLATE NOCASE
');

-- 8. drop_column users.boss_id      ! destroys the values of users.boss_id
--    migrations/0002_columns_come_change_their.yaml:8
-- on users: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 8,
  'rebuild_dropping', 'users', '
id
name
age
joined_at
boss_id
fax
', '0/1/boss_id', '
ix_users_boss
',
  '  ! rebuild table users', '  absent table users', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "age" smallint,
  "joined_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "fax" text DEFAULT ''none'',
  CONSTRAINT "ck_users_name" CHECK ("name" <> '''')
);
INSERT INTO "sqlc_mig_new_users" ("id", "name", "age", "joined_at", "fax")
SELECT "id", "name", "age", "joined_at", "fax" FROM "users";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''users'' COLLATE NOCASE;
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''users'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''users'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''users'' COLLATE NOCASE
');

-- 9. drop_column users.joined_at      ! destroys the values of users.joined_at
--    migrations/0002_columns_come_change_their.yaml:7
-- on users: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 9,
  'rebuild_dropping', 'users', '
id
name
age
joined_at
fax
', '0/0/joined_at', '
',
  '  ! rebuild table users', '  absent table users', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "age" smallint,
  "fax" text DEFAULT ''none'',
  CONSTRAINT "ck_users_name" CHECK ("name" <> '''')
);
INSERT INTO "sqlc_mig_new_users" ("id", "name", "age", "fax")
SELECT "id", "name", "age", "fax" FROM "users";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''users'' COLLATE NOCASE;
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''users'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''users'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''users'' COLLATE NOCASE
');

-- 10. drop_column users.age      ! destroys the values of users.age
--    migrations/0002_columns_come_change_their.yaml:6
-- on users: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 10,
  'rebuild_dropping', 'users', '
id
name
age
fax
', '0/0/age', '
',
  '  ! rebuild table users', '  absent table users', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "fax" text DEFAULT ''none'',
  CONSTRAINT "ck_users_name" CHECK ("name" <> '''')
);
INSERT INTO "sqlc_mig_new_users" ("id", "name", "fax")
SELECT "id", "name", "fax" FROM "users";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''users'' COLLATE NOCASE;
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''users'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''users'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''users'' COLLATE NOCASE
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, 'a2e039df5610757be9b5e61b2063d65508e97abee33db151319a77049ff9c070',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 A table',
  '0001 A table: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_table users      ! destroys the rows of users
--    migrations/0001_a_table.yaml:6
-- on users: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_present', 'users',
  '  ! drop table users', '  absent table users', '
DROP TABLE "users"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

