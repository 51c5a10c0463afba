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
-- doubled. Every step leaves a marker in {{ progress.words.comment }}: rows in one transaction with it, DDL right before it. A line
-- "SET @sqlc_mig_stop" holds what stops the script: EXECUTE sqlc_mig_stop then fails with that sentence.
DELIMITER //
-- ---- what stops the script at once --------------------------------------------------------------------------------
SET @sqlc_mig_ok = 0, SESSION default_storage_engine = IF(VERSION() NOT LIKE '%MariaDB%', @@default_storage_engine,
  CONCAT('sqlc-mig: this script is for {{ title.comment }}, and this server is ', VERSION(), '; nothing was changed'));
SET @sqlc_mig_version = SUBSTRING_INDEX(VERSION(), '-', 1);
SET @sqlc_mig_version = SUBSTRING_INDEX(@sqlc_mig_version, '.', 1) * 10000
  + SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_version, '.', 2), '.', -1) * 100
  + SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_version, '.', 3), '.', -1);
SET SESSION default_storage_engine = IF(@sqlc_mig_version >= {{ minimal_number }}, @@default_storage_engine,
  CONCAT('sqlc-mig: this script is for {{ title.comment }} {{ minimal }} or later, and this server is ', VERSION(), '; nothing was changed'));
SET SESSION default_storage_engine = IF(DATABASE() IS NOT NULL, @@default_storage_engine,
  'sqlc-mig: no database is selected; nothing was changed. Name one: mysql DATABASE < THIS_FILE');

-- ---- session settings: what was set is remembered, and put back at the end ----------------------------------------
SET @sqlc_mig_old_autocommit = COALESCE(@sqlc_mig_old_autocommit, @@SESSION.autocommit),
    @sqlc_mig_old_completion_type = COALESCE(@sqlc_mig_old_completion_type, @@SESSION.completion_type),
    @sqlc_mig_old_read_only = COALESCE(@sqlc_mig_old_read_only, @@SESSION.transaction_read_only),
    @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode),
    @sqlc_mig_old_time_zone = COALESCE(@sqlc_mig_old_time_zone, @@SESSION.time_zone),
    @sqlc_mig_old_foreign_key_checks = COALESCE(@sqlc_mig_old_foreign_key_checks, @@SESSION.foreign_key_checks),
    @sqlc_mig_old_unique_checks = COALESCE(@sqlc_mig_old_unique_checks, @@SESSION.unique_checks),
    @sqlc_mig_old_sql_safe_updates = COALESCE(@sqlc_mig_old_sql_safe_updates, @@SESSION.sql_safe_updates),
    @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    @sqlc_mig_old_recursion = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth),
    @sqlc_mig_old_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    @sqlc_mig_old_results = COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results, ''),
    @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection);
{% for s in settings %}
SET @sqlc_mig_old_{{ s.variable }} = COALESCE(@sqlc_mig_old_{{ s.variable }}, @@SESSION.{{ s.name }});
{% endfor %}
SET SESSION completion_type = 'NO_CHAIN';
ROLLBACK;
{% include "script/session.sql" %}
-- what stops the script with the sentence in @sqlc_mig_stop, if there is one: an engine of that name is asked for
PREPARE sqlc_mig_stop FROM 'SET SESSION default_storage_engine = IF(@sqlc_mig_stop IS NULL, @@default_storage_engine, CONCAT(''sqlc-mig: '', @sqlc_mig_stop))';
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

-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- It belongs to this connection and goes with it: there is nothing to clean up after a crash.
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', {{ lock_key }}, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32));
{% if not quiet %}
SELECT CONCAT('waiting for another run of a migration script to end (connection ', IS_USED_LOCK(@sqlc_mig_lock), ')') AS `sqlc-mig` FROM DUAL WHERE IS_USED_LOCK(@sqlc_mig_lock) IS NOT NULL;
{% endif %}
SET @sqlc_mig_got = GET_LOCK(@sqlc_mig_lock, {{ lock_seconds }});
SET @sqlc_mig_stop = IF(@sqlc_mig_got = 1, NULL, 'another run of a migration script did not end within {{ lock_seconds }} seconds; nothing was changed');
EXECUTE sqlc_mig_stop;

-- ---- what is applied already? -------------------------------------------------------------------------------------
-- Ids are compared as bytes, whatever collation the ledger has.
SET @sqlc_mig_text = IF({% with t = ledger %}{% include "script/there.sql" %}{% endwith %},
  {%+ filter literal %}SELECT COUNT(*), COALESCE(GROUP_CONCAT(CAST(`version_num` AS BINARY)), '') INTO @sqlc_mig_rows, @sqlc_mig_heads FROM {{ ledger.name }}{% endfilter %},
  'SELECT 0, '''' INTO @sqlc_mig_rows, @sqlc_mig_heads');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
{% if graph %}
WITH RECURSIVE
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
edge (revision, parent) AS (VALUES
{% for r in graph %}
{% if r.parents %}
  {%+ for p in r.parents %}ROW({{ r.id }}, {{ p }}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %}),{% endif +%}
{% else %}
  ROW({{ r.id }}, ''){% if not loop.last %},{% else %}),{% endif +%}
{% endif %}
{% endfor %}
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
