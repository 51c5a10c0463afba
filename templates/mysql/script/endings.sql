{# Triggers and routines, dropped and created at the end of every run: nothing can make them conditional.
   Takes: endings, total, quiet. -#}

-- ===================================================================================================================
-- Triggers and routines: nothing can make them conditional, so they are brought to their definition on every run
-- ===================================================================================================================
{% for e in endings %}
-- {{ e.title.comment }}
    ROLLBACK;
    SET @sqlc_mig_stop = IF(@sqlc_mig_ok = 1 AND @sqlc_mig_passed = {{ total }}, NULL, 'nothing is done after an error');
    EXECUTE sqlc_mig_stop;
    SET @sqlc_mig_passed = -1;
DROP {{ e.kind }} IF EXISTS {{ e.name }};
{% if e.definition is given %}
{{ e.definition }};
{% endif %}
{% if not quiet %}
    SELECT {{ e.said.echo }} AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_pending <> '';
{% endif %}
    SET @sqlc_mig_passed = {{ total }}
//
{% endfor %}
