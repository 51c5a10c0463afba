{# The script of `ensure-version`: creates the ledger and the history where they are missing. render::ledger gives the
   values, here and in all that is included.
   Takes: history, nothing, quiet, command. -#}
{% include "ledger/title.sql" %}
-- Creates the ledger{% if history is given %} and the history{% endif %} where they are missing, and does nothing else. Run again, it says that there is nothing to do.

{% include "ledger/write.sql" %}

-- ---- what is missing? -----------------------------------------------------------------------------------------------
{% include "ledger/odd.sql" %}
{% include "ledger/missing.sql" %}
{% include "script/ledger.sql" %}
COMMIT;
{% if not quiet %}
INSERT INTO temp.sqlc_mig_line (text)
SELECT CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_line) THEN {{ command.echo }} ELSE {{ nothing.echo }} END;
{% include "ledger/print.sql" %}
{% endif %}

{% include "ledger/close.sql" %}
