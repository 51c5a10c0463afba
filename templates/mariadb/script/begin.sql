{# After the guards and before the revisions: the lock, what is applied, which revisions are due (@sqlc_mig_pending),
   what stops the script, our own tables.
   Takes: packet, ledger, list, shared, kept, upgrade, resets. -#}
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
{% set row %}{% include "script/row.sql" %}{% endset %}
{% include "script/list.sql" %}
{% if not upgrade %}
{% include "script/down.sql" %}
{% endif %}
{% with of_each = false %}{% set named %}FIND_IN_SET(rev.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin){% endset %}{% include "script/spans.sql" %}{% endwith %},
found (revision, number, known, applied) AS (
  SELECT rev.revision, rev.number, FIND_IN_SET(rev.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin),
         EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b) FROM rev)
SELECT COALESCE(GROUP_CONCAT(IF(f.applied, f.revision, NULL)), ''),
       COALESCE(GROUP_CONCAT(IF(f.number > 0 AND {% if upgrade %}NOT {% endif %}f.applied, f.revision, NULL) ORDER BY f.number), ''),
       GROUP_CONCAT(IF(f.known, f.revision, NULL))
{%- if not upgrade %},
       -- so many times as applied revisions need it: a parent that is needed no more is a head
       (SELECT CONCAT(',', COALESCE(GROUP_CONCAT(s.parent), ''), ',') FROM shared s WHERE EXISTS (SELECT 1 FROM span WHERE s.place BETWEEN span.a AND span.b)),
       (SELECT MIN(k.reason) FROM kept k WHERE EXISTS (SELECT 1 FROM span WHERE k.place BETWEEN span.a AND span.b))
{%- endif +%}
  INTO @sqlc_mig_applied, @sqlc_mig_pending, @sqlc_mig_known{% if not upgrade %}, @sqlc_mig_uses, @sqlc_mig_needed{% endif +%}
  FROM found f;
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
{% include "script/names.sql" %}
{% include "runtime/steps.sql" %}

