-- ===================================================================================================================
-- 0002  Everything has another name
-- 1 of 2; migrations/0002_renamed.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0002', 0, '3683fc29b42e48f00546f9b94d93e8e2fd35bacad1fa02b0b80a996e2a547b14',
  'Everything has another name');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 Everything has another name',
  '0002 Everything has another name: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. add_column youngsters.nickname
--    migrations/0002_renamed.yaml:17
-- comment on nickname: how they are called
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 1,
  'column_missing', 'youngsters', 'nickname',
  '  add column youngsters.nickname', '  exists column youngsters.nickname', '
ALTER TABLE "youngsters" ADD COLUMN "nickname" varchar(40) DEFAULT ''nobody''
');

-- 2. create_check_constraint ck_children_name on youngsters
--    migrations/0002_renamed.yaml:17
-- on youngsters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 2,
  'rebuild', 'youngsters', '
id
parent_number
age
nickname
', '0/1/', '
',
  '  rebuild table youngsters', '  unchanged table youngsters', '
CREATE TABLE "sqlc_mig_new_youngsters" (
  "id" integer CONSTRAINT "pk_children" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parent_number" bigint NOT NULL,
  "age" smallint,
  "nickname" varchar(40) DEFAULT ''nobody'',
  CONSTRAINT "fk_children_parent_id_parents" FOREIGN KEY ("parent_number") REFERENCES "elders" ("number"),
  CONSTRAINT "ck_children_name" CHECK ("nickname" <> '''')
);
INSERT INTO "sqlc_mig_new_youngsters" ("id", "parent_number", "age", "nickname")
SELECT "id", "parent_number", "age", "nickname" FROM "youngsters";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''youngsters'' COLLATE NOCASE;
DROP TABLE "youngsters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_youngsters" RENAME TO "youngsters";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''youngsters'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''youngsters'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''youngsters'' COLLATE NOCASE
');

-- 3. create_index ix_nickname on youngsters
--    migrations/0002_renamed.yaml:17
-- on youngsters: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 3,
  'index_missing', 'ix_nickname', 'youngsters',
  '  create index ix_nickname', '  exists index ix_nickname', '
CREATE INDEX "ix_nickname" ON "youngsters" ("nickname")
');

-- 4. drop_column youngsters.age      ! destroys the values of youngsters.age
--    migrations/0002_renamed.yaml:16
-- on youngsters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 4,
  'rebuild_dropping', 'youngsters', '
id
parent_number
age
nickname
', '0/1/age', '
',
  '  ! rebuild table youngsters', '  absent table youngsters', '
CREATE TABLE "sqlc_mig_new_youngsters" (
  "id" integer CONSTRAINT "pk_children" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parent_number" bigint NOT NULL,
  "nickname" varchar(40) DEFAULT ''nobody'',
  CONSTRAINT "fk_children_parent_id_parents" FOREIGN KEY ("parent_number") REFERENCES "elders" ("number"),
  CONSTRAINT "ck_children_name" CHECK ("nickname" <> '''')
);
INSERT INTO "sqlc_mig_new_youngsters" ("id", "parent_number", "nickname")
SELECT "id", "parent_number", "nickname" FROM "youngsters";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''youngsters'' COLLATE NOCASE;
DROP TABLE "youngsters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_youngsters" RENAME TO "youngsters";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''youngsters'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''youngsters'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''youngsters'' COLLATE NOCASE
');

-- 5. drop_table_comment youngsters
--    migrations/0002_renamed.yaml:15

-- 6. create_table_comment elders
--    migrations/0002_renamed.yaml:14
-- comment: They're old

-- 7. create_table_comment elders
--    migrations/0002_renamed.yaml:13
-- comment: They have children

-- 8. rename_table youngsters to children
--    migrations/0002_renamed.yaml:12
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 8,
  'table_rename', 'youngsters', 'children',
  '  rename table youngsters to children', '  already renamed table youngsters to children', '
ALTER TABLE "youngsters" RENAME TO "children"
');

-- 9. rename_table elders to parents
--    migrations/0002_renamed.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 9,
  'table_rename', 'elders', 'parents',
  '  rename table elders to parents', '  already renamed table elders to parents', '
ALTER TABLE "elders" RENAME TO "parents"
');

-- 10. rename_index ix_nickname to ix_children_name on children
--    migrations/0002_renamed.yaml:10
-- on children: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 10,
  'index_rename', 'ix_nickname', 'ix_children_name',
  '  rename index ix_nickname to ix_children_name', '  already renamed index ix_nickname to ix_children_name', '
DROP INDEX "ix_nickname";
CREATE INDEX "ix_children_name" ON "children" ("nickname")
');

-- 11. rename_column children.parent_number to parent_id
--    migrations/0002_renamed.yaml:9
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, said, skipped, text) VALUES (1, 11,
  'column_rename', 'children', 'parent_number', 'parent_id',
  '  rename column children.parent_number to parent_id', '  already renamed column children.parent_number to parent_id', '
ALTER TABLE "children" RENAME COLUMN "parent_number" TO "parent_id"
');

-- 12. rename_column children.nickname to name
--    migrations/0002_renamed.yaml:8
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, said, skipped, text) VALUES (1, 12,
  'column_rename', 'children', 'nickname', 'name',
  '  rename column children.nickname to name', '  already renamed column children.nickname to name', '
ALTER TABLE "children" RENAME COLUMN "nickname" TO "name"
');

-- 13. rename_column parents.title to name
--    migrations/0002_renamed.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, said, skipped, text) VALUES (1, 13,
  'column_rename', 'parents', 'title', 'name',
  '  rename column parents.title to name', '  already renamed column parents.title to name', '
ALTER TABLE "parents" RENAME COLUMN "title" TO "name"
');

-- 14. rename_column parents.number to id
--    migrations/0002_renamed.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, said, skipped, text) VALUES (1, 14,
  'column_rename', 'parents', 'number', 'id',
  '  rename column parents.number to id', '  already renamed column parents.number to id', '
ALTER TABLE "parents" RENAME COLUMN "number" TO "id"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0001  Tables that know each other
-- 2 of 2; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, '6fd629f9a314f699b596f12d2e782912ac9be104d872a079dc1a1f30ae2daedc',
  'Tables that know each other');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 Tables that know each other',
  '0001 Tables that know each other: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_table children      ! destroys the rows of children
--    migrations/0001_tables.yaml:12
-- on children: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_present', 'children',
  '  ! drop table children', '  absent table children', '
DROP TABLE "children"
');

-- 2. drop_table parents      ! destroys the rows of parents
--    migrations/0001_tables.yaml:6
-- on parents: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 2,
  'table_present', 'parents',
  '  ! drop table parents', '  absent table parents', '
DROP TABLE "parents"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

