{# Stops the script where a revision is half done: its markers are in the progress table. -#}
{% include "ledger/markers.sql" %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}
one AS (SELECT 1)
SELECT MIN(CONCAT('the revision ', revision, ' is half done by an interrupted ', direction, ' script; nothing was changed. Run that ', direction, ' script again: it goes on where it stopped. If nothing of it is left to finish, `sqlc-mig repair --forget ', revision, '` writes a script that forgets its markers'))
  INTO @sqlc_mig_stop FROM half{% endfilter %});
{% include "ledger/run.sql" %}
{% include "ledger/stop.sql" %}
