{# The script of `status`: prints what is applied and what is pending, with --tables also which tables and columns are
   there. render::ledger gives the values, here and in all that is included.
   Takes: tables. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% include "ledger/title.sql" %}
-- Prints what is applied and what is pending, and changes nothing. All it takes is SELECT on the ledger, also on a replica;
-- who, when and how long it knows from the history, if that may be read.
{% include "ledger/read.sql" %}

-- ---- what is to be told of each revision? -------------------------------------------------------------------------
{% include "ledger/status/past.sql" %}
{% with matters = "" %}{% include "ledger/matter.sql" %}{% endwith %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, @sqlc_mig_rev, 'past (revision, direction, checksum, applied_by, started_at, finished_at) AS (', @sqlc_mig_past, '), ', {% filter literal %}

{% include "ledger/status/found.sql" %}
{% include "ledger/status/lines.sql" %}{% endfilter %});
{% include "ledger/run.sql" %}
{% if tables is given %}

{% include "ledger/tables.sql" %}
{% endif %}
{% include "ledger/read_end.sql" %}
