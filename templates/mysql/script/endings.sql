{# Triggers and routines, dropped and created at the end of every run: they cannot be prepared from a text. In a plan they are
   skipped as a revision is, which no end of a comment in them may undo.
   Takes: endings, quiet. -#}
-- ===================================================================================================================
-- Triggers and routines: nothing can prepare them from a text, so they are brought to their definition on every run
-- ===================================================================================================================
{% for e in endings %}
-- {{ e.title.comment }}
    ROLLBACK;
    SET SESSION default_storage_engine = IF(@sqlc_mig_next = ''{% if not e.skippable %} AND NOT @sqlc_mig_plan{% endif %}, @@default_storage_engine,
      {% if e.skippable %}'sqlc-mig: nothing is done after an error'{% else %}'sqlc-mig: nothing is done after an error, or in a plan, which this comment would end'{% endif %});
{% if e.skippable %}
    SET sql_mode = IF(@sqlc_mig_plan, @sqlc_mig_skip, @sqlc_mig_live);
    SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
{% endif %}
    SET @sqlc_mig_next = NULL;
DROP {{ e.kind }} IF EXISTS {{ e.name }};
{% if e.definition is given %}
{{ e.definition }};
{% endif %}
    SET @sqlc_mig_next = '';
{% if e.skippable %}
    DO "*/ -- "
    ;
{% endif %}
    SELECT CONCAT(IF(@sqlc_mig_plan, '   ', ''), {{ e.said.echo }}) AS `sqlc-mig` FROM DUAL WHERE NOT @sqlc_mig_nothing{% if quiet %} AND @sqlc_mig_plan{% endif +%}
//
{% endfor %}
