{# Stamp: stops the script where the history has not the columns that an entry needs. Takes: history. -#}
{% if history is given %}
{% include "ledger/no_history.sql" %}
SET @sqlc_mig_stop = IF({% with t = history %}{% include "ledger/readable.sql" %}{% endwith %} AND NOT {% include "script/history_is_ours.sql" %},
  CONCAT({{ history.text }}, ' is no history with the columns that it must have; nothing was changed. `sqlc-mig repair` writes a script that adds what it lacks'), NULL);
{% include "ledger/stop.sql" %}
{% endif %}
