{# One revision: a packet with its steps, the ledger, the history, its markers. Renderer::unit gives the values, here
   and in all that is included.
   Takes: heading, number, total, place, parents, irreversible, previous, revision, quiet, title, steps_after,
   settings, segments, ledger, moves, upgrade, history, direction, message, checksum, digest, version, progress. -#}

-- ===================================================================================================================
-- {{ heading.comment }}
-- {{ number }} of {{ total }}; {{ place.comment }}{% if parents is given %}; needs {{ parents.comment }}{% endif +%}
{% if irreversible is given %}
-- cannot be reverted: {{ irreversible.comment }}
{% endif %}
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = {{ previous }} AND FIND_IN_SET({{ revision }}, @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = {{ revision }}, @sqlc_mig_started = UTC_TIMESTAMP(6);
{% if not quiet %}
    SELECT {{ title.echo }} AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
{% endif %}
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', {{ revision }}, ':', {{ steps_after }}, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', {{ revision }}, ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;
{% for s in settings %}
    SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
{% for segment in segments %}
{% for step in segment.steps %}

{% include "script/step.sql" %}
{% endfor %}
{% endfor %}

-- the ledger moves, and the markers go
    START TRANSACTION;
{% if upgrade %}
{% if moves %}
    SET @sqlc_mig_text = IF(@sqlc_mig_run, {% filter literal %}DELETE FROM {{ ledger.name }} WHERE `version_num` IN ({% for m in moves %}{{ m.id }}{% if not loop.last %}, {% endif %}{% endfor %}){% endfilter %}, 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
{% endif %}
    SET @sqlc_mig_text = IF(@sqlc_mig_run, {% filter literal %}INSERT INTO {{ ledger.name }} (`version_num`) VALUES ({{ revision }}){% endfilter %}, 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
{% else %}
    SET @sqlc_mig_text = IF(@sqlc_mig_run, {% filter literal %}DELETE FROM {{ ledger.name }} WHERE `version_num` = {{ revision }}{% endfilter %}, 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND @sqlc_mig_rows <> 1, CONCAT('the ledger has changed: ', {{ revision }}, ' is no head any more'), NULL);
    EXECUTE sqlc_mig_stop;
    SET @sqlc_mig_applied = IF(@sqlc_mig_run, TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', {{ revision }}, ','), ',')), @sqlc_mig_applied);
{% for m in moves %}
{% if m.shared %}
    SET @sqlc_mig_uses = IF(@sqlc_mig_run, INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', {{ m.id }}, ','), @sqlc_mig_uses), CHAR_LENGTH({{ m.id }}) + 1, ''), @sqlc_mig_uses);
{% endif %}
    SET @sqlc_mig_text = IF(@sqlc_mig_run{% if m.shared %} AND LOCATE(CONCAT(',', {{ m.id }}, ','), @sqlc_mig_uses) = 0{% endif %}, {% filter literal %}INSERT INTO {{ ledger.name }} (`version_num`) VALUES ({{ m.id }}) ON DUPLICATE KEY UPDATE `version_num` = `version_num`{% endfilter %}, 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
{% endfor %}
{% endif %}
{% if history is given %}
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, {% filter literal %}

INSERT INTO {{ history.name }} (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES ({{ revision }}, {{ direction }}, {{ message }}, {{ checksum }}, {{ digest }}, {{ version }}, USER(), @sqlc_mig_started, UTC_TIMESTAMP(6)){% endfilter %}, 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
{% endif %}
    SET @sqlc_mig_text = IF(@sqlc_mig_run, {% filter literal %}DELETE FROM {{ progress.name }} WHERE `revision` = {{ revision }}{% endfilter %}, 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
{% if settings %}
-- what the revision has set in the session ends with it
{% include "script/reset.sql" %}
{% endif %}
{% if not quiet %}
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
{% endif %}
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = {{ previous }}, {{ number }}, -1)
//
