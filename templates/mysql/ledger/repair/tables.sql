{# Repair: creates our own tables where they are missing, and prints what the history remembers of a lost ledger.
   Takes: history, quiet. -#}
-- ---- tables that are missing --------------------------------------------------------------------------------------
SET @sqlc_mig_todo = (@sqlc_mig_lost OR @sqlc_mig_bare);
SET @sqlc_mig_found = (@sqlc_mig_todo OR @sqlc_mig_mended <> '[]');
{% include "ledger/create.sql" %}
{% include "ledger/created.sql" %}
{% if history is given and not quiet %}
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
SET @sqlc_mig_text = IF(@sqlc_mig_lost AND {% include "ledger/has_past.sql" %}, {% filter literal %}

WITH newest (words) AS (
  SELECT CONCAT('    its last entry in the history: ', `direction`, ' of ', `revision`, ' at ', DATE_FORMAT(`finished_at`, '%Y-%m-%d %H:%i'), ' UTC') FROM {{ history.name }} ORDER BY `id` DESC LIMIT 1)
SELECT REGEXP_REPLACE(words, '[[:cntrl:]]', '?') AS `sqlc-mig` FROM newest
UNION ALL SELECT '    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base' FROM newest{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
{% endif %}
