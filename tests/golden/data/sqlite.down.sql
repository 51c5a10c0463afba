-- ===================================================================================================================
-- 0002  With keys and without, and SQL
-- 1 of 2; migrations/0002_keys.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0002', 0, '3eeecf30efafaff309c0a59f21ca7115fa2c96418d90e98248fe1b41fff3d95f',
  'With keys and without, and SQL');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 With keys and without, and SQL',
  '0002 With keys and without, and SQL: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 1, 1,
  '  ? execute UPDATE countries SET active = NOT active', '
UPDATE countries SET active = NOT active
');

-- 2. execute UPDATE countries SET area = NULL WHERE area = 0 ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 2, 1,
  '  ! execute UPDATE countries SET area = NULL WHERE area = 0', '
UPDATE countries SET area = NULL WHERE area = 0
');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 2, 1,
  '  ! execute DELETE FROM countries WHERE code = ''a;''', '
DELETE FROM countries WHERE code = ''a;''
');

-- 3. execute DELETE FROM countries WHERE code = 'ch' ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:13
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 3, 1,
  '  ! execute DELETE FROM countries WHERE code = ''ch''', '
DELETE FROM countries WHERE code = ''ch''
');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 3, 1,
  '  ! execute DELETE FROM countries WHERE name = ''x''', '
DELETE FROM countries WHERE name = ''x''
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0001  Rows and their keys
-- 2 of 2; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, '8321bb28830e45faad7efd4cb91e899154e7dc087127cc97da061797f1d65c5b',
  'Rows and their keys');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 Rows and their keys',
  '0001 Rows and their keys: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. execute DELETE FROM countries WHERE code IN ('de', 'fr')      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_tables.yaml:15
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  ! execute DELETE FROM countries WHERE code IN (''de'', ''fr'')', '
DELETE FROM countries WHERE code IN (''de'', ''fr'')
');

-- 2. drop_table countries      ! destroys the rows of countries
--    migrations/0001_tables.yaml:6
-- on countries: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 2,
  'table_present', 'countries',
  '  ! drop table countries', '  absent table countries', '
DROP TABLE "countries"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

