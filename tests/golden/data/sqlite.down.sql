-- ===================================================================================================================
-- 0002  With keys and without, and SQL
-- 1 of 2; migrations/0002_keys.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_keys.yaml',
  'With keys and without, and SQL');

-- 1. execute UPDATE countries SET active = NOT active      ? SQL of the project   migrations/0002_keys.yaml:34
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 34, '? execute', 'UPDATE countries SET active = NOT active', '
UPDATE countries SET active = NOT active
');

-- 2. execute UPDATE countries SET area = NULL WHERE area = 0 ...      ! destroys rows, by DELETE; SQL of the project   migrations/0002_keys.yaml:28
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 2, 28, '! execute', 'UPDATE countries SET area = NULL WHERE area = 0', '
UPDATE countries SET area = NULL WHERE area = 0
');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 2, 28, '! execute', 'DELETE FROM countries WHERE code = ''a;''', '
DELETE FROM countries WHERE code = ''a;''
');

-- 3. execute DELETE FROM countries WHERE code = 'ch' ...      ! destroys rows, by DELETE; SQL of the project   migrations/0002_keys.yaml:13
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 3, 13, '! execute', 'DELETE FROM countries WHERE code = ''ch''', '
DELETE FROM countries WHERE code = ''ch''
');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 3, 13, '! execute', 'DELETE FROM countries WHERE name = ''x''', '
DELETE FROM countries WHERE name = ''x''
');

-- ===================================================================================================================
-- 0001  Rows and their keys
-- 2 of 2; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_tables.yaml',
  'Rows and their keys');

-- 1. execute DELETE FROM countries WHERE code IN ('de', 'fr')      ! destroys rows, by DELETE; SQL of the project   migrations/0001_tables.yaml:15
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 1, 15, '! execute', 'DELETE FROM countries WHERE code IN (''de'', ''fr'')', '
DELETE FROM countries WHERE code IN (''de'', ''fr'')
');

-- 2. drop_table countries      ! destroys the rows of countries   migrations/0001_tables.yaml:6
-- on countries: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 6, 'table_present', 'countries', '!', '
DROP TABLE "countries"
');

