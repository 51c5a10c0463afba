-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 1 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_columns_come_change_their.yaml',
  'Columns come, change their names and go');

-- 1. create_table_comment people   migrations/0002_columns_come_change_their.yaml:15
-- comment: Nobody

-- 2. create_table_comment people   migrations/0002_columns_come_change_their.yaml:14
-- comment: Everybody

-- 3. drop_table_comment people   migrations/0002_columns_come_change_their.yaml:13

-- 4. rename_table people to users   migrations/0002_columns_come_change_their.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (2, 4, 12, 'table_rename', 'people', 'users', '
ALTER TABLE "people" RENAME TO "users"
');

-- 5. add_column users.fax   migrations/0002_columns_come_change_their.yaml:11
-- comment on fax: going away
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 5, 11, 'column_missing', 'users', 'fax', '
ALTER TABLE "users" ADD COLUMN "fax" text DEFAULT ''none''
');

-- 6. rename_column users.full_name to name   migrations/0002_columns_come_change_their.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (2, 6, 10, 'column_rename', 'users', 'full_name', 'name', '
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name"
');

-- 7. drop_column users.code      ! destroys the values of users.code   migrations/0002_columns_come_change_their.yaml:9
-- on users: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 7, 9, 'rebuild_dropping', 'users', '"id", "name", "age", "joined_at", "boss_id", "code", "fax"', '1/1/code', '', '!', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_users'' WHERE name = ''users'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_users" ("id", "name", "age", "joined_at", "boss_id", "fax")
SELECT "id", "name", "age", "joined_at", "boss_id", "fax" FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF
');

-- 8. drop_column users.boss_id      ! destroys the values of users.boss_id   migrations/0002_columns_come_change_their.yaml:8
-- on users: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 8, 8, 'rebuild_dropping', 'users', '"id", "name", "age", "joined_at", "boss_id", "fax"', '0/1/boss_id', '"ix_users_boss"', '!', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "age" smallint,
  "joined_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "fax" text DEFAULT ''none'',
  CONSTRAINT "ck_users_name" CHECK ("name" <> '''')
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_users'' WHERE name = ''users'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_users" ("id", "name", "age", "joined_at", "fax")
SELECT "id", "name", "age", "joined_at", "fax" FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF
');

-- 9. drop_column users.joined_at      ! destroys the values of users.joined_at   migrations/0002_columns_come_change_their.yaml:7
-- on users: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 9, 7, 'rebuild_dropping', 'users', '"id", "name", "age", "joined_at", "fax"', '0/0/joined_at', '', '!', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "age" smallint,
  "fax" text DEFAULT ''none'',
  CONSTRAINT "ck_users_name" CHECK ("name" <> '''')
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_users'' WHERE name = ''users'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_users" ("id", "name", "age", "fax")
SELECT "id", "name", "age", "fax" FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF
');

-- 10. drop_column users.age      ! destroys the values of users.age   migrations/0002_columns_come_change_their.yaml:6
-- on users: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 10, 6, 'rebuild_dropping', 'users', '"id", "name", "age", "fax"', '0/0/age', '', '!', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "fax" text DEFAULT ''none'',
  CONSTRAINT "ck_users_name" CHECK ("name" <> '''')
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_users'' WHERE name = ''users'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_users" ("id", "name", "fax")
SELECT "id", "name", "fax" FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_a_table.yaml',
  'A table');

-- 1. drop_table users      ! destroys the rows of users   migrations/0001_a_table.yaml:6
-- on users: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'users', '!', '
DROP TABLE "users"
');

