{# Triggers and routines, dropped and created at the end of every run: they cannot be prepared from a text.
   Takes: endings, quiet. -#}
-- ===================================================================================================================
-- Triggers and routines: nothing can prepare them from a text, so they are brought to their definition on every run
-- ===================================================================================================================
{% for e in endings %}
-- {{ e.title.comment }}
    ROLLBACK;
    SET SESSION default_storage_engine = IF(@sqlc_mig_next = '', @@default_storage_engine, 'sqlc-mig: nothing is done after an error');
    SET @sqlc_mig_next = NULL;
DROP {{ e.kind }} IF EXISTS {{ e.name }};
{% if e.definition is given %}
{{ e.definition }};
{% endif %}
{% if not quiet %}
    SELECT {{ e.said.echo }} AS `sqlc-mig` FROM DUAL WHERE NOT @sqlc_mig_nothing;
{% endif %}
    SET @sqlc_mig_next = ''
//
{% endfor %}
