{# The script of `detect`: prints which revision the schema is that of. render::detection gives the values, here and in all
   that is included. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% set client %}{% include "detect/client.sql" %}{% endset %}
{% include "ledger/title.sql" %}
-- Compares the schema of the database with those of all revisions, prints the newest one that it is that of, or the nearest,
-- and changes nothing. It reads information_schema, which shows what the user has a right on, and the ledger. The client
-- exits with 1 where the schema is that of no revision.
{% include "ledger/read.sql" %}

-- ---- where does it fit? -------------------------------------------------------------------------------------------
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}

{% include "detect/expected.sql" %}
{% include "verify/found.sql" %}
{% include "detect/counts.sql" %}
{% include "detect/best.sql" %}
{% endfilter %});
{% include "ledger/run.sql" %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}

{% include "detect/lines.sql" %}
{% endfilter %});
{% include "ledger/run.sql" %}

-- ---- the exit status ----------------------------------------------------------------------------------------------
SET @sqlc_mig_stop = IF(@sqlc_mig_differences > 0, CONCAT('this schema is that of no revision of the history; the nearest is ', REPLACE(@sqlc_mig_best, ' ', ' with ')), NULL);
SET @sqlc_mig_best = NULL, @sqlc_mig_differences = NULL, @sqlc_mig_same = NULL, @sqlc_mig_many = NULL;
{% include "ledger/stop.sql" %}
{% include "ledger/read_end.sql" %}
