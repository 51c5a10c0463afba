{# Repair: rows that say nothing, which only a table without its primary key can have: are there any in the ledger
   (@sqlc_mig_null) or among the markers (@sqlc_mig_blank)? Says so in @sqlc_mig_mended.
   Takes: ledger, progress. -#}
-- rows that say nothing, which only a table without its primary key can have
SET @sqlc_mig_null = FALSE, @sqlc_mig_blank = FALSE;
SET @sqlc_mig_text = IF(@sqlc_mig_has_ledger, {% filter literal %}SELECT EXISTS (SELECT 1 FROM {{ ledger.name }} WHERE `version_num` IS NULL) INTO @sqlc_mig_null{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
SET @sqlc_mig_text = IF({% with t = progress %}{% include "ledger/readable.sql" %}{% endwith %}, {% filter literal %}SELECT {% include "script/odd_markers.sql" %} INTO @sqlc_mig_blank{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
SET @sqlc_mig_mended = JSON_MERGE_PRESERVE(IF(@sqlc_mig_null, JSON_ARRAY('  removed a row without a revision (NULL) from the ledger: it says nothing'), JSON_ARRAY()),
  @sqlc_mig_mended, IF(@sqlc_mig_blank, JSON_ARRAY('  removed a marker without revision, direction or step (NULL): it says nothing'), JSON_ARRAY()));
