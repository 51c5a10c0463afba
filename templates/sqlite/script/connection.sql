{# Settings of the connection (PRAGMA); stops within a transaction. Takes: session. -#}
-- ---- settings of the connection -------------------------------------------------------------------------------------
-- fails inside a transaction: every revision has one of its own
BEGIN;
COMMIT;
PRAGMA writable_schema = OFF;
PRAGMA ignore_check_constraints = OFF;
-- ALTER TABLE ... RENAME follows names into triggers, views and foreign keys
PRAGMA legacy_alter_table = OFF;
-- Off, as in sqlite3 itself: dropping a table, also to build it anew, would delete the rows that refer to it. Where a
-- revision may leave rows that refer to nothing, all references are checked before it ends.
PRAGMA foreign_keys = OFF;
{% for s in session %}
PRAGMA {{ s.name }} = {{ s.value }};
{% endfor %}
