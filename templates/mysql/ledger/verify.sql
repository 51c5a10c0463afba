{# The script of `verify`: prints where the schema is another one than that of the history. render::verification gives the
   values, here and in all that is included.
   Takes: target, quiet. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% include "ledger/title.sql" %}
-- Compares the schema of the database with that of the history, prints a row for each difference, and changes nothing. It
-- reads information_schema, which shows what the user has a right on, and the ledger. The client exits with 1 where there
-- are differences.
{% include "ledger/read.sql" %}

-- ---- what differs? ------------------------------------------------------------------------------------------------
SET @sqlc_mig_with = CONCAT(@sqlc_mig_with, {% filter literal %}

{% include "verify/expected.sql" %}
{% include "verify/found.sql" %}
{% include "verify/compare.sql" %}
{% endfilter %});
{% if not quiet %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}{% include "verify/lines.sql" %}{% endfilter %});
{% include "ledger/run.sql" %}
{% endif %}

-- ---- the exit status ----------------------------------------------------------------------------------------------
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}{% include "verify/verdict.sql" %}{% endfilter %});
{% include "ledger/run.sql" %}
{% include "ledger/stop.sql" %}
{% include "ledger/read_end.sql" %}
