{# The top of an upgrade or downgrade script: title, how to read it, settings, the tables in which the revisions write
   down what they would do. Renderer::common gives the values, here and in all that is included.
   Takes: upgrade. -#}
{% include "script/title.sql" %}
-- How to read it. The sqlite3 shell cannot skip a statement, so nothing runs where it stands: each revision below writes
-- down, as rows of temporary tables, what it would do, in this order. A row is one statement: first its guard, a question
-- about x, y and z that is asked directly before it; then the words that are printed if it was done, or skipped; then, on
-- lines of their own, the SQL, between quotes, with each quote inside it doubled. The revisions come first; what stands
-- after them is the same in every script, and need not be read. It asks the ledger which revisions are {% if upgrade %}missing{% else %}to be reverted{% endif %}, writes
-- their statements into a file below $TMPDIR (or /tmp), and reads it, with BEGIN IMMEDIATE before each revision, and the
-- ledger moved and COMMIT after it. An error names that file, or leaves it there: REVISION-STEP.sql is what failed.
--
-- It needs a Unix shell with mktemp; Windows cmd and `sqlite3 -safe` will not do, and are noticed.

{% include "script/shell.sql" %}

{% include "script/connection.sql" %}

-- ---- where the script writes down what it may do --------------------------------------------------------------------
{% include "script/drop_temporary.sql" %}
{% include "script/tables.sql" %}
{% include "script/version.sql" %}
{% include "script/encoding.sql" %}

