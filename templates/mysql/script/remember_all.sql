{# Before the revisions: what is set in the session, so that it can be set again after SQL of the project (reset.sql). -#}
-- what is set in the session, and with which roles: set again after SQL of the project
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '', {% filter literal %}SELECT ({% include "script/all_settings.sql" %}), CURRENT_ROLE() INTO @sqlc_mig_settings, @sqlc_mig_role{% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '', {% filter literal %}SELECT COALESCE(({% include "script/changed_settings.sql" %}), 'SET SESSION timestamp = DEFAULT') INTO @sqlc_mig_text{% endfilter %}, 'DO 0');
PREPARE sqlc_mig_changed FROM @sqlc_mig_text;
