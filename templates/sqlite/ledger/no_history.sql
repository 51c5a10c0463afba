{# Stops the script where the history is no table. Takes: history. -#}
{% if history is given %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: ' || {{ history.text }} || ' is no history: it is a view; nothing was changed' || char(10) || '  hint: rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml'
  FROM main.sqlite_schema s WHERE s.name = {{ history.table }} COLLATE NOCASE AND s.type = 'view';
{% include "ledger/stop.sql" %}
{% endif %}
