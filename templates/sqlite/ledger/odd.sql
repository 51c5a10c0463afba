{# Stops the script where a row of the ledger or of the table of markers says nothing, or twice the same. -#}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, o.reason FROM (
{% include "script/odd_rows.sql" +%}
) o;
{% include "ledger/stop.sql" %}
