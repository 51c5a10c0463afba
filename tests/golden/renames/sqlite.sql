-- ===================================================================================================================
-- 0001  Tables that know each other
-- 1 of 2; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_tables.yaml',
  'Tables that know each other');

-- 1. create_table parents   migrations/0001_tables.yaml:6
-- comment: They have children
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, past, later, text)
  VALUES (1, 1, 6, 'table_missing', 'parents', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''parents'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''parents'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''elders'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''elders'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table parents, now elders''
  END
',
'"column id", "column name", "column number", "column title", "table autoincrement", "table primary key", "unique (name)", "unique (title)"', '
CREATE TABLE "parents" (
  "id" bigint NOT NULL,
  "name" varchar(40) NOT NULL,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id"),
  CONSTRAINT "uq_parents_name" UNIQUE ("name")
)
');

-- 2. create_table children   migrations/0001_tables.yaml:12
-- comment on name: how they are called
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, past, later, text)
  VALUES (1, 1, 2, 12, 'table_missing', 'children', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''children'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''children'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''youngsters'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''youngsters'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table children, now youngsters''
  END
',
'"column age", "column name", "column nickname", "column parent_id", "column parent_number", "foreign key (parent_id)", ' ||
  '"foreign key (parent_number)", "index ix_children_name", "index ix_nickname"', '
CREATE TABLE "children" (
  "id" integer CONSTRAINT "pk_children" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parent_id" bigint NOT NULL,
  "name" varchar(40) DEFAULT ''nobody'',
  CONSTRAINT "fk_children_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_children_name" CHECK (name <> '''')
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, later, stand_in, text)
  VALUES (1, 1, 2, 12, 'index_missing', 'ix_children_name', 'children', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_children_name'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_children_name'' COLLATE NOCASE AND s.tbl_name = ''children'' COLLATE NOCASE))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''elders'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''elders'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded index ix_children_name, dropped later''
  END
',
'"index ix_children_name"', '"name"', '
CREATE INDEX "ix_children_name" ON "children" ("name")
');

-- ===================================================================================================================
-- 0002  Everything has another name
-- 2 of 2; migrations/0002_renamed.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_renamed.yaml',
  'Everything has another name');

-- 1. rename_column parents.id to number   migrations/0002_renamed.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, past, text)
  VALUES (2, 1, 6, 'column_rename', 'parents', 'id', 'number', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''parents'', ''main'') c WHERE c.name = ''id'' COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''parents'', ''main'') c WHERE c.name = ''number'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''elders'', ''main'') c WHERE c.name = ''number'' COLLATE NOCASE) THEN
    ''  superseded column parents.id to number, now elders.number''
  END
',
'
ALTER TABLE "parents" RENAME COLUMN "id" TO "number"
');

-- 2. rename_column parents.name to title   migrations/0002_renamed.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, past, text)
  VALUES (2, 1, 2, 7, 'column_rename', 'parents', 'name', 'title', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''parents'', ''main'') c WHERE c.name = ''name'' COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''parents'', ''main'') c WHERE c.name = ''title'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''elders'', ''main'') c WHERE c.name = ''title'' COLLATE NOCASE) THEN
    ''  superseded column parents.name to title, now elders.title''
  END
',
'
ALTER TABLE "parents" RENAME COLUMN "name" TO "title"
');

-- 3. rename_column children.name to nickname   migrations/0002_renamed.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, past, text)
  VALUES (2, 1, 3, 8, 'column_rename', 'children', 'name', 'nickname', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''children'', ''main'') c WHERE c.name = ''name'' COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''children'', ''main'') c WHERE c.name = ''nickname'' COLLATE NOCASE) THEN
    ''  superseded column children.name to nickname, dropped later''
  END
',
'
ALTER TABLE "children" RENAME COLUMN "name" TO "nickname"
');

-- 4. rename_column children.parent_id to parent_number   migrations/0002_renamed.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, past, text)
  VALUES (2, 1, 4, 9, 'column_rename', 'children', 'parent_id', 'parent_number', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''children'', ''main'') c WHERE c.name = ''parent_id'' COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''children'', ''main'') c WHERE c.name = ''parent_number'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''youngsters'', ''main'') c WHERE c.name = ''parent_number'' COLLATE NOCASE) THEN
    ''  superseded column children.parent_id to parent_number, now youngsters.parent_number''
  END
',
'
ALTER TABLE "children" RENAME COLUMN "parent_id" TO "parent_number"
');

-- 5. rename_index ix_children_name to ix_nickname on children   migrations/0002_renamed.yaml:10
-- on children: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, text)
  VALUES (2, 1, 5, 10, 'index_rename', 'ix_children_name', 'ix_nickname', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_children_name'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_children_name'' COLLATE NOCASE AND s.tbl_name = ''children'' COLLATE NOCASE))
    AND NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_nickname'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_nickname'' COLLATE NOCASE AND s.tbl_name = ''children'' COLLATE NOCASE)) THEN
    ''  superseded index ix_children_name to ix_nickname, dropped later''
  END
',
'
DROP INDEX "ix_children_name";
CREATE INDEX "ix_nickname" ON "children" ("nickname")
');

-- 6. rename_table parents to elders   migrations/0002_renamed.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (2, 6, 11, 'table_rename', 'parents', 'elders', '
ALTER TABLE "parents" RENAME TO "elders"
');

-- 7. rename_table children to youngsters   migrations/0002_renamed.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (2, 7, 12, 'table_rename', 'children', 'youngsters', '
ALTER TABLE "children" RENAME TO "youngsters"
');

-- 8. create_table_comment elders   migrations/0002_renamed.yaml:13
-- comment: They're old

-- 9. drop_table_comment elders   migrations/0002_renamed.yaml:14

-- 10. create_table_comment youngsters   migrations/0002_renamed.yaml:15
-- comment: Young

-- 11. add_column youngsters.age   migrations/0002_renamed.yaml:16
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, later, text)
  VALUES (2, 1, 11, 16, 'column_missing', 'youngsters', 'age', '', '
ALTER TABLE "youngsters" ADD COLUMN "age" smallint
');

-- 12. drop_column youngsters.nickname      ! destroys the values of youngsters.nickname; undo: the column comes back empty
--    migrations/0002_renamed.yaml:17
-- on youngsters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 12, 17, 'rebuild_dropping', 'youngsters', '"id", "parent_number", "nickname", "age"', '0/1/nickname', '"ix_nickname"', '!', '
CREATE TABLE "sqlc_mig_new_youngsters" (
  "id" integer CONSTRAINT "pk_children" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parent_number" bigint NOT NULL,
  "age" smallint,
  CONSTRAINT "fk_children_parent_id_parents" FOREIGN KEY ("parent_number") REFERENCES "elders" ("number")
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_youngsters'' WHERE name = ''youngsters'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_youngsters" ("id", "parent_number", "age")
SELECT "id", "parent_number", "age" FROM "youngsters";
DROP TABLE "youngsters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_youngsters" RENAME TO "youngsters";
PRAGMA legacy_alter_table = OFF
');

