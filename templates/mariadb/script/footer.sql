{# The end of a script. The values of header.sql. -#}
-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
ROLLBACK//
BEGIN NOT ATOMIC
{% include "script/restore.sql" %}
END//
DELIMITER ;
{% if quiet %}
SELECT 'ABORTED: see the first error above; nothing was run after it' AS `sqlc-mig` FROM (SELECT 1) AS one WHERE NOT COALESCE(@sqlc_mig_next = '', 0);
{% else %}
SELECT IF(COALESCE(@sqlc_mig_next = '', 0), IF(@sqlc_mig_nothing, {{ nothing.echo }}, {{ arrival.echo }}), 'ABORTED: see the first error above; nothing was run after it') AS `sqlc-mig`;
{% endif %}
