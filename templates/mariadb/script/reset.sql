{# After a step that ran SQL of the project: the settings of the session as they were, with its role. -#}
{% include "script/session.sql" %}
    SET @sqlc_mig_text = COALESCE(({% include "script/changed_settings.sql" %}), 'SET SESSION timestamp = DEFAULT');
    EXECUTE IMMEDIATE @sqlc_mig_text;
    IF NOT CURRENT_ROLE() <=> @sqlc_mig_role THEN
    SET @sqlc_mig_text = CONCAT('SET ROLE ', COALESCE(CONCAT('`', REPLACE(@sqlc_mig_role, '`', '``'), '`'), 'NONE'));
    EXECUTE IMMEDIATE @sqlc_mig_text;
    END IF;
