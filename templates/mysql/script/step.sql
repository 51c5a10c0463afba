{# One step of a revision: heading, marker, condition, then its statements, each with its guard.
   Takes: step, settings, quiet, segment. -#}

-- {{ step.number }}. {{ step.title.comment }}
--    {{ step.place.comment }}
{% for remark in step.remarks %}
--    {{ remark.comment }}
{% endfor %}
    SET @sqlc_mig_number = {{ step.number }}, @sqlc_mig_checksum = {{ step.checksum }};
    EXECUTE sqlc_mig_find;
{% if not quiet %}
    SELECT {{ step.done_before.echo }} AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
{% endif %}
{% if not segment.alone %}
    START TRANSACTION;
{% endif %}
{% if step.condition is given %}
    SET @sqlc_mig_text = IF(@sqlc_mig_step, {% filter literal %}SELECT (
{{ step.condition }}
) INTO @sqlc_mig_if{% endfilter %}, 'SELECT 0 INTO @sqlc_mig_if');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_do = (@sqlc_mig_step AND COALESCE(@sqlc_mig_if <> 0, 0));
{% if not quiet %}
    SELECT {{ step.not_asked.echo }} AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_step AND NOT @sqlc_mig_do;
{% endif %}
{% else %}
    SET @sqlc_mig_do = @sqlc_mig_step;
{% endif %}
{% if step.description is given and not quiet %}
    SELECT {{ step.description.echo }} AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
{% endif %}
{% for s in step.statements %}
{% for lock in s.locks %}
-- lock on {{ lock.table.comment }}: {{ lock.level.comment }}, blocks {{ lock.blocks.comment }}{% if lock.cost is given %}; {{ lock.cost.comment }}{% endif +%}
{% endfor %}
{% if s.carried and s.refuses_waiting %}
-- concurrently: the server refuses if writers could not go on
{% elif s.carried %}
-- concurrently: not known here whether writers can go on
{% endif %}
{% if s.own_words %}
-- the project's own SQL; its locks are not known here
{% endif %}
{% if s.guard is given %}
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, {{ s.guard.condition }}, '0');
    EXECUTE sqlc_mig_judge;
{% else %}
    SET @sqlc_mig_todo = @sqlc_mig_do;
{% endif %}
{% if s.without_value is given %}
    SET @sqlc_mig_filled = 0, @sqlc_mig_text = IF(@sqlc_mig_todo = 1, {% filter literal %}

SELECT EXISTS (SELECT 1 FROM {{ s.without_value.table }}) INTO @sqlc_mig_filled{% endfilter %}, 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET SESSION default_storage_engine = IF(@sqlc_mig_filled = 0, @@default_storage_engine, {{ s.without_value.said.echo }});
{% endif %}
{% if s.keeps_zero %}
-- a 0 is a 0, and not the next number
    SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
{% endif %}
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, {% filter literal %}

{{ s.text }}{% endfilter %}, 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
{% if not quiet %}
{% if s.counts_rows %}
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT({{ s.said.echo }}, ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
{% elif s.guard is given %}
    SELECT IF(@sqlc_mig_todo = '1', {{ s.said.echo }}, {{ s.guard.said.echo }}) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
{% else %}
    SELECT {{ s.said.echo }} AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
{% endif %}
{% endif %}
{% if s.keeps_zero %}
    SET SESSION sql_mode = @sqlc_mig_mode;
{% endif %}
{% endfor %}
{% if not step.statements and not step.remarks %}
-- no statement is needed here
{% endif %}
{% if step.resets %}
-- whatever its SQL has set in the session ends here: what follows is written for these settings
{% include "script/reset.sql" %}
{% for s in settings %}
    SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
{% endif %}
{% if step.variables %}
    SET {% for v in step.variables %}@{{ v }} = NULL{% if not loop.last %}, {% endif %}{% endfor %};
{% endif %}
    EXECUTE sqlc_mig_mark;
{% if not segment.alone %}
    COMMIT;
{% endif %}
