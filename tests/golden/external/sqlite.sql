-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef',
  'A table that others made');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 A table that others made',
  '0001 A table that others made: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. create_index ix_legacy on legacy_users
--    migrations/0001_others.yaml:6
-- on legacy_users: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 1,
  'index_missing', 'ix_legacy', 'legacy_users',
  '  create index ix_legacy', '  exists index ix_legacy', '
CREATE INDEX "ix_legacy" ON "legacy_users" ("name")
');

-- 2. add_column legacy_users.extra
--    migrations/0001_others.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 2,
  'column_missing', 'legacy_users', 'extra',
  '  add column legacy_users.extra', '  exists column legacy_users.extra', '
ALTER TABLE "legacy_users" ADD COLUMN "extra" integer
');

-- 3. rename_column legacy_users.name to full_name
--    migrations/0001_others.yaml:10
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, said, skipped, text) VALUES (1, 3,
  'column_rename', 'legacy_users', 'name', 'full_name',
  '  rename column legacy_users.name to full_name', '  already renamed column legacy_users.name to full_name', '
ALTER TABLE "legacy_users" RENAME COLUMN "name" TO "full_name"
');

-- 4. drop_index ix_old on legacy_users
--    migrations/0001_others.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 4,
  'index_present', 'ix_old',
  '  drop index ix_old', '  absent index ix_old', '
DROP INDEX "ix_old"
');

-- 5. rename_table legacy_users to legacy_people
--    migrations/0001_others.yaml:14
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 5,
  'table_rename', 'legacy_users', 'legacy_people',
  '  rename table legacy_users to legacy_people', '  already renamed table legacy_users to legacy_people', '
ALTER TABLE "legacy_users" RENAME TO "legacy_people"
');

-- 6. drop_table legacy_things      ! destroys the rows of legacy_things
--    migrations/0001_others.yaml:15
-- on legacy_things: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 6,
  'table_present', 'legacy_things',
  '  ! drop table legacy_things', '  absent table legacy_things', '
DROP TABLE "legacy_things"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

