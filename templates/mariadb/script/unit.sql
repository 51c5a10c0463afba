{# One revision: a block that runs if it is the next one. Its steps, the ledger, the history, its markers.
   Renderer::unit gives the values, here and in all that is included.
   Takes: heading, number, total, place, parents, irreversible, revision, quiet, title, settings, steps_total, segments,
   checksum, message. -#}
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
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = {{ place.echo }},
      @sqlc_mig_steps = {{ steps_total }}, @sqlc_mig_message = {{ message }},
      @sqlc_mig_checksum = {{ checksum }};
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
{% include "script/handler.sql" %}
{% for s in settings %}
    SET SESSION {{ s.name }} = {{ s.value }};
{% endfor %}
    EXECUTE sqlc_mig_begin;
{% for segment in segments %}{% for step in segment.steps %}

{% include "script/step.sql" %}
{% endfor %}{% endfor %}

-- the ledger, in one transaction
    START TRANSACTION;
{% include "script/ledger.sql" %}
    EXECUTE sqlc_mig_moved;
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

