{# The script of `ensure-version`: creates the ledger and the history where they are missing. render::ledger gives the
   values, here and in all that is included.
   Takes: history, nothing, quiet, command. -#}
{% include "ledger/title.sql" %}
-- Creates the ledger{% if history is given %} and the history{% endif %} where they are missing, and does nothing else. Run again, it says that there is nothing to do.
{% include "ledger/how.sql" %}
{% include "ledger/open.sql" %}

-- ---- what is missing? ---------------------------------------------------------------------------------------------
{% include "ledger/odd.sql" %}
{% include "ledger/missing.sql" %}
SET @sqlc_mig_todo = (@sqlc_mig_lost OR @sqlc_mig_bare);
{% if not quiet %}
SELECT IF(@sqlc_mig_todo, {{ command.echo }}, {{ nothing.echo }}) AS `sqlc-mig`;
{% endif %}
{% include "ledger/create.sql" %}
{% include "ledger/created.sql" %}
{% include "ledger/close.sql" %}
