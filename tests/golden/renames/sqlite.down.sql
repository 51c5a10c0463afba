-- ===================================================================================================================
-- 0002  Everything has another name
-- 1 of 2; migrations/0002_renamed.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_renamed.yaml',
  'Everything has another name');

-- 1. add_column youngsters.nickname   migrations/0002_renamed.yaml:17
-- comment on nickname: how they are called
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (2, 1, 17, 'column_missing', 'youngsters', 'nickname', '
ALTER TABLE "youngsters" ADD COLUMN "nickname" varchar(40) DEFAULT ''nobody''
');

-- 2. create_check_constraint ck_children_name on youngsters   migrations/0002_renamed.yaml:17
-- on youngsters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 2, 17, 'rebuild', 'youngsters', '"id", "parent_number", "age", "nickname"', '0/1/', '', '
CREATE TABLE "sqlc_mig_new_youngsters" (
  "id" integer CONSTRAINT "pk_children" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parent_number" bigint NOT NULL,
  "age" smallint,
  "nickname" varchar(40) DEFAULT ''nobody'',
  CONSTRAINT "fk_children_parent_id_parents" FOREIGN KEY ("parent_number") REFERENCES "elders" ("number"),
  CONSTRAINT "ck_children_name" CHECK ("nickname" <> '''')
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_youngsters'' WHERE name = ''youngsters'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_youngsters" ("id", "parent_number", "age", "nickname")
SELECT "id", "parent_number", "age", "nickname" FROM "youngsters";
DROP TABLE "youngsters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_youngsters" RENAME TO "youngsters";
PRAGMA legacy_alter_table = OFF
');

-- 3. create_index ix_nickname on youngsters   migrations/0002_renamed.yaml:17
-- on youngsters: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, stand_in, text)
  VALUES (2, 1, 3, 17, 'index_missing', 'ix_nickname', 'youngsters', '"nickname"', '
CREATE INDEX "ix_nickname" ON "youngsters" ("nickname")
');

-- 4. drop_column youngsters.age      ! destroys the values of youngsters.age   migrations/0002_renamed.yaml:16
-- on youngsters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 4, 16, 'rebuild_dropping', 'youngsters', '"id", "parent_number", "age", "nickname"', '0/1/age', '', '!', '
CREATE TABLE "sqlc_mig_new_youngsters" (
  "id" integer CONSTRAINT "pk_children" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parent_number" bigint NOT NULL,
  "nickname" varchar(40) DEFAULT ''nobody'',
  CONSTRAINT "fk_children_parent_id_parents" FOREIGN KEY ("parent_number") REFERENCES "elders" ("number"),
  CONSTRAINT "ck_children_name" CHECK ("nickname" <> '''')
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_youngsters'' WHERE name = ''youngsters'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_youngsters" ("id", "parent_number", "nickname")
SELECT "id", "parent_number", "nickname" FROM "youngsters";
DROP TABLE "youngsters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_youngsters" RENAME TO "youngsters";
PRAGMA legacy_alter_table = OFF
');

-- 5. drop_table_comment youngsters   migrations/0002_renamed.yaml:15

-- 6. create_table_comment elders   migrations/0002_renamed.yaml:14
-- comment: They're old

-- 7. create_table_comment elders   migrations/0002_renamed.yaml:13
-- comment: They have children

-- 8. rename_table youngsters to children   migrations/0002_renamed.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 8, 12, 'table_rename', 'youngsters', 'children', '
ALTER TABLE "youngsters" RENAME TO "children"
');

-- 9. rename_table elders to parents   migrations/0002_renamed.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (2, 9, 11, 'table_rename', 'elders', 'parents', '
ALTER TABLE "elders" RENAME TO "parents"
');

-- 10. rename_index ix_nickname to ix_children_name on children   migrations/0002_renamed.yaml:10
-- on children: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 10, 10, 'index_rename', 'ix_nickname', 'ix_children_name', '
DROP INDEX "ix_nickname";
CREATE INDEX "ix_children_name" ON "children" ("nickname")
');

-- 11. rename_column children.parent_number to parent_id   migrations/0002_renamed.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (2, 11, 9, 'column_rename', 'children', 'parent_number', 'parent_id', '
ALTER TABLE "children" RENAME COLUMN "parent_number" TO "parent_id"
');

-- 12. rename_column children.nickname to name   migrations/0002_renamed.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (2, 12, 8, 'column_rename', 'children', 'nickname', 'name', '
ALTER TABLE "children" RENAME COLUMN "nickname" TO "name"
');

-- 13. rename_column parents.title to name   migrations/0002_renamed.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (2, 13, 7, 'column_rename', 'parents', 'title', 'name', '
ALTER TABLE "parents" RENAME COLUMN "title" TO "name"
');

-- 14. rename_column parents.number to id   migrations/0002_renamed.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (2, 14, 6, 'column_rename', 'parents', 'number', 'id', '
ALTER TABLE "parents" RENAME COLUMN "number" TO "id"
');

-- ===================================================================================================================
-- 0001  Tables that know each other
-- 2 of 2; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_tables.yaml',
  'Tables that know each other');

-- 1. drop_table children      ! destroys the rows of children   migrations/0001_tables.yaml:12
-- on children: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 12, 'table_present', 'children', '!', '
DROP TABLE "children"
');

-- 2. drop_table parents      ! destroys the rows of parents   migrations/0001_tables.yaml:6
-- on parents: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 6, 'table_present', 'parents', '!', '
DROP TABLE "parents"
');

