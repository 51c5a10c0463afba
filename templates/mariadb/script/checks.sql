{# What stops a script before its first change, in a block: unknown revisions in the ledger, a beginning that is not
   applied, half-done revisions, revisions that cannot be reverted; and warnings about edited specs.
   Takes: ledger, requires, direction, progress, walk, upgrade, refusals, history, graph. -#}
IF @sqlc_mig_has_ledger THEN
SET @sqlc_mig_unknown = (SELECT GROUP_CONCAT(l.version_num ORDER BY l.version_num SEPARATOR ', ') FROM {{ ledger.name }} l
  WHERE NOT COALESCE(FIND_IN_SET(CONVERT(l.version_num USING utf8mb4) COLLATE utf8mb4_bin, CONVERT(@sqlc_mig_known USING utf8mb4) COLLATE utf8mb4_bin), 0));
IF @sqlc_mig_unknown IS NOT NULL THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the ledger ', {{ ledger.text }}, ' is at revision(s) that this script does not know: ', LEFT(@sqlc_mig_unknown, 200), '; nothing was changed. Build the script again from the newest specs',
  '; `sqlc-mig repair --forget ID` is for one that is gone for good');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
{% for r in requires %}
IF NOT FIND_IN_SET({{ r }}, @sqlc_mig_applied) THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: this script begins after the revision ', {{ r }}, ', which is not applied here; nothing was changed. A script that begins at base finds its place by itself');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
{% endfor %}
-- a revision that an interrupted script of the other direction left half done
SET @sqlc_mig_has_progress = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = {% if progress.schema is given %}{{ progress.schema }}{% else %}DATABASE(){% endif %} AND table_name = {{ progress.table }});
IF @sqlc_mig_has_progress THEN
IF {% include "script/odd_markers.sql" %} THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the table of markers ', {{ progress.text }}, ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
-- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
SET @sqlc_mig_said = (SELECT MIN(CONCAT('sqlc-mig: the revision ', p.revision, ' is half done by an interrupted ', p.direction, ' script; nothing was changed. Run that script again: it goes on where it stopped'))
  FROM {{ progress.name }} p WHERE p.direction <> {{ direction }}
   AND ((p.direction = 'upgrade') <> (FIND_IN_SET(CONVERT(p.revision USING utf8mb4) COLLATE utf8mb4_bin, @sqlc_mig_applied) > 0) OR FIND_IN_SET(CONVERT(p.revision USING utf8mb4) COLLATE utf8mb4_bin, @sqlc_mig_pending)));
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
{% if walk is given %}
{% include "script/walk.sql" %}
{% endif %}
{% if not upgrade %}
{% if walk is not given %}
IF @sqlc_mig_needed IS NOT NULL THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the revision ', @sqlc_mig_needed, ', which is applied and not in this script; nothing was changed. A script without FROM reverts all that comes after its target');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
{% endif %}
{% for r in refusals %}
IF FIND_IN_SET({{ r.id }}, @sqlc_mig_pending) THEN
SET @sqlc_mig_said = LEFT(CONCAT('sqlc-mig: the revision ', {{ r.id }}, ' cannot be reverted: ', {{ r.reason }}, '; nothing was changed'), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
{% endfor %}
{% endif %}
{% if history is given %}
-- specs that were edited after they had been applied
SET @sqlc_mig_has_history = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = {% if history.schema is given %}{{ history.schema }}{% else %}DATABASE(){% endif %} AND table_name = {{ history.table }});
{% if graph %}
IF {% include "script/history_is_ours.sql" %} THEN
WITH spec (revision, checksum) AS (VALUES
{% for r in graph %}
  ({{ r.id }}, {{ r.checksum }}){% if not loop.last %},{% endif +%}
{% endfor %}
), both_of (revision, checksum) AS (
  SELECT s.revision, s.checksum FROM spec s
  UNION ALL
  SELECT CONVERT(h.revision USING utf8mb4) COLLATE utf8mb4_bin, CONVERT(h.checksum USING utf8mb4) COLLATE utf8mb4_bin FROM {{ history.name }} h
    JOIN (SELECT MAX(id) AS id FROM {{ history.name }} GROUP BY revision) n ON n.id = h.id WHERE h.direction = 'upgrade'
)
SELECT CONCAT('warning: the spec of the revision ', b.revision, ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM both_of b GROUP BY b.revision HAVING COUNT(*) = 2 AND COUNT(DISTINCT b.checksum) = 2 AND FIND_IN_SET(MIN(b.revision), @sqlc_mig_applied) ORDER BY b.revision;
END IF;
{% endif %}
{% endif %}
