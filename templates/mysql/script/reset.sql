{# After a step that ran SQL of the project: the settings of the session as they were, with its roles. -#}
{% include "script/session.sql" %}
    SET @sqlc_mig_text = 'DO 0';
    EXECUTE sqlc_mig_changed;
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_role IS NULL OR CURRENT_ROLE() = @sqlc_mig_role, 'DO 0', CONCAT('SET ROLE ', @sqlc_mig_role));
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
