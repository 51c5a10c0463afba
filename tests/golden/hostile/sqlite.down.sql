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
  'revert 0001 quotes '' " ; and \q and a line; $$ :x -- /*',
  '0001 quotes '' " ; and \q and a line; $$ :x -- /*: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_enum no'te
--    migrations/0001_quotes_and_q_nand.yaml:14

-- 2. drop_table it's; "quoted" -- $$ :x      ! destroys the rows of it's; "quoted" -- $$ :x
--    migrations/0001_quotes_and_q_nand.yaml:6
-- on it's; "quoted" -- $$ :x: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'table_present', 'it''s; "quoted" -- $$ :x',
  '  ! drop table it''s; "quoted" -- $$ :x', '  absent table it''s; "quoted" -- $$ :x', '
DROP TABLE "it''s; ""quoted"" -- $$ :x"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

