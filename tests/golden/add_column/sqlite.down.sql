-- ===================================================================================================================
-- 0003  Columns with keys
-- 1 of 3; migrations/0003_keys.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_keys.yaml',
  'Columns with keys');

-- 1. drop_column notes.id      ! destroys the values of notes.id   migrations/0003_keys.yaml:14
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 14, 'rebuild_dropping', 'notes', '"body", "id"', '0/0/id', '', '!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "body" text
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "body")
SELECT rowid, "body" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_column people.t      ! destroys the values of people.t   migrations/0003_keys.yaml:13
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 2, 13, 'rebuild_dropping', 'people',
  '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"', '3/2/t', '"ix_people_t"', '!', '
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
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "uq_people_m" UNIQUE ("m"),
  CONSTRAINT "uq_n" UNIQUE ("n"),
  CONSTRAINT "fk_people_q_people" FOREIGN KEY ("q") REFERENCES "people" ("id"),
  CONSTRAINT "fk_r" FOREIGN KEY ("r") REFERENCES "people" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_s" CHECK (s > 0),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_column people.s      ! destroys the values of people.s   migrations/0003_keys.yaml:12
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 3, 12, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s"',
  '2/2/s', '', '!', '
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
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "uq_people_m" UNIQUE ("m"),
  CONSTRAINT "uq_n" UNIQUE ("n"),
  CONSTRAINT "fk_people_q_people" FOREIGN KEY ("q") REFERENCES "people" ("id"),
  CONSTRAINT "fk_r" FOREIGN KEY ("r") REFERENCES "people" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q", "r")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q", "r" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 4. drop_column people.r      ! destroys the values of people.r   migrations/0003_keys.yaml:11
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 4, 11, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r"',
  '2/2/r', '"ix_people_r"', '!', '
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
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "uq_people_m" UNIQUE ("m"),
  CONSTRAINT "uq_n" UNIQUE ("n"),
  CONSTRAINT "fk_people_q_people" FOREIGN KEY ("q") REFERENCES "people" ("id"),
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p", "q" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 5. drop_column people.q      ! destroys the values of people.q   migrations/0003_keys.yaml:10
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 5, 10, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"', '2/1/q', '',
  '!', '
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
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "uq_people_m" UNIQUE ("m"),
  CONSTRAINT "uq_n" UNIQUE ("n"),
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o", "p" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 6. drop_column people.p      ! destroys the values of people.p   migrations/0003_keys.yaml:9
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 6, 9, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"', '2/0/p', '"ix_p"',
  '!', '
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
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
  CONSTRAINT "uq_people_m" UNIQUE ("m"),
  CONSTRAINT "uq_n" UNIQUE ("n"),
  CONSTRAINT "ck_people_k" CHECK ("k" IN (''small'', ''large'')),
  CONSTRAINT "ck_people_j" CHECK ("j" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n", "o" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 7. drop_column people.o      ! destroys the values of people.o   migrations/0003_keys.yaml:8
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 7, 8, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"', '2/0/o',
  '"ix_people_o"', '!', '
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
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m", "n" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 8. drop_column people.n      ! destroys the values of people.n   migrations/0003_keys.yaml:7
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 8, 7, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"', '2/0/n', '', '!', '
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
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k", "l", "m" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 9. drop_column people.m      ! destroys the values of people.m   migrations/0003_keys.yaml:6
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 9, 6, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"', '1/0/m', '', '!', '
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
  CONSTRAINT "pk_people" PRIMARY KEY ("id"),
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

-- ===================================================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_plain.yaml',
  'Columns without a key');

-- 1. drop_column people.l      ! destroys the values of people.l   migrations/0002_plain.yaml:20
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 20, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"', '0/0/l', '', '!', '
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
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j", "k" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_column people.k      ! destroys the values of people.k   migrations/0002_plain.yaml:16
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 2, 16, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"', '0/0/k', '', '!', '
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
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "j" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_column people.j      ! destroys the values of people.j   migrations/0002_plain.yaml:15
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 3, 15, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '0/0/j', '', '!', '
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
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 4. drop_column people.i   migrations/0002_plain.yaml:14
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 4, 14, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i"', '0/0/i', '', '
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

-- 5. drop_column people.h   migrations/0002_plain.yaml:13
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 5, 13, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g", "h"', '0/0/h', '', '
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
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f", "g")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 6. drop_column people.g      ! destroys the values of people.g   migrations/0002_plain.yaml:12
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 6, 12, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f", "g"', '0/0/g', '', '!', '
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
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e", "f")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 7. drop_column people.f      ! destroys the values of people.f   migrations/0002_plain.yaml:11
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 7, 11, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e", "f"', '0/0/f', '', '!', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  "e" boolean NOT NULL DEFAULT true,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d", "e")
SELECT rowid, "id", "a", "b", "c", "d", "e" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 8. drop_column people.e      ! destroys the values of people.e   migrations/0002_plain.yaml:10
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 8, 10, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d", "e"', '0/0/e', '', '!', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  "d" date NOT NULL DEFAULT ''2026-01-01'',
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c", "d")
SELECT rowid, "id", "a", "b", "c", "d" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 9. drop_column people.d      ! destroys the values of people.d   migrations/0002_plain.yaml:9
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 9, 9, 'rebuild_dropping', 'people', '"id", "a", "b", "c", "d"', '0/0/d', '', '!', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  "c" integer DEFAULT 7,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b", "c")
SELECT rowid, "id", "a", "b", "c" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 10. drop_column people.c      ! destroys the values of people.c   migrations/0002_plain.yaml:8
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 10, 8, 'rebuild_dropping', 'people', '"id", "a", "b", "c"', '0/0/c', '', '!', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  "b" varchar(20) NOT NULL DEFAULT ''it''''s'',
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a", "b")
SELECT rowid, "id", "a", "b" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 11. drop_column people.b      ! destroys the values of people.b   migrations/0002_plain.yaml:7
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 11, 7, 'rebuild_dropping', 'people', '"id", "a", "b"', '0/0/b', '', '!', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  "a" smallint,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id", "a")
SELECT rowid, "id", "a" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- 12. drop_column people.a      ! destroys the values of people.a   migrations/0002_plain.yaml:6
-- on people: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 12, 6, 'rebuild_dropping', 'people', '"id", "a"', '0/0/a', '', '!', '
CREATE TABLE "sqlc_mig_new_people" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_people" (rowid, "id")
SELECT rowid, "id" FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0001  Two tables
-- 3 of 3; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_tables.yaml',
  'Two tables');

-- 1. drop_table notes      ! destroys the rows of notes   migrations/0001_tables.yaml:11
-- on notes: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 11, 'table_present', 'notes', '!', '
DROP TABLE "notes"
');

-- 2. drop_table people      ! destroys the rows of people   migrations/0001_tables.yaml:7
-- on people: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 7, 'table_present', 'people', '!', '
DROP TABLE "people"
');

-- 3. drop_enum mood   migrations/0001_tables.yaml:6

