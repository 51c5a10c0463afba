{# The end of a script: session settings and lock as they were, and the last line that is printed.
   Takes: quiet, arrival, nothing. -#}
-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
ROLLBACK//
BEGIN NOT ATOMIC
{% if not quiet and arrival is not given %}
{% include "script/place.sql" %}
{% endif %}
{% include "script/restore.sql" %}
END//
SET SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode)//
SET @sqlc_mig_old_sql_mode = NULL//
DELIMITER ;
{% if quiet %}
SELECT 'ABORTED: the first error above says why; nothing was done after it' AS `sqlc-mig` FROM (SELECT 1) AS one WHERE NOT COALESCE(@sqlc_mig_next = '', 0);
{% elif arrival is given %}
SELECT IF(COALESCE(@sqlc_mig_next = '', 0), IF(@sqlc_mig_nothing, {{ nothing.echo }}, {{ arrival.echo }}), 'ABORTED: the first error above says why; nothing was done after it') AS `sqlc-mig`;
{% else %}
SELECT IF(COALESCE(@sqlc_mig_next = '', 0), IF(@sqlc_mig_nothing, CONCAT(@sqlc_mig_place, ': nothing to do'), @sqlc_mig_place), 'ABORTED: the first error above says why; nothing was done after it') AS `sqlc-mig`;
{% endif %}
