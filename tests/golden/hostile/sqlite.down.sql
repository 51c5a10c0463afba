-- ===================================================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message, shown) VALUES (1, 1, 'migrations/0001_quotes_and_q_nand.yaml',
  'quotes '' " ; and \q
and a line; $$ :x -- /*', 'quotes '' " ; and \q and a line; $$ :x -- /*');

-- 1. drop_enum no'te   migrations/0001_quotes_and_q_nand.yaml:14

-- 2. drop_table it's; "quoted" -- $$ :x      ! destroys the rows of it's; "quoted" -- $$ :x   migrations/0001_quotes_and_q_nand.yaml:6
-- on it's; "quoted" -- $$ :x: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 2, 6, 'table_present', 'it''s; "quoted" -- $$ :x', '!', '
DROP TABLE "it''s; ""quoted"" -- $$ :x"
');

