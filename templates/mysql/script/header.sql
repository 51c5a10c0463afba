{# The top of a script: what it is, session settings, refusals, lock, ledger. See Renderer::common for the values. -#}
-- sqlc-mig {{ version_words.comment }}: {{ direction_words.comment }} script for {{ title.comment }} {{ minimal }} and later
--
--   range   {{ range.comment }}
--   input   blake3 {{ digest_words.comment }}
--   ledger  {{ ledger.words.comment }}
--   apply   mysql DATABASE < THIS_FILE
--
{% if walk is given %}
-- Steps from where the database is: EVERY RUN TAKES ITS STEPS ANEW. Which revisions they are is worked out from the
-- ledger before the first change; a revision that an interrupted run left half done is the first of them. Of two runs at
-- once, one waits. It stops at the first error; what is done by then stays done.
{% elif upgrade %}
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
{% else %}
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times,
-- also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at the
-- first error; what is reverted by then stays reverted. Mend the cause and run it again.
{% endif %}
--
-- How to read it: settings and checks come first. The revisions follow, each under a double line; one revision is sent
-- to the server as one packet, which ends at a line with //. In {{ title.comment }} DDL commits by itself, and a statement is made
-- conditional only by being prepared from a text: so the statements stand between quotes, with quotes and backslashes
-- doubled. They begin at the margin; what is indented decides whether they run, and keeps account of it. Every step
-- leaves a marker in {{ progress.words.comment }}: rows in one transaction with it, DDL right before it. A line
-- "SET @sqlc_mig_stop" holds what stops the script: EXECUTE sqlc_mig_stop then fails with that sentence.
DELIMITER //
-- ---- what stops the script at once --------------------------------------------------------------------------------
{% include "script/refusal.sql" %}

{% include "script/remember.sql" %}
-- what tells whether a step is to be done, and stops the script if it was done with another text
PREPARE sqlc_mig_find FROM {% filter literal %}

SET @sqlc_mig_step = (@sqlc_mig_run AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_revision, ':', @sqlc_mig_number, '=', @sqlc_mig_checksum), @sqlc_mig_marks)),
    SESSION default_storage_engine = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', @sqlc_mig_revision, ':', @sqlc_mig_number, '='), CONCAT(',', @sqlc_mig_marks))
        AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_revision, ':', @sqlc_mig_number, '=', @sqlc_mig_checksum), @sqlc_mig_marks),
      CONCAT('sqlc-mig: step ', @sqlc_mig_number, ' of the revision ', @sqlc_mig_revision, ' was done with another text than this script has; finish it with the script that began it, or undo the edit'),
      @@default_storage_engine){% endfilter %};
-- what stops the script if a guard found what this history does not know; @sqlc_mig_todo then holds neither yes nor no
PREPARE sqlc_mig_judge FROM {% filter literal %}

SET SESSION default_storage_engine = IF(@sqlc_mig_todo IN ('0', '1'), @@default_storage_engine,
  CONCAT('sqlc-mig: ', @sqlc_mig_todo, '. The database is not in a state that this history knows: mend it by hand, then run the script again')){% endfilter %};

{% include "script/lock.sql" %}

-- ---- what is applied already? -------------------------------------------------------------------------------------
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
       (SELECT MIN(CONCAT('the revision ', edge.parent, ' is still needed by ', edge.revision, ', which is applied and not in this script'))
          FROM edge JOIN applied ON applied.revision = edge.revision JOIN unit ON unit.revision = edge.parent
         WHERE edge.parent <> '' AND edge.revision NOT IN (SELECT other.revision FROM unit AS other))
{%- endif %}

  INTO @sqlc_mig_known, @sqlc_mig_applied, @sqlc_mig_pending{% if walk is given %}, @sqlc_mig_graph, @sqlc_mig_held{% endif %}{% if not upgrade %}, @sqlc_mig_needed{% endif %};
{% else %}
SET @sqlc_mig_known = '', @sqlc_mig_applied = '', @sqlc_mig_pending = '', @sqlc_mig_needed = NULL, @sqlc_mig_graph = '[]', @sqlc_mig_held = '';
{% endif %}
{% include "script/checks.sql" %}
