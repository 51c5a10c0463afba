-- ===================================================================================================================
-- 0001  SQL of our own
-- 1 of 2; migrations/0001_raw.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_raw.yaml',
  'SQL of our own');

-- 1. execute CREATE TABLE counters (id integer NOT NULL, n integer NOT NU ... ...   migrations/0001_raw.yaml:6
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 1, 6, 'execute', 'CREATE TABLE counters (id integer NOT NULL, n integer NOT NU ...', '
CREATE TABLE counters (id integer NOT NULL, n integer NOT NULL DEFAULT 0, note text DEFAULT ''x'', CONSTRAINT ck_n CHECK (n >= 0), CONSTRAINT counters_key PRIMARY KEY (id))
');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 1, 6, 'execute', 'CREATE INDEX ix_n ON counters (n)', '
CREATE INDEX ix_n ON counters (n)
');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 1, 6, 'execute', 'ALTER TABLE counters ADD COLUMN extra integer', '
ALTER TABLE counters ADD COLUMN extra integer
');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 1, 6, 'execute', 'ALTER TABLE counters RENAME COLUMN note TO remark', '
ALTER TABLE counters RENAME COLUMN note TO remark
');

-- 2. alter_column counters.extra   migrations/0001_raw.yaml:13
-- on counters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (1, 1, 2, 13, 'rebuild', 'counters', '"id", "n", "remark", "extra"', '0/0/', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''counters'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''counters'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''hidden'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''hidden'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table counters, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''counters'', ''main'') c
      WHERE instr('', '' || lower(''"id", "remark", "extra"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''counters'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''counters'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''counters'', ''main'') f) = 0 THEN
    ''  superseded table counters, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "n" integer NOT NULL DEFAULT 0,
  "remark" text DEFAULT ''x'',
  "extra" integer DEFAULT 1,
  CONSTRAINT "counters_key" PRIMARY KEY ("id"),
  CONSTRAINT "ck_n" CHECK (n >= 0)
);
INSERT INTO "sqlc_mig_new_counters" ("id", "n", "remark", "extra")
SELECT "id", "n", "remark", "extra" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_column counters.n      ! destroys the values of counters.n; undo: the column comes back empty   migrations/0001_raw.yaml:14
-- on counters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (1, 1, 3, 14, 'rebuild_dropping', 'counters', '"id", "n", "remark", "extra"', '0/0/n', '"ix_n"', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''counters'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''counters'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''hidden'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''hidden'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table counters, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''counters'', ''main'') c
      WHERE instr('', '' || lower(''"id", "remark", "extra"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''counters'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''counters'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''counters'', ''main'') f) = 0 THEN
    ''  superseded table counters, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "remark" text DEFAULT ''x'',
  "extra" integer DEFAULT 1,
  CONSTRAINT "counters_key" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_counters" ("id", "remark", "extra")
SELECT "id", "remark", "extra" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- 4. execute CREATE TRIGGER counters_touch AFTER UPDATE ON counters BEGIN ...      ? SQL of the project   migrations/0001_raw.yaml:15
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 4, 15, '? execute', 'CREATE TRIGGER counters_touch AFTER UPDATE ON counters BEGIN ...', '
CREATE TRIGGER counters_touch AFTER UPDATE ON counters BEGIN
  UPDATE counters SET extra = extra + 1 WHERE id = NEW.id; -- it''s not the end
  SELECT ''x;'';
END
');

-- 5. execute CREATE VIEW v AS SELECT id FROM counters      ? SQL of the project   migrations/0001_raw.yaml:22
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 5, 22, '? execute', 'CREATE VIEW v AS SELECT id FROM counters', '
CREATE VIEW v AS SELECT id FROM counters
');

-- 6. alter_column counters.remark   migrations/0001_raw.yaml:23
-- on counters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (1, 1, 6, 23, 'rebuild', 'counters', '"id", "remark", "extra"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "remark" varchar(40) DEFAULT ''x'',
  "extra" integer DEFAULT 1,
  CONSTRAINT "counters_key" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_counters" ("id", "remark", "extra")
SELECT "id", "remark", "extra" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0002  Cut into segments
-- 2 of 2; migrations/0002_alone.yaml; needs 0001; several transactions, every step leaves a marker
INSERT INTO sqlc_mig.sqlc_mig_unit (number, segmented, resets, touches, file, message) VALUES (2, 1, 1, 1, 'migrations/0002_alone.yaml',
  'Cut into segments');
INSERT INTO sqlc_mig.sqlc_mig_setting (unit, name, value) VALUES (2, 'cache_size', -64000);

-- 1. execute INSERT INTO counters (remark) VALUES ('a''b')      ? SQL of the project   migrations/0002_alone.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 1, 'execute INSERT INTO counters (remark) VALUES (''a''''b'')',
  '55b927fe0a7c9c6aa345942333c09fb69d5746eb2765ff3f74be4f8d030c15bf');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 7, '? execute', 'INSERT INTO counters (remark) VALUES (''a''''b'')', '
INSERT INTO counters (remark) VALUES (''a''''b'')
');

-- 2. execute VACUUM      ? SQL of the project; undo: nothing is undone, as the spec says   migrations/0002_alone.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 2, 'execute VACUUM',
  'bd4bdf6c07335835fe713a3a6d595e6ac6c15ecddd696f8ae0e5b172ce0b118f');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, alone, step, line, verb, object, text)
  VALUES (2, 1, 2, 8, '? execute', 'VACUUM', '
VACUUM
');

-- 3. execute UPDATE counters SET extra = 2      ? SQL of the project; undo: nothing is undone, as the spec says   migrations/0002_alone.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 3, 'execute UPDATE counters SET extra = 2',
  '8972a284ff5bbb3710fe902dbcb6967cdf8faa1856678a8a8169878285bed974');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, title, only_if, text)
  VALUES (2, 1, 3, 9, '? execute', 'UPDATE counters SET extra = 2', 'execute UPDATE counters SET extra = 2', '
SELECT count(*) FROM counters
', '
UPDATE counters SET extra = 2
');

-- 4. execute PRAGMA journal_mode = WAL      ? SQL of the project; undo: nothing is undone, as the spec says   migrations/0002_alone.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 4, 'execute PRAGMA journal_mode = WAL',
  'e3de3f1918b24156ae9854ca1e567fa30e41ab333a2110f2ceadd51cc64323ae');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, alone, step, line, verb, object, text)
  VALUES (2, 1, 4, 10, '? execute', 'PRAGMA journal_mode = WAL', '
PRAGMA journal_mode = WAL
');

-- 5. execute CREATE TABLE hidden AS SELECT 1 AS id      ? SQL of the project   migrations/0002_alone.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 5, 'execute CREATE TABLE hidden AS SELECT 1 AS id',
  '516bb493bd164bdfa514d2c267de5cc206ed2e74250fef834a2c5b8719a52b47');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (2, 5, 11, '? execute', 'CREATE TABLE hidden AS SELECT 1 AS id', '
CREATE TABLE hidden AS SELECT 1 AS id
');

-- 6. create_index ix_hidden_id on hidden   migrations/0002_alone.yaml:15
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 6, 'create_index ix_hidden_id on hidden',
  'da7a2314b4e75cbef9b7bff64a73a3ff51e42b39a21a09fa760858d548510d39');
-- on hidden: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (2, 6, 15, 'index_missing', 'ix_hidden_id', 'hidden', '"id"', '
CREATE INDEX "ix_hidden_id" ON "hidden" ("id")
');

