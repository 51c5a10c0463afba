{# SQL that writes SQL: what is to be done as one text of SQL and of commands of the shell, in temp.sqlc_mig_text, and
   run. In: the rows that the revisions have written down (temp.sqlc_mig_unit, _part, _branch, _setting), the guards
   (temp.sqlc_mig_guard), the ledger as it was read (temp.sqlc_mig_head, _applied), reasons to stop
   (temp.sqlc_mig_stop). The text is made of pieces with names in temp.sqlc_mig_fixed, a file each in program/; what
   stands in braces in the piece `statement` is filled in when the pieces are put in order.
   Takes: quiet, history. -#}
{% if quiet %}
UPDATE temp.sqlc_mig_part SET said = NULL, skipped = NULL;
{% endif %}
-- our own tables, where they are missing
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('tables', {% filter literal %}{% include "script/program/create_tables.sql" %}{% endfilter %});
-- a revision comes: has another run moved the ledger meanwhile?
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('look', {% filter literal %}{% include "script/program/look_at_ledger.sql" %}{% endfilter %});
-- a revision goes: the ledger moves in the same transaction
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('move', {% filter literal %}{% include "script/program/move_ledger.sql" %}{% endfilter %});
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('end', {% filter literal %}{% include "script/program/end_revision.sql" %}{% endfilter %});
{% if history is given %}
-- and the history gets an entry, if it is one: it never stops a migration
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'entry', {% filter literal %}{% include "script/program/write_history.sql" %}{% endfilter %}

 WHERE {% include "script/history_is_ours.sql" %} OR NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ history.table }} COLLATE NOCASE);
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'edited', {% filter literal %}{% include "script/program/edited.sql" %}{% endfilter %}

 WHERE {% include "script/history_is_ours.sql" %};
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'no entry', {% filter literal %}SELECT {% filter literal %}warning: sqlc-mig: {{ history.words.comment }} is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more{% endfilter %};{% endfilter %}

 WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_fixed f WHERE f.name = 'entry');
{% endif %}
-- before COMMIT: is everything run that was written?
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('all_run', {% filter literal %}{% include "script/program/all_run.sql" %}{% endfilter %});
-- a statement: its guard is asked, and what follows from the answer is written into a file
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('statement', {% filter literal %}{% include "script/program/run_statement.sql" %}{% endfilter %});
{% include "script/program/put_in_order.sql" %}
{% include "script/run.sql" %}
{% include "script/check_run.sql" %}
