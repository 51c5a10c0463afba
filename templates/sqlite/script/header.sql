{# The top of an upgrade or downgrade script: title, how to read it, settings, the tables in which the revisions write
   down what they would do. Renderer::common gives the values, here and in all that is included.
   Takes: upgrade, lock_seconds, session, version, direction, digest, quiet, on_mismatch, arrival, heads, requires, segmented, ledger,
   history, progress, resets, list, walk, ways. -#}
{% include "script/title.sql" %}
-- How to read it. The sqlite3 shell cannot skip a statement, so nothing runs where it stands: each revision below writes down, as rows of tables
-- in memory, what it would do, in this order. A row is one statement: first its guard, a question about x, y and z that is asked before it; then the words
-- that are printed before it runs, or where it need not; then, on lines of their own, the SQL, between quotes, with each quote inside it doubled. The
-- revisions come first; what stands after them asks the ledger which revisions are {% if upgrade %}missing{% else %}to be reverted{% endif %}, asks the questions of a revision before its first
-- statement (again after each that an answer may depend on), writes its statements into a file below $TMPDIR (or /tmp), and reads it: BEGIN IMMEDIATE,
-- the statements, the ledger, COMMIT. After an error the file is still there: next.sql is what failed.
-- It needs a Unix shell with mktemp; Windows cmd and `sqlite3 -safe` will not do, and are noticed.
{% include "runtime/begin.sql" %}
-- how long to wait for another connection that has locked the database, in milliseconds
.timeout {{ lock_seconds }}000
{% for s in session %}
PRAGMA {{ s.name }} = {{ s.value }};
{% endfor %}
{% include "runtime/tables.sql" %}
-- ---- what differs from script to script -----------------------------------------------------------------------------
{% include "script/version.sql" %}
{% for s in session %}
INSERT INTO sqlc_mig.sqlc_mig_setting (unit, name, value) VALUES (0, {{ s.name_text }}, {{ s.value }});
{% endfor %}
{% if resets %}
{% include "script/pragmas.sql" %}
{% endif %}
INSERT INTO sqlc_mig.sqlc_mig_set (version, direction, digest, quiet, warns, segmented) VALUES
  ({{ version }}, {{ direction }}, {{ digest }}, {% if quiet %}1{% else %}0{% endif %}, {{ on_mismatch }} = 'warn', {% if segmented %}1{% else %}0{% endif %});
UPDATE sqlc_mig.sqlc_mig_set SET arrival = {% if arrival is given %}{{ arrival.echo }}{% else %}NULL{% endif %}, heads = ' '{% for h in heads %} || {{ h }} || ' '{% endfor %}, requires = ' '{% for r in requires %} || {{ r }} || ' '{% endfor %},
  ledger = {{ ledger.table }}, ledger_name = {% filter literal %}main.{{ ledger.name }}{% endfilter %}, ledger_key = {% filter literal %}{{ ledger.key }}{% endfilter %},
{% if history is given %}
  history = {{ history.table }}, history_name = {% filter literal %}main.{{ history.name }}{% endfilter %},
{% endif %}
  progress = {{ progress.table }}, progress_name = {% filter literal %}main.{{ progress.name }}{% endfilter %};
{% include "script/read_ledger.sql" %}
{% include "script/list.sql" %}
{% if ways is given %}
{% include "script/ways.sql" %}
{% endif %}
{% if walk is given %}
{% include "script/stride.sql" %}
{% endif %}

