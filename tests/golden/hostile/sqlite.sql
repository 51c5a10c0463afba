-- ===================================================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '9ac4342bef7192258343f46f22e7d5af21f6915a692150f6064977f0cadb67b5',
  'quotes '' " ; and \q
and a line; $$ :x -- /*');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 quotes '' " ; and \q and a line; $$ :x -- /*',
  '0001 quotes '' " ; and \q and a line; $$ :x -- /*: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. create_table it's; "quoted" -- $$ :x
--    migrations/0001_quotes_and_q_nand.yaml:6
-- comment: '; DROP TABLE users; -- \q
-- comment on :name: \! rm -rf / :'x' :"y"
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'it''s; "quoted" -- $$ :x',
  '  create table it''s; "quoted" -- $$ :x', '  exists table it''s; "quoted" -- $$ :x', '
CREATE TABLE "it''s; ""quoted"" -- $$ :x" (
  "select" text DEFAULT ''a''''b\c
d'',
  ":name" text,
  "line
break" text,
  "emoji 🦀" text,
  CONSTRAINT "ck_it''s; ""quoted"" -- $$ :x_emoji 🦀" CHECK ("emoji 🦀" <> '':x; $$ \q'')
)
');

-- 2. create_enum no'te
--    migrations/0001_quotes_and_q_nand.yaml:14

-- 3. execute SELECT ':x', $$\q ...      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0001_quotes_and_q_nand.yaml:15
INSERT INTO temp.sqlc_mig_part (unit, step, said) VALUES (1, 3,
  '  \q \! ls :x '' " `id`');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 3,
  '  ? execute SELECT '':x'', $$\q', '
SELECT '':x'', $$\q
');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 3,
  '  ? execute $$, "a;b" FROM (SELECT 1 AS "a;b") t', '
$$, "a;b" FROM (SELECT 1 AS "a;b") t
');

-- 4. bulk_insert it's; "quoted" -- $$ :x (1 row)
--    migrations/0001_quotes_and_q_nand.yaml:16
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 4, 1,
  '  insert into it''s; "quoted" -- $$ :x', '
INSERT INTO "it''s; ""quoted"" -- $$ :x" ("select", ":name") VALUES
  (''''''); DROP TABLE users; --'', ''\'''''')
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

