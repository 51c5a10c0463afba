{# The script of `status`: prints what is applied and what is pending, with --tables also which tables and columns are
   there. render::ledger gives the values, here and in all that is included.
   Takes: tables. -#}
{% include "ledger/title.sql" %}
-- Prints what is applied and what is pending, and changes nothing. All it takes is SELECT on the ledger, also on a standby;
-- who, when and how long it knows from the history, if that may be read.

{% include "ledger/read.sql" %}
{% include "ledger/status/past.sql" %}

-- ---- what is applied? ---------------------------------------------------------------------------------------------
{% include "ledger/reached.sql" %}

-- ---- what is to be told of each? ----------------------------------------------------------------------------------
WITH
  {%+ include "ledger/status/found.sql" %}
  {%+ include "ledger/status/lines.sql" %}
\if :{?sqlc_mig_lines}
{% include "ledger/print.sql" %}
\endif
{% if tables is given %}

{% include "ledger/tables.sql" %}
{% endif %}

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore_session.sql" %}
