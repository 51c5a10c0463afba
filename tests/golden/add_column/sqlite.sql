-- ===================================================================================================================
-- 0001  Two tables
-- 1 of 3; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_tables.yaml',
  'Two tables');

-- 1. create_enum mood   migrations/0001_tables.yaml:6

-- 2. create_table people   migrations/0001_tables.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 2, 7, 'table_missing', 'people',
  '"column a", "column b", "column c", "column d", "column e", "column f", "column g", "column h", "column i", "column j", "column k", ' ||
  '"column l", "column m", "column n", "column o", "column p", "column q", "column r", "column s", "column t", "foreign key (q)", ' ||
  '"foreign key (r)", "index ix_p", "index ix_people_o", "index ix_people_r", "index ix_people_t", "unique (m)", "unique (n)", "unique (t)"', '
CREATE TABLE "people" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
)
');

-- 3. create_table notes   migrations/0001_tables.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 3, 11, 'table_missing', 'notes', '"column id", "table autoincrement", "table primary key"', '
CREATE TABLE "notes" (
  "body" text
)
');

-- ===================================================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_plain.yaml',
  'Columns without a key');

-- 1. add_column people.a   migrations/0002_plain.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (2, 1, 6, 'column_missing', 'people', 'a', '"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "a" smallint
');

-- 2. add_column people.b   migrations/0002_plain.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (2, 2, 7, 'column_missing', 'people', 'b', '"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "b" varchar(20) NOT NULL DEFAULT ''it''''s''
');

-- 3. add_column people.c   migrations/0002_plain.yaml:8
-- comment on c: a number
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (2, 3, 8, 'column_missing', 'people', 'c', '"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "c" integer DEFAULT 7
');

-- 4. add_column people.d   migrations/0002_plain.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (2, 4, 9, 'column_missing', 'people', 'd', '"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "d" date NOT NULL DEFAULT ''2026-01-01''
');

-- 5. add_column people.e   migrations/0002_plain.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (2, 5, 10, 'column_missing', 'people', 'e', '"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "e" boolean NOT NULL DEFAULT true
');

-- 6. add_column people.f   migrations/0002_plain.yaml:11
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 6, 11, 'rebuild_adding', 'people', '"id", "a", "b", "c", "d", "e"', '0/0/f', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''g'' COLLATE NOCASE) THEN
    ''  superseded table people, changed later''
  END
',
'"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"',
  '"id", "a", "b", "c", "d", "e", "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e")
SELECT rowid, "id", "a", "b", "c", "d", "e" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 7. add_column people.g   migrations/0002_plain.yaml:12
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 7, 12, 'rebuild_adding', 'people', '"id", "a", "b", "c", "d", "e", "f"', '0/0/g', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''h'' COLLATE NOCASE) THEN
    ''  superseded table people, changed later''
  END
',
'"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"', '"id", "a", "b", "c", "d", "e", "f", "g" integer DEFAULT (1 + 1)', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "g" integer DEFAULT (1 + 1),
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 8. add_column people.h   migrations/0002_plain.yaml:13
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 8, 13, 'rebuild_adding', 'people', '"id", "a", "b", "c", "d", "e", "f", "g"', '0/0/h', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''i'' COLLATE NOCASE) THEN
    ''  superseded table people, changed later''
  END
',
'"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"',
  '"id", "a", "b", "c", "d", "e", "f", "g", "h" integer GENERATED ALWAYS AS (a + 1) STORED', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "g" integer DEFAULT (1 + 1),
  "h" integer GENERATED ALWAYS AS (a + 1) STORED,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 9. add_column people.i   migrations/0002_plain.yaml:14
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, later, stand_in, text)
  VALUES (2, 1, 9, 14, 'column_missing', 'people', 'i', '"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"',
  '"id", "a", "b", "c", "d", "e", "f", "g", "h"', '
ALTER TABLE "people" ADD COLUMN "i" integer GENERATED ALWAYS AS (a + 2) VIRTUAL
');

-- 10. add_column people.j   migrations/0002_plain.yaml:15
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 10, 15, 'rebuild_adding', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i"', '0/0/j', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''k'' COLLATE NOCASE) THEN
    ''  superseded table people, changed later''
  END
',
'"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"',
  '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" varchar(4) NOT NULL DEFAULT ''calm''', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "g" integer DEFAULT (1 + 1),
  "h" integer GENERATED ALWAYS AS (a + 1) STORED,
  "i" integer GENERATED ALWAYS AS (a + 2) VIRTUAL,
  "j" varchar(4) NOT NULL DEFAULT ''calm'',
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 11. add_column people.k   migrations/0002_plain.yaml:16
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 11, 16, 'rebuild_adding', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '0/0/k', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''l'' COLLATE NOCASE) THEN
    ''  superseded table people, changed later''
  END
',
'"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"',
  '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k" varchar(5) DEFAULT ''small'', CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ' ||
  '''large''))', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "g" integer DEFAULT (1 + 1),
  "h" integer GENERATED ALWAYS AS (a + 1) STORED,
  "i" integer GENERATED ALWAYS AS (a + 2) VIRTUAL,
  "j" varchar(4) NOT NULL DEFAULT ''calm'',
  "k" varchar(5) DEFAULT ''small'',
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 12. add_column people.l   migrations/0002_plain.yaml:20
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, later, text)
  VALUES (2, 1, 12, 20, 'column_missing', 'people', 'l', '"foreign key (q)", "foreign key (r)", "unique (m)", "unique (n)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "l" varchar(20) COLLATE "nocase"
');

-- ===================================================================================================================
-- 0003  Columns with keys
-- 3 of 3; migrations/0003_keys.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_keys.yaml',
  'Columns with keys');

-- 1. add_column people.m   migrations/0003_keys.yaml:6
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (3, 1, 6, 'rebuild_adding', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"', '0/0/m', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''n'' COLLATE NOCASE) THEN
    ''  superseded table people, changed later''
  END
',
'"foreign key (q)", "foreign key (r)", "unique (n)", "unique (t)"',
  '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m" varchar(20), CONSTRAINT "uq_people_m" UNIQUE ("m")', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "g" integer DEFAULT (1 + 1),
  "h" integer GENERATED ALWAYS AS (a + 1) STORED,
  "i" integer GENERATED ALWAYS AS (a + 2) VIRTUAL,
  "j" varchar(4) NOT NULL DEFAULT ''calm'',
  "k" varchar(5) DEFAULT ''small'',
  "l" varchar(20) COLLATE "nocase",
  "m" varchar(20),
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "uq_people_m" UNIQUE ("m"),
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 2. add_column people.n   migrations/0003_keys.yaml:7
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (3, 1, 2, 7, 'rebuild_adding', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"', '1/0/n', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''people'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''people'', ''main'') c WHERE c.name = ''o'' COLLATE NOCASE) THEN
    ''  superseded table people, changed later''
  END
',
'"foreign key (q)", "foreign key (r)", "unique (t)"',
  '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n" varchar(20), CONSTRAINT "uq_n" UNIQUE ("n")', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "g" integer DEFAULT (1 + 1),
  "h" integer GENERATED ALWAYS AS (a + 1) STORED,
  "i" integer GENERATED ALWAYS AS (a + 2) VIRTUAL,
  "j" varchar(4) NOT NULL DEFAULT ''calm'',
  "k" varchar(5) DEFAULT ''small'',
  "l" varchar(20) COLLATE "nocase",
  "m" varchar(20),
  "n" varchar(20),
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "uq_people_m" UNIQUE ("m"),
  CONSTRAINT "uq_n" UNIQUE ("n"),
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 3. add_column people.o   migrations/0003_keys.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, later, text)
  VALUES (3, 1, 3, 8, 'column_missing', 'people', 'o', '"foreign key (q)", "foreign key (r)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "o" integer
');
-- on people: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 3, 8, 'index_missing', 'ix_people_o', 'people', '"o"', '
CREATE INDEX "ix_people_o" ON "people" ("o")
');

-- 4. add_column people.p   migrations/0003_keys.yaml:9
-- comment on p: the index has a name
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (3, 4, 9, 'column_missing', 'people', 'p', '"foreign key (q)", "foreign key (r)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "p" integer
');
-- on people: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 4, 9, 'index_missing', 'ix_p', 'people', '"p"', '
CREATE INDEX "ix_p" ON "people" ("p")
');

-- 5. add_column people.q   migrations/0003_keys.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (3, 5, 10, 'column_missing', 'people', 'q', '"foreign key (q)", "foreign key (r)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "q" bigint CONSTRAINT "fk_people_q_people" REFERENCES "people" ("id")
');

-- 6. add_column people.r   migrations/0003_keys.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (3, 6, 11, 'column_missing', 'people', 'r', '"foreign key (q)", "foreign key (r)", "unique (t)"', '
ALTER TABLE "people" ADD COLUMN "r" bigint CONSTRAINT "fk_r" REFERENCES "people" ("id") ON DELETE SET NULL ON UPDATE CASCADE
');
-- on people: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 6, 11, 'index_missing', 'ix_people_r', 'people', '"r"', '
CREATE INDEX "ix_people_r" ON "people" ("r")
');

-- 7. add_column people.s   migrations/0003_keys.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, stand_in, text)
  VALUES (3, 7, 12, 'column_missing', 'people', 's', '"foreign key (q)", "foreign key (r)", "unique (t)"',
  '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r"', '
ALTER TABLE "people" ADD COLUMN "s" integer CONSTRAINT "ck_people_s" CHECK (s > 0)
');

-- 8. add_column people.t   migrations/0003_keys.yaml:13
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (3, 1, 8, 13, 'rebuild_adding', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s"',
  '2/2/t', '', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t" integer NOT NULL DEFAULT 1, ' ||
  'CONSTRAINT "uq_people_t" UNIQUE ("t"), CONSTRAINT "ck_t" CHECK (t <> 13)', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  "f" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "g" integer DEFAULT (1 + 1),
  "h" integer GENERATED ALWAYS AS (a + 1) STORED,
  "i" integer GENERATED ALWAYS AS (a + 2) VIRTUAL,
  "j" varchar(4) NOT NULL DEFAULT ''calm'',
  "k" varchar(5) DEFAULT ''small'',
  "l" varchar(20) COLLATE "nocase",
  "m" varchar(20),
  "n" varchar(20),
  "o" integer,
  "p" integer,
  "q" bigint,
  "r" bigint,
  "s" integer,
  "t" integer NOT NULL DEFAULT 1,
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "uq_people_m" UNIQUE ("m"),
  CONSTRAINT "uq_n" UNIQUE ("n"),
  CONSTRAINT "uq_people_t" UNIQUE ("t"),
  CONSTRAINT "fk_people_q_people" FOREIGN KEY ("q") REFERENCES "people" ("id"),
  CONSTRAINT "fk_r" FOREIGN KEY ("r") REFERENCES "people" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_s" CHECK (s > 0),
  CONSTRAINT "ck_t" CHECK (t <> 13),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');
-- on people: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, stand_in, text)
  VALUES (3, 1, 8, 13, 'index_missing', 'ix_people_t', 'people', '"t"', '
CREATE INDEX "ix_people_t" ON "people" ("t")
');

-- 9. add_column notes.id   migrations/0003_keys.yaml:14
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (3, 1, 9, 14, 'rebuild_adding', 'notes', '"body"', '0/0/id', '', '"body", "id" integer NOT NULL, CONSTRAINT "pk_notes" PRIMARY KEY ("id")', '
CREATE TABLE "sqlc_mig_new_notes" (
  "body" text,
  "id" integer CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT NOT NULL
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_notes'' WHERE name = ''notes'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_notes" (rowid, "body")
SELECT rowid, "body" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

