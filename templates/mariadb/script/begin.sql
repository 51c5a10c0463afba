{# After the guards and before the revisions: the lock, what is applied, which revisions are due (@sqlc_mig_pending),
   what stops the script, our own tables.
   Takes: packet, ledger, places, upgrade, resets. -#}
{% include "script/lock.sql" %}

-- ---- what is applied already, and what is to be done --------------------------------------------------------------
-- names are compared exactly; a block has the collation with which it was read
SET SESSION collation_connection = utf8mb4_bin//
BEGIN NOT ATOMIC
DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER;
GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_said = MESSAGE_TEXT; -- the last one is the error; warnings come before it
SET @sqlc_mig_said = LEFT(CONCAT(IF(@sqlc_mig_said LIKE 'sqlc-mig: %', '', 'sqlc-mig: before the first revision: '), @sqlc_mig_said), 500);
RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
END;
IF COALESCE(@sqlc_mig_ready, 0) <> 2 THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the error above says why nothing was changed';
END IF;
SET @sqlc_mig_ready = 0;
{% if packet is given %}
{% include "script/packet.sql" %}
{% endif %}
SET @sqlc_mig_said = CONCAT('sqlc-mig: ', {% include "script/shape.sql" %});
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
-- the heads, as the ledger has them; its names may be compared without case, ours are not
SET @sqlc_mig_heads = '', @sqlc_mig_unknown = NULL;
SET @sqlc_mig_has_ledger = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}DATABASE(){% endif %} AND table_name = {{ ledger.table }});
IF @sqlc_mig_has_ledger THEN
SET @sqlc_mig_said = LEFT(CONCAT('sqlc-mig: the ledger ', {{ ledger.text }}, ' ', ({% include "script/odd_rows.sql" %})), 500);
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
SET @sqlc_mig_heads = (SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY version_num), '') FROM {{ ledger.name }});
END IF;
WITH RECURSIVE
{% include "script/graph.sql" %}
-- the revisions of this script, in their order
script (number, revision) AS (VALUES
{% for p in places %}
  ({{ p.number }}, {{ p.id }}){% if not loop.last %},{% endif +%}
{% else %}
  (0, '')
{% endfor %}
),
applied (revision) AS (
  SELECT g.revision FROM edge g WHERE FIND_IN_SET(g.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin)
  UNION
  SELECT g.parent FROM applied a JOIN edge g ON g.revision = a.revision WHERE g.parent <> ''
)
SELECT (SELECT COALESCE(GROUP_CONCAT(a.revision), '') FROM applied a),
       (SELECT COALESCE(GROUP_CONCAT(s.revision ORDER BY s.number), '') FROM script s LEFT JOIN applied a ON a.revision = s.revision
         WHERE s.number > 0 AND a.revision IS {% if not upgrade %}NOT {% endif %}NULL),
       (SELECT GROUP_CONCAT(DISTINCT g.revision) FROM edge g WHERE FIND_IN_SET(g.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin))
{%- if not upgrade %},
       -- what each applied revision needs, so many times as there are such: a parent that is needed no more is a head
       (SELECT CONCAT(',', COALESCE(GROUP_CONCAT(g.parent), ''), ',') FROM edge g JOIN applied a ON a.revision = g.revision WHERE g.parent <> ''),
       (SELECT MIN(CONCAT(g.parent, ' is still needed by ', g.revision)) FROM edge g JOIN applied a ON a.revision = g.revision
          JOIN script s ON s.revision = g.parent LEFT JOIN script o ON o.revision = g.revision
         WHERE g.parent <> '' AND o.revision IS NULL)
{%- endif +%}
  INTO @sqlc_mig_applied, @sqlc_mig_pending, @sqlc_mig_known{% if not upgrade %}, @sqlc_mig_uses, @sqlc_mig_needed{% endif %};
{% include "script/checks.sql" %}
SET @sqlc_mig_nothing = @sqlc_mig_pending = '';
IF NOT @sqlc_mig_nothing THEN
{% include "script/tables.sql" %}
END IF;
SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
END//
SET NAMES utf8mb4//
{% if resets %}
IF @sqlc_mig_next <> '' THEN
{% include "script/remember_all.sql" %}
END IF//
{% endif %}

