{# The first piece of the machinery: settings of the shell and of the connection. -#}
-- ---- settings of the shell and of the connection ---------------------------------------------------------------------
.bail on
.mode list
.headers off
.echo off
.changes off
.stats off
.timer off
.eqp off
-- fails inside a transaction: every revision has one of its own
BEGIN;
COMMIT;
PRAGMA writable_schema = OFF;
PRAGMA ignore_check_constraints = OFF;
-- what is written for several rows stands in their order
PRAGMA reverse_unordered_selects = OFF;
-- ALTER TABLE ... RENAME follows names into triggers, views and foreign keys
PRAGMA legacy_alter_table = OFF;
-- Off, as in sqlite3 itself: dropping a table, also to rebuild it, would delete the rows that refer to it. Where a
-- revision may leave rows that refer to nothing, all references are checked before it ends.
PRAGMA foreign_keys = OFF;
