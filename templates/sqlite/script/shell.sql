{# Settings of the shell sqlite3 (.bail, .timeout and others). Takes: lock_seconds. -#}
-- ---- settings of the shell ------------------------------------------------------------------------------------------
.bail on
.mode list
.headers off
.echo off
.changes off
.stats off
.timer off
.eqp off
PRAGMA reverse_unordered_selects = OFF;
-- how long to wait for another connection that has locked the database, in milliseconds
.timeout {{ lock_seconds }}000
