{# One revision: a block that runs if it is the next one. Its steps, the ledger, the history, its markers.
   Renderer::unit gives the values, here and in all that is included.
   Takes: heading, number, total, place, parents, irreversible, revision, quiet, title, settings, progress, segments,
   checksum, history, direction, message, digest, version. -#}
-- ===================================================================================================================
-- {{ heading.comment }}
-- {{ number }} of {{ total }}; {{ place.comment }}{% if parents is given %}; needs {{ parents.comment }}{% endif +%}
{% if irreversible is given %}
-- cannot be reverted: {{ irreversible.comment }}
{% endif %}
-- ===================================================================================================================
    IF @sqlc_mig_next = {{ revision }} THEN
{% if not quiet %}
    SELECT {{ title.echo }} AS `sqlc-mig`;
{% endif %}
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = {{ place.echo }};
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
{% include "script/handler.sql" %}
{% for s in settings %}
    SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM {{ progress.name }} p WHERE p.revision = {{ revision }});
{% if segments %}
    IF EXISTS (SELECT * FROM {{ progress.name }} p WHERE p.revision = {{ revision }} AND CONCAT(p.step, ' ', p.checksum) NOT IN (
{% for segment in segments %}{% for step in segment.steps %}
      CONCAT({{ step.number }}, ' ', {{ step.checksum }}),
{% endfor %}{% endfor %}
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;
{% endif %}
{% for segment in segments %}{% for step in segment.steps %}

{% include "script/step.sql" %}
{% endfor %}{% endfor %}

-- the ledger, in one transaction
    START TRANSACTION;
{% include "script/ledger.sql" %}
{% if history is given %}
    IF @sqlc_mig_entry THEN
    INSERT INTO {{ history.name }} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ({{ revision }}, {{ direction }}, {{ message }}, {{ checksum }}, {{ digest }}, {{ version }}, USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
{% endif %}
    DELETE FROM {{ progress.name }} WHERE revision = {{ revision }};
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH({{ revision }}) + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> {{ revision }} END REPEAT;
{% if settings %}
-- what the revision has set in the session ends with it
{% include "script/reset.sql" %}
{% endif %}
{% if not quiet %}
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
{% endif %}
    END IF//

