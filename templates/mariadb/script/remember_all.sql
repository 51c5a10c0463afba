{# Before the revisions: what is set in the session, so that it can be set again after SQL of the project (reset.sql). -#}
-- what is set in the session, and with which role: set again after SQL of the project
SET @sqlc_mig_settings = ({% include "script/all_settings.sql" %}), @sqlc_mig_role = CURRENT_ROLE();
