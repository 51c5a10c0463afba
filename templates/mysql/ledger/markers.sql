{# Stops the script where the progress table is there and may not be read. Takes: progress. -#}
SET @sqlc_mig_stop = IF({% with t = progress %}{% include "script/there.sql" %} AND NOT {% include "ledger/readable.sql" %}{% endwith %},
  CONCAT('the user ', CURRENT_USER(), ' may not read the table of markers ', {{ progress.text }}, '; nothing was changed. Grant it SELECT on that table'), NULL);
{% include "ledger/stop.sql" %}
