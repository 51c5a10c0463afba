-- ===================================================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message, shown) VALUES (1, 1, 'migrations/0001_quotes_and_q_nand.yaml',
  'quotes '' " ; and \q
and a line; $$ :x -- /*', 'quotes '' " ; and \q and a line; $$ :x -- /*');

-- 1. create_table it's; "quoted" -- $$ :x   migrations/0001_quotes_and_q_nand.yaml:6
-- comment: '; DROP TABLE users; -- \q
-- comment on :name: \! rm -rf / :'x' :"y"
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 1, 6, 'table_missing', 'it''s; "quoted" -- $$ :x', '
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

-- 2. create_enum no'te   migrations/0001_quotes_and_q_nand.yaml:14

-- 3. execute SELECT ':x', $$\q ...      ? SQL of the project; undo: nothing is undone, as the spec says   migrations/0001_quotes_and_q_nand.yaml:15
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, note, text)
  VALUES (1, 3, 15, '? execute', 'SELECT '':x'', $$\q', '\q \! ls :x '' " `id`', '
SELECT '':x'', $$\q
');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 3, 15, '? execute', '$$, "a;b" FROM (SELECT 1 AS "a;b") t', '
$$, "a;b" FROM (SELECT 1 AS "a;b") t
');

-- 4. bulk_insert it's; "quoted" -- $$ :x (1 row)   migrations/0001_quotes_and_q_nand.yaml:16
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 4, 16, 'insert', 'into it''s; "quoted" -- $$ :x', '
INSERT INTO "it''s; ""quoted"" -- $$ :x" ("select", ":name") VALUES
  (''''''); DROP TABLE users; --'', ''\'''''')
');

