{# SQL that writes SQL: what is to be done as one text of SQL and of commands of the shell, in temp.sqlc_mig_text, and
   run. In: the rows that the revisions have written down (temp.sqlc_mig_unit, _part, _branch, _setting), the guards
   (temp.sqlc_mig_guard), the ledger as it was read (temp.sqlc_mig_head, _applied), reasons to stop
   (temp.sqlc_mig_stop). The text is made of pieces with names in temp.sqlc_mig_fixed, a file each in program/; what
   stands in braces in a piece is filled in below, or when the pieces are put in order.
   Takes: quiet, ledger, history, direction, digest, version. -#}
{% if quiet %}
UPDATE temp.sqlc_mig_part SET said = NULL, skipped = NULL;
{% endif %}
-- our own tables, where they are missing
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('tables', {% filter literal %}{% include "script/program/create_tables.sql" %}{% endfilter %});
-- a revision comes: has another run moved the ledger meanwhile?
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('look', {% filter literal %}{% include "script/program/look_at_ledger.sql" %}{% endfilter %});
-- a revision goes: the ledger moves in the same transaction
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('move', {% filter literal %}{% include "script/program/move_ledger.sql" %}{% endfilter %});
UPDATE temp.sqlc_mig_fixed SET text = replace(replace(replace(replace(replace(text, '{ledger}', {{ ledger.name_text }}), '{history}', {% if history is given %}{{ history.name_text }}{% else %}''{% endif %}), '{direction}', quote({{ direction }})), '{digest}', quote({{ digest }})), '{version}', quote({{ version }}));
-- a statement: its guard is asked, and what follows from the answer is written into a file and read
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('statement', {% filter literal %}{% include "script/program/run_statement.sql" %}{% endfilter %});
{% include "script/program/put_in_order.sql" %}
{% include "script/run.sql" %}
{% include "script/check_run.sql" %}
