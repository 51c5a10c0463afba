{# The script of `status`: prints what is applied and what is pending, with --tables also which tables and columns are
   there. render::ledger gives the values, here and in all that is included.
   Takes: tables. -#}
{% include "ledger/title.sql" %}
-- Prints what is applied and what is pending, and changes nothing: also with `sqlite3 -readonly`. Who, when and how long
-- it knows from the history.

{% include "ledger/read.sql" %}
{% include "ledger/no_history.sql" %}
{% include "ledger/status/past.sql" %}

-- ---- what is to be told of each? ------------------------------------------------------------------------------------
{% include "ledger/status/found.sql" %}
{% include "ledger/status/lines.sql" %}
{% if tables is given %}

{% include "ledger/tables.sql" %}
{% endif %}
COMMIT;
{% include "ledger/print.sql" %}

{% include "ledger/close.sql" %}
