{# The end of a script: triggers and routines, session settings and lock as they were, the last line that is printed.
   Takes: endings, arrival, quiet, total. -#}
{% if endings %}
{% include "script/endings.sql" %}
{% endif %}

-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
ROLLBACK;
{% if arrival is not given and not quiet %}
{% include "script/place.sql" %}
{% endif %}
SET @sqlc_mig_done = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = {{ total }});
SET @sqlc_mig_ok = 0;
{% include "script/restore.sql" %}
//
-- in a packet of its own: another server does not understand the one before
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_done, 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
            {%+ if not quiet %}WHEN @sqlc_mig_pending <> '' THEN {% if arrival is given %}{{ arrival.echo }}{% else %}@sqlc_mig_place{% endif %} {% endif %}END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_done, 0){% if not quiet %} OR @sqlc_mig_pending <> ''{% endif %} LIMIT 1
//
DELIMITER ;
