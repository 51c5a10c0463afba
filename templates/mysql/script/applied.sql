{# What is applied and which revisions are due, from the ledger and the graph, into @sqlc_mig_applied, _pending,
   _known (lists of ids).
   Takes: ledger, graph, places, upgrade, walk. -#}
-- ---- what is applied already? -------------------------------------------------------------------------------------
SET @sqlc_mig_stop = {% include "script/shape.sql" %};
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_text = IF({% with t = ledger %}{% include "script/there.sql" %}{% endwith %},
  {%+ filter literal %}SELECT ({% include "script/odd_rows.sql" %}) INTO @sqlc_mig_stop{% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', {{ ledger.text }}, ' ', @sqlc_mig_stop);
EXECUTE sqlc_mig_stop;
-- Ids are compared as bytes, whatever collation the ledger has.
SET @sqlc_mig_text = IF({% with t = ledger %}{% include "script/there.sql" %}{% endwith %},
  {%+ filter literal %}SELECT COUNT(*), COALESCE(GROUP_CONCAT(CAST(`version_num` AS BINARY)), '') INTO @sqlc_mig_rows, @sqlc_mig_heads FROM {{ ledger.name }}{% endfilter %},
  'SELECT 0, '''' INTO @sqlc_mig_rows, @sqlc_mig_heads');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
{% if graph %}
WITH RECURSIVE
{% include "script/graph.sql" %}
-- the revisions of this script, in its order
unit (place, revision) AS (VALUES
{% for u in places %}
  ROW({{ u.number }}, {{ u.id }}){% if not loop.last %},{% else %}),{% endif +%}
{% else %}
  ROW(0, '')),
{% endfor %}
applied (revision) AS (
  SELECT edge.revision FROM edge WHERE FIND_IN_SET(CAST(edge.revision AS BINARY), @sqlc_mig_heads)
  UNION
  SELECT edge.parent FROM applied JOIN edge ON edge.revision = applied.revision WHERE edge.parent <> '')
SELECT (SELECT COALESCE(GROUP_CONCAT(DISTINCT CAST(edge.revision AS BINARY)), '') FROM edge),
       (SELECT COALESCE(GROUP_CONCAT(CAST(applied.revision AS BINARY)), '') FROM applied),
       (SELECT COALESCE(GROUP_CONCAT(CAST(unit.revision AS BINARY) ORDER BY unit.place), '') FROM unit
         WHERE unit.place > 0 AND unit.revision {% if upgrade %}NOT {% endif %}IN (SELECT applied.revision FROM applied))
{%- if walk is given %},
       (SELECT JSON_ARRAYAGG(JSON_ARRAY(edge.revision, edge.parent)) FROM edge),
       (SELECT COALESCE(GROUP_CONCAT(CAST(unit.revision AS BINARY)), '') FROM unit WHERE unit.place > 0)
{%- endif %}
{%- if not upgrade %},
       -- what each applied revision needs, so many times as there are such: a parent that is needed no more is a head
       (SELECT CONCAT(',', COALESCE(GROUP_CONCAT(CAST(edge.parent AS BINARY)), ''), ',') FROM edge JOIN applied ON applied.revision = edge.revision
         WHERE edge.parent <> ''),
       (SELECT MIN(CONCAT('the revision ', edge.parent, ' is still needed by ', edge.revision, ', which is applied and not in this script'))
          FROM edge JOIN applied ON applied.revision = edge.revision JOIN unit ON unit.revision = edge.parent
         WHERE edge.parent <> '' AND edge.revision NOT IN (SELECT other.revision FROM unit AS other))
{%- endif %}

  INTO @sqlc_mig_known, @sqlc_mig_applied, @sqlc_mig_pending{% if walk is given %}, @sqlc_mig_graph, @sqlc_mig_held{% endif %}{% if not upgrade %}, @sqlc_mig_uses, @sqlc_mig_needed{% endif %};
{% else %}
SET @sqlc_mig_known = '', @sqlc_mig_applied = '', @sqlc_mig_pending = '', @sqlc_mig_uses = ',', @sqlc_mig_needed = NULL, @sqlc_mig_graph = '[]', @sqlc_mig_held = '';
{% endif %}
