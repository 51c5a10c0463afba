{# Stops the script where a row of the ledger or of the table of markers says nothing, or twice the same; what may not be
   read is not looked at.
   Takes: ledger, progress. -#}
SET @sqlc_mig_text = IF(@sqlc_mig_has_ledger,
  {%+ filter literal %}SELECT ({% include "script/odd_rows.sql" %}) INTO @sqlc_mig_stop{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
SET @sqlc_mig_stop = CONCAT('the ledger ', {{ ledger.text }}, ' ', @sqlc_mig_stop);
{% include "ledger/stop.sql" %}
SET @sqlc_mig_text = IF({% with t = progress %}{% include "ledger/readable.sql" %}{% endwith %},
  {%+ filter literal %}SELECT IF({% include "script/odd_markers.sql" %}, CONCAT('the table of markers ', {{ progress.text }}, ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'), NULL) INTO @sqlc_mig_stop{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
{% include "ledger/stop.sql" %}
