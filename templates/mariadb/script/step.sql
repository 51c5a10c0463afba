{# One step of a revision: heading, marker, condition, then its statements, each with what is asked before it.
   Takes: step, segment, settings, quiet, fold. -#}
-- {{ step.number }}. {{ step.title.comment }}
--    {{ step.place.comment }}
    SET @sqlc_mig_at = {{ step.place.echo }},
      @sqlc_mig_title = {{ step.title.echo }};
    SET @sqlc_mig_step = {{ step.number }}, @sqlc_mig_mark = {{ step.checksum }}; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN{% if step.has_rows and not segment.alone %} START TRANSACTION;{% endif +%}
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
{% if s.past is given %}
    SET @sqlc_mig_past = {% include "script/past.sql" %};
    IF @sqlc_mig_past IS NULL THEN
{% endif %}
{% if s.guard is given %}
    SET {% filter folded %}{% for a in s.guard.named %}@sqlc_mig_{{ a.name }} = {{ a.value }},{{ fold }}{% endfor %}@sqlc_mig_does = {{ s.verb.echo }},{{ fold }}@sqlc_mig_what = {{ s.object.echo }}{% if s.guard.shape is given %},{{ fold }}@sqlc_mig_shape ={{ fold }}{% for piece in s.guard.shape %}{{ piece }}{% if not loop.last %}{{ fold }}{% endif %}{% endfor %}{% endif %};{% endfilter %}

    {{ s.guard.condition }}; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
{% if s.without_value is given %}
    IF EXISTS (SELECT 1 FROM {{ s.without_value.table }}) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = {{ s.without_value.said.echo }};
    END IF;
{% endif %}
{% elif not quiet %}
    SELECT {{ s.said.echo }} AS `sqlc-mig`;
{% endif %}
{% if s.keeps_zero %}
-- a 0 is a 0, and not the next number
    SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
{% endif %}
{{ s.text }};
{% if s.counts_rows and not quiet %}
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
{% endif %}
{% if s.keeps_zero %}
    SET SESSION sql_mode = @sqlc_mig_mode;
{% endif %}
{% if s.guard is given %}
    END IF;
{% endif %}
{% if s.past is given %}
{% if not quiet %}
    ELSE SELECT @sqlc_mig_past AS `sqlc-mig`;
{% endif %}
    END IF;
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
    EXECUTE sqlc_mig_mark;{% if step.has_rows and not segment.alone %} COMMIT;{% endif %} END IF;
