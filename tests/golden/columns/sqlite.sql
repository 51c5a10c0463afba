-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_a_table.yaml',
  'A table');

-- 1. create_table users   migrations/0001_a_table.yaml:6
-- comment on fax: going away
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, past, later, text)
  VALUES (1, 1, 6, 'table_missing', 'users', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''users'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''users'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table users, now people''
  END
',
'"column age", "column boss_id", "column code", "column fax", "column full_name", "column joined_at", "column name", ' ||
  '"foreign key (boss_id)", "index ix_users_boss", "unique (code)"', '
CREATE TABLE "users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "fax" text DEFAULT ''none'',
  CONSTRAINT "ck_users_name" CHECK (name <> '''')
)
');

-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 2 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_columns_come_change_their.yaml',
  'Columns come, change their names and go');

-- 1. add_column users.age   migrations/0002_columns_come_change_their.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, past, later, text)
  VALUES (2, 1, 6, 'column_missing', 'users', 'age', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''users'', ''main'') c WHERE c.name = ''age'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''age'' COLLATE NOCASE) THEN
    ''  superseded column users.age, now people.age''
  END
',
'"foreign key (boss_id)", "unique (code)"', '
ALTER TABLE "users" ADD COLUMN "age" smallint
');

-- 2. add_column users.joined_at   migrations/0002_columns_come_change_their.yaml:7
-- comment on joined_at: when
-- on users: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 2, 7, 'rebuild_adding', 'users', '"id", "name", "fax", "age"', '0/0/joined_at', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''users'', ''main'') c WHERE c.name = ''joined_at'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''joined_at'' COLLATE NOCASE) THEN
    ''  superseded table users, now people.joined_at''
  END
',
'"foreign key (boss_id)", "unique (code)"', '"id", "name", "fax", "age", "joined_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "fax" text DEFAULT ''none'',
  "age" smallint,
  "joined_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "ck_users_name" CHECK (name <> '''')
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_users'' WHERE name = ''users'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_users" ("id", "name", "fax", "age")
SELECT "id", "name", "fax", "age" FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF
');

-- 3. add_column users.boss_id   migrations/0002_columns_come_change_their.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, later, text)
  VALUES (2, 1, 3, 8, 'column_missing', 'users', 'boss_id', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''users'', ''main'') c WHERE c.name = ''boss_id'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''boss_id'' COLLATE NOCASE) THEN
    ''  superseded column users.boss_id, now people.boss_id''
  END
',
'"foreign key (boss_id)", "unique (code)"', '
ALTER TABLE "users" ADD COLUMN "boss_id" bigint CONSTRAINT "fk_users_boss_id_users" REFERENCES "users" ("id")
');
-- on users: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, stand_in, text)
  VALUES (2, 1, 3, 8, 'index_missing', 'ix_users_boss', 'users', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_users_boss'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_users_boss'' COLLATE NOCASE AND s.tbl_name = ''users'' COLLATE NOCASE))
    AND (EXISTS (SELECT 1 FROM pragma_index_info(''ix_users_boss'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_users_boss'' COLLATE NOCASE AND s.tbl_name = ''people'' COLLATE NOCASE)) THEN
    ''  superseded index ix_users_boss, now ix_users_boss on people''
  END
',
'"boss_id"', '
CREATE INDEX "ix_users_boss" ON "users" ("boss_id")
');

-- 4. add_column users.code   migrations/0002_columns_come_change_their.yaml:9
-- on users: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 4, 9, 'rebuild_adding', 'users', '"id", "name", "fax", "age", "joined_at", "boss_id"', '0/1/code', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''users'', ''main'') c WHERE c.name = ''code'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''code'' COLLATE NOCASE) THEN
    ''  superseded table users, now people.code''
  END
',
'"foreign key (boss_id)"', '"id", "name", "fax", "age", "joined_at", "boss_id", "code" char(36) DEFAULT (gen_random_uuid()), ' ||
  'CONSTRAINT "uq_users_code" UNIQUE ("code")', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" varchar(80) NOT NULL,
  "fax" text DEFAULT ''none'',
  "age" smallint,
  "joined_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "boss_id" bigint,
  "code" char(36) DEFAULT (gen_random_uuid()),
  CONSTRAINT "uq_users_code" UNIQUE ("code"),
  CONSTRAINT "fk_users_boss_id_users" FOREIGN KEY ("boss_id") REFERENCES "users" ("id"),
  CONSTRAINT "ck_users_name" CHECK (name <> '''')
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_users'' WHERE name = ''users'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_users" ("id", "name", "fax", "age", "joined_at", "boss_id")
SELECT "id", "name", "fax", "age", "joined_at", "boss_id" FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF
');

-- 5. rename_column users.name to full_name   migrations/0002_columns_come_change_their.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, past, text)
  VALUES (2, 1, 5, 10, 'column_rename', 'users', 'name', 'full_name', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''users'', ''main'') c WHERE c.name = ''name'' COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''users'', ''main'') c WHERE c.name = ''full_name'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''full_name'' COLLATE NOCASE) THEN
    ''  superseded column users.name to full_name, now people.full_name''
  END
',
'
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name"
');

-- 6. drop_column users.fax      ! destroys the values of users.fax; undo: the column comes back empty
--    migrations/0002_columns_come_change_their.yaml:11
-- on users: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 6, 11, 'rebuild_dropping', 'users', '"id", "full_name", "fax", "age", "joined_at", "boss_id", "code"', '1/1/fax', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''users'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''users'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table users, now people''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_users" (
  "id" integer CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "full_name" varchar(80) NOT NULL,
  "age" smallint,
  "joined_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "boss_id" bigint,
  "code" char(36) DEFAULT (gen_random_uuid()),
  CONSTRAINT "uq_users_code" UNIQUE ("code"),
  CONSTRAINT "fk_users_boss_id_users" FOREIGN KEY ("boss_id") REFERENCES "users" ("id"),
  CONSTRAINT "ck_users_name" CHECK ("full_name" <> '''')
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_users'' WHERE name = ''users'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_users" ("id", "full_name", "age", "joined_at", "boss_id", "code")
SELECT "id", "full_name", "age", "joined_at", "boss_id", "code" FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF
');

-- 7. rename_table users to people   migrations/0002_columns_come_change_their.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 7, 12, 'table_rename', 'users', 'people', '
ALTER TABLE "users" RENAME TO "people"
');

-- 8. create_table_comment people   migrations/0002_columns_come_change_their.yaml:13
-- comment: Everybody

-- 9. create_table_comment people   migrations/0002_columns_come_change_their.yaml:14
-- comment: Nobody

-- 10. drop_table_comment people   migrations/0002_columns_come_change_their.yaml:15

