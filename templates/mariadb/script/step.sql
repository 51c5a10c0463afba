{# One step of a revision: heading, marker, condition, then its statements, each with its guard.
   Takes: step, segment, settings, quiet, progress, revision, direction. -#}
-- {{ step.number }}. {{ step.title.comment }}
--    {{ step.place.comment }}
    SET @sqlc_mig_at = {{ step.place.echo }};
    IF NOT FIND_IN_SET({{ step.number }}, @sqlc_mig_marked) THEN
{% if not segment.alone %}
    START TRANSACTION;
{% endif %}
{% if step.condition is given %}
    IF (
{{ step.condition }}
    ) THEN
{% endif %}
{% if step.description is given and not quiet %}
    SELECT {{ step.description.echo }} AS `sqlc-mig`;
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
    SET @sqlc_mig_guard = {{ s.guard.condition }};
    IF @sqlc_mig_guard = '1' THEN
{% if s.without_value is given %}
    IF EXISTS (SELECT 1 FROM {{ s.without_value.table }}) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = {{ s.without_value.said.echo }};
    END IF;
{% endif %}
{% if s.keeps_zero %}
-- a 0 is a 0, and not the next number
    SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
{% endif %}
{{ s.text }};
{% if s.keeps_zero %}
    SET SESSION sql_mode = @sqlc_mig_mode;
{% endif %}
{% if not quiet %}
    SELECT {{ s.said.echo }} AS `sqlc-mig`;
{% endif %}
    ELSEIF @sqlc_mig_guard = '0' THEN
{% if quiet %}
    DO 0;
{% else %}
    SELECT {{ s.guard.said.echo }} AS `sqlc-mig`;
{% endif %}
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
{% else %}
{% if s.keeps_zero %}
-- a 0 is a 0, and not the next number
    SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
{% endif %}
{{ s.text }};
{% if not quiet %}
    SELECT {% if s.counts_rows %}CONCAT({{ s.said.echo }}, ', rows: ', ROW_COUNT()){% else %}{{ s.said.echo }}{% endif %} AS `sqlc-mig`;
{% endif %}
{% if s.keeps_zero %}
    SET SESSION sql_mode = @sqlc_mig_mode;
{% endif %}
{% endif %}
{% endfor %}
{% if not step.statements %}
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
{% if step.condition is given %}
{% if not quiet %}
    ELSE
    SELECT {{ step.not_asked.echo }} AS `sqlc-mig`;
{% endif %}
    END IF;
{% endif %}
    INSERT INTO {{ progress.name }} (revision, direction, step, checksum) VALUES ({{ revision }}, {{ direction }}, {{ step.number }}, {{ step.checksum }});
{% if not segment.alone %}
    COMMIT;
{% endif %}
{% if not quiet %}
    ELSE
    SELECT {{ step.done_before.echo }} AS `sqlc-mig`;
{% endif %}
    END IF;
