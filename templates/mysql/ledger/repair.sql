{# Mends the ledger and the tables beside it. The values of Ledger::values. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% include "ledger/title.sql" %}
-- Mends what is wrong with the ledger and the tables beside it, and says what it changes and why: first the tables, then
-- their rows in one transaction. What only people can know, what a revision means that no spec has, it changes as
-- `--forget` and `--replace` told it, or stops. Where nothing is wrong it writes nothing.
{% include "ledger/how.sql" %}
{% include "ledger/open.sql" %}

-- ---- what cannot be mended without an answer ----------------------------------------------------------------------
SET @sqlc_mig_stop = IF(@sqlc_mig_has_ledger AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS
     WHERE TABLE_SCHEMA = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ ledger.table }} AND COLUMN_NAME = 'version_num'),
  CONCAT({{ ledger.text }}, ' is no ledger: it has no column version_num; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml'), NULL);
{% include "ledger/stop.sql" %}
{% include "ledger/markers.sql" %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}

{% include "script/graph.sql" %}
answer (old, new) AS (VALUES -- NULL: to be forgotten
{% for a in answers %}
  {{ row }}({{ a.old }}, {% if a.new is given %}{{ a.new }}{% else %}NULL{% endif %}),
{% endfor %}
  {{ row }}(NULL, NULL)),
lost (revision) AS (SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM edge)),
-- rows that no spec knows, as the command line says
put (old, new) AS (SELECT DISTINCT old, new FROM answer WHERE old IN (SELECT revision FROM lost)),
held (revision) AS (
  SELECT revision FROM listed WHERE revision NOT IN (SELECT old FROM put)
  UNION SELECT new FROM put WHERE new IS NOT NULL),
-- an ancestor beside its descendant
below (head, revision) AS (
  SELECT edge.revision, edge.parent FROM held JOIN edge ON edge.revision = held.revision WHERE edge.parent <> ''
  UNION SELECT below.head, edge.parent FROM below JOIN edge ON edge.revision = below.revision WHERE edge.parent <> ''),
needed (revision, head) AS (SELECT revision, MAX(head) FROM below WHERE revision IN (SELECT revision FROM held) GROUP BY revision),
aim (revision) AS (SELECT revision FROM held WHERE revision NOT IN (SELECT revision FROM needed)),
-- a row that is there twice, which only a table without its primary key can have
twice (revision) AS (SELECT revision FROM listed GROUP BY revision HAVING COUNT(*) > 1),
come (revision) AS (
  SELECT revision FROM aim WHERE revision NOT IN (SELECT revision FROM listed) OR revision IN (SELECT revision FROM twice)),
gone (revision) AS (
  SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM aim) OR revision IN (SELECT revision FROM twice)),
-- markers of half-done revisions
applied (revision) AS (
  SELECT revision FROM edge WHERE revision IN (SELECT revision FROM aim)
  UNION SELECT edge.parent FROM applied JOIN edge ON edge.revision = applied.revision WHERE edge.parent <> ''),
marked (revision, direction, step, reason) AS (
  SELECT half.revision, half.direction, half.step,
         CASE WHEN EXISTS (SELECT 1 FROM answer WHERE answer.old = half.revision AND answer.new IS NULL) THEN '--forget says so'
              WHEN half.revision NOT IN (SELECT revision FROM edge) THEN 'no spec has this id'
              WHEN half.direction = 'upgrade' AND half.revision IN (SELECT revision FROM applied) THEN 'it is applied'
              WHEN half.direction = 'downgrade' AND half.revision NOT IN (SELECT revision FROM applied) THEN 'it is not applied' END
    FROM half),
said (n, id, direction, words) AS (
  SELECT 1, revision, '', CONCAT('  removed a second row of ', revision, ' from the ledger: one says it') FROM twice
  UNION ALL
  SELECT 2, old, '', IF(new IS NULL, CONCAT('  removed ', old, ' from the ledger: no spec has it, and --forget says so'),
                        CONCAT('  replaced ', old, ' by ', new, ' in the ledger: no spec has it, and --replace says so')) FROM put
  UNION ALL
  SELECT 3, revision, '', CONCAT('  removed ', revision, ' from the ledger: its descendant ', head, ' is listed, which says it') FROM needed
  UNION ALL
  SELECT 4, revision, direction, CONCAT('  removed the markers of ', revision, ' (', direction, ', up to step ', step, '): ', reason) FROM marked WHERE reason IS NOT NULL)
SELECT (SELECT GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', ') FROM lost WHERE revision NOT IN (SELECT old FROM put)),
       (SELECT GROUP_CONCAT(DISTINCT CONCAT('--replace ''', lost.revision, '=', edge.revision, '''') ORDER BY lost.revision SEPARATOR ' ')
          FROM lost JOIN edge ON LOWER(edge.revision) = LOWER(TRIM(lost.revision)) WHERE lost.revision NOT IN (SELECT old FROM put)),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE {{ exact }} ORDER BY revision), ''), ']') FROM come),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE {{ exact }} ORDER BY revision), ''), ']') FROM gone),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(CONCAT(revision, ' ', direction)) COLLATE {{ exact }}), ''), ']') FROM marked WHERE reason IS NOT NULL),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(words) COLLATE {{ exact }} ORDER BY n, id, direction), ''), ']') FROM said),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(CONCAT('  left alone: ', revision, ' is half done by an interrupted ', direction, ' script; run that script again')) COLLATE {{ exact }} ORDER BY revision, direction), ''), ']')
          FROM marked WHERE reason IS NULL),
       (SELECT CONCAT('at ', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', '), 'base')) FROM aim)
  INTO @sqlc_mig_bad, @sqlc_mig_near, @sqlc_mig_come, @sqlc_mig_gone, @sqlc_mig_unmarked, @sqlc_mig_mended, @sqlc_mig_lines, @sqlc_mig_place{% endfilter %});
{% include "ledger/run.sql" %}
SET @sqlc_mig_stop = CONCAT('the ledger ', {{ ledger.text }}, ' is at revision(s) that no spec has: ', LEFT(@sqlc_mig_bad, 80), '; nothing was changed. If the specs are old, get the newest. Otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each',
  COALESCE(CONCAT('. Different by case or blanks alone: ', LEFT(@sqlc_mig_near, 80)), ''));
{% include "ledger/stop.sql" %}
{% include "ledger/missing.sql" %}
{% include "ledger/rights.sql" %}
{% if not quiet %}
SELECT {{ command.echo }} AS `sqlc-mig`;
{% endif %}

-- ---- tables that are missing --------------------------------------------------------------------------------------
SET @sqlc_mig_todo = (@sqlc_mig_lost OR @sqlc_mig_bare);
SET @sqlc_mig_found = (@sqlc_mig_todo OR @sqlc_mig_mended <> '[]');
{% include "ledger/create.sql" %}
{% include "ledger/created.sql" %}
{% if history is given and not quiet %}
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
SET @sqlc_mig_text = IF(@sqlc_mig_lost AND {% include "ledger/has_past.sql" %}, {% filter literal %}

WITH newest (words) AS (
  SELECT CONCAT('    its last entry in the history: ', `direction`, ' of ', `revision`, ' at ', DATE_FORMAT(`finished_at`, '%Y-%m-%d %H:%i'), ' UTC') FROM {{ history.name }} ORDER BY `id` DESC LIMIT 1)
SELECT REGEXP_REPLACE(words, '[[:cntrl:]]', '?') AS `sqlc-mig` FROM newest
UNION ALL SELECT '    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base' FROM newest{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
{% endif %}

-- ---- a ledger that is narrower than ids ---------------------------------------------------------------------------
SET @sqlc_mig_text = 'DO 0', @sqlc_mig_was = NULL;
SELECT CONCAT('ALTER TABLE ', {{ ledger.name_text }}, ' MODIFY `version_num` varchar(32) CHARACTER SET ', CHARACTER_SET_NAME, ' COLLATE ', COLLATION_NAME, IF(IS_NULLABLE = 'NO', ' NOT NULL', ' NULL')),
       CONCAT(COLUMN_TYPE, ' to varchar(32): ', IF(DATA_TYPE = 'char', 'it pads ids with blanks', 'ids have up to 32 characters'))
  INTO @sqlc_mig_text, @sqlc_mig_was
  FROM information_schema.COLUMNS
 WHERE TABLE_SCHEMA = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ ledger.table }} AND COLUMN_NAME = 'version_num'
   AND (DATA_TYPE = 'varchar' AND CHARACTER_MAXIMUM_LENGTH < 32 OR DATA_TYPE = 'char' AND CHARACTER_MAXIMUM_LENGTH <= 32);
{% include "ledger/run.sql" %}
SET @sqlc_mig_found = @sqlc_mig_found OR @sqlc_mig_was IS NOT NULL;
{% if not quiet %}
SELECT CONCAT('  changed version_num of the ledger ', {{ ledger.text }}, ' from ', @sqlc_mig_was) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_was IS NOT NULL;
{% endif %}
{% if history is given %}

-- ---- columns of the history ---------------------------------------------------------------------------------------
WITH lacked (n, name, definition) AS (VALUES
  {{ row }}(1, 'id', 'bigint unsigned NOT NULL AUTO_INCREMENT UNIQUE'),
  {{ row }}(2, 'revision', 'varchar(32) CHARACTER SET ascii COLLATE ascii_bin NULL'),
  {{ row }}(3, 'direction', 'varchar(9) CHARACTER SET ascii NULL'),
  {{ row }}(4, 'message', 'text CHARACTER SET utf8mb4 NULL'),
  {{ row }}(5, 'checksum', 'char(64) CHARACTER SET ascii NULL'),
  {{ row }}(6, 'script_digest', 'char(64) CHARACTER SET ascii NULL'),
  {{ row }}(7, 'tool_version', 'varchar(32) CHARACTER SET ascii NULL'),
  {{ row }}(8, 'applied_by', 'varchar(255) CHARACTER SET utf8mb4 NULL'),
  {{ row }}(9, 'started_at', 'datetime(6) NULL'),
  {{ row }}(10, 'finished_at', 'datetime(6) NULL'))
SELECT GROUP_CONCAT(name ORDER BY n SEPARATOR ', '),
       COALESCE(CONCAT('ALTER TABLE ', {{ history.name_text }}, ' ', GROUP_CONCAT(CONCAT('ADD COLUMN `', name, '` ', definition) ORDER BY n SEPARATOR ', ')), 'DO 0')
  INTO @sqlc_mig_lacked, @sqlc_mig_text
  FROM lacked WHERE name NOT IN (SELECT CONVERT(COLUMN_NAME USING utf8mb4) COLLATE {{ exact }} FROM information_schema.COLUMNS
   WHERE TABLE_SCHEMA = {% if history.schema is given %}{{ history.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ history.table }});
{% include "ledger/run.sql" %}
SET @sqlc_mig_found = @sqlc_mig_found OR @sqlc_mig_lacked IS NOT NULL;
{% if not quiet %}
SELECT CONCAT('  added to the history ', {{ history.text }}, ' what it lacked: ', @sqlc_mig_lacked) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_lacked IS NOT NULL;
{% endif %}
{% endif %}

-- ---- rows of the ledger, and markers of half-done revisions -------------------------------------------------------
START TRANSACTION;
{% include "ledger/move.sql" %}
SET @sqlc_mig_text = IF(@sqlc_mig_unmarked <> '[]',
  {%+ filter literal %}DELETE FROM {{ progress.name }} WHERE JSON_CONTAINS(@sqlc_mig_unmarked, JSON_QUOTE(CONVERT(CONCAT(`revision`, ' ', `direction`) USING utf8mb4))){% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
COMMIT;
{% if not quiet %}
SET @sqlc_mig_lines = JSON_MERGE_PRESERVE(@sqlc_mig_mended, @sqlc_mig_lines, JSON_ARRAY(IF(@sqlc_mig_found, @sqlc_mig_place, 'nothing to repair')));
{% include "ledger/print.sql" %}
{% endif %}
{% include "ledger/close.sql" %}
