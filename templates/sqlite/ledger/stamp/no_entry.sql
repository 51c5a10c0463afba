{# Stamp: stops the script where the history has not the columns that an entry needs. Takes: history. -#}
{% if history is given %}
{% include "ledger/no_history.sql" %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: ' || {{ history.text }} || ' is no history with the columns that it must have; nothing was changed' || char(10) || '  hint: `sqlc-mig repair` writes a script that adds what it lacks'
  FROM main.sqlite_schema s WHERE s.name = {{ history.table }} COLLATE NOCASE AND s.type = 'table' AND NOT {% include "script/history_is_ours.sql" %};
{% include "ledger/stop.sql" %}
{% endif %}
