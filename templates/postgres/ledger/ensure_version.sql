{# The script of `ensure-version`: creates the ledger and the history where they are missing. render::ledger gives the
   values, here and in all that is included.
   Takes: history, nothing, quiet, command. -#}
{% include "ledger/title.sql" %}
-- Creates the ledger{% if history is given %} and the history{% endif %} where they are missing, and does nothing else. Run again, it says that there is nothing to do.

{% include "script/client.sql" %}

{% include "script/entry.sql" %}

{% include "script/lock.sql" %}

-- ---- what is missing? ---------------------------------------------------------------------------------------------
{% include "script/shape.sql" %}
{% include "ledger/odd.sql" %}
BEGIN;
{% include "ledger/missing.sql" %}
\if :sqlc_mig_todo
{% include "script/ledger.sql" %}
COMMIT;
{% if not quiet %}
\echo {{ command.echo }}
{% include "ledger/print.sql" %}
{% endif %}
\else
COMMIT;
{% if not quiet %}
\echo {{ nothing.echo }}
{% endif %}
\endif

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore.sql" %}
