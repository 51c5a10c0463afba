{# After the guards and before the revisions: warnings about edited specs, "nothing to do", our own tables, what
   leaves a marker.
   Takes: history, graph, direction, quiet, nothing, ledger, progress, resets. -#}
{% if history is given and graph %}
-- specs that were edited after they had been applied
SET @sqlc_mig_text = IF({% include "script/history_is_ours.sql" %},
  {%+ filter literal %}

SELECT CONCAT('warning: the spec of the revision ', spec.revision, ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM (VALUES
{% for r in graph %}
    ROW({{ r.id }}, {{ r.checksum }}){% if not loop.last %},{% else %}) AS spec (revision, checksum){% endif +%}
{% endfor %}
  JOIN {{ history.name }} AS h ON h.`revision` = spec.revision AND h.`checksum` <> spec.checksum AND h.`direction` = 'upgrade'
  JOIN (SELECT MAX(`id`) AS `id` FROM {{ history.name }} GROUP BY `revision`) AS newest ON newest.`id` = h.`id`
 WHERE FIND_IN_SET(CAST(spec.revision AS BINARY), @sqlc_mig_applied) ORDER BY spec.revision{% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
{% endif %}
{% if not quiet %}
{% if nothing is given %}
SELECT {{ nothing.echo }} AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_pending = '';
{% else %}
{% include "script/place.sql" %}
SELECT CONCAT(@sqlc_mig_place, ': nothing to do') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_pending = '';
{% endif %}
{% endif %}

-- ---- our own tables, if something is to be done and they are missing ----------------------------------------------
-- Alembic's own: the heads of what is applied, nothing else
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT {% with t = ledger %}{% include "script/there.sql" %}{% endwith %}, {% filter literal %}

{% include "script/create_ledger.sql" %}{% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
{% if history is given %}
-- one row for every revision applied or reverted; nothing depends on it
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT {% with t = history %}{% include "script/there.sql" %}{% endwith %}, {% filter literal %}

{% include "script/create_history.sql" %}{% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- it never stops a migration
SET @sqlc_mig_entry = (@sqlc_mig_pending <> '' AND {% include "script/history_is_ours.sql" %});
SELECT CONCAT('warning: ', {{ history.text }}, ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_pending <> '' AND NOT @sqlc_mig_entry;
{% endif %}
-- markers of the steps that are done of a revision; empty when none is half done
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT {% with t = progress %}{% include "script/there.sql" %}{% endwith %}, {% filter literal %}

CREATE TABLE {{ progress.name }} (
  `revision` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `direction` varchar(9) CHARACTER SET ascii NOT NULL,
  `step` int NOT NULL,
  `checksum` char(64) CHARACTER SET ascii NOT NULL,
  `at` datetime(6) NOT NULL,
  PRIMARY KEY (`revision`, `direction`, `step`)
) ENGINE=InnoDB{% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- what marks a step: @sqlc_mig_step says whether it was to be done
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '', {% filter literal %}

INSERT INTO {{ progress.name }} (`revision`, `direction`, `step`, `checksum`, `at`)
SELECT @sqlc_mig_revision, {{ direction }}, @sqlc_mig_number, @sqlc_mig_checksum, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_step{% endfilter %}, 'DO 0');
PREPARE sqlc_mig_mark FROM @sqlc_mig_text;
{% if resets %}
{% include "script/remember_all.sql" %}
{% endif %}
-- everything before this line has gone well: only now may the revisions be run
SET @sqlc_mig_passed = 0;
SET @sqlc_mig_ok = (@sqlc_mig_got = 1 AND @sqlc_mig_bad IS NULL AND @sqlc_mig_stop IS NULL)
//
