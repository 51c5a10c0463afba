{# Sets the ledger. The values of Ledger::values. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% include "ledger/title.sql" %}
-- Sets the ledger and does nothing else: no revision is applied or reverted, no other table is touched.
{% if purge %}
-- Whatever the ledger lists gives way, also what no spec knows.
{% else %}
-- Each target takes the place of the rows that share its lineage, its ancestors and descendants; other branches stay.
{% endif %}
-- Of two runs at once, one waits. Run again, it says that there is nothing to do.
{% include "ledger/how.sql" %}
{% include "ledger/open.sql" %}

-- ---- where shall the ledger be? -----------------------------------------------------------------------------------
{% include "ledger/half_done.sql" %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}

{% include "script/graph.sql" %}
target (revision) AS (SELECT DISTINCT revision FROM edge WHERE revision IN ({% for w in wanted %}{{ w.id }}, {% endfor %}NULL)),
{% if lines and not all %}
-- what shares the lineage of a target gives way to it
ancestor (revision) AS (
  SELECT revision FROM edge WHERE revision IN ({% for id in lines %}{{ id }}{% if not loop.last %}, {% endif %}{% endfor %})
  UNION SELECT edge.parent FROM ancestor JOIN edge ON edge.revision = ancestor.revision WHERE edge.parent <> ''),
descendant (revision) AS (
  SELECT revision FROM edge WHERE revision IN ({% for id in lines %}{{ id }}{% if not loop.last %}, {% endif %}{% endfor %})
  UNION SELECT edge.revision FROM descendant JOIN edge ON edge.parent = descendant.revision),
{% endif %}
kept (revision) AS (
  SELECT revision FROM target
{%- if not all %}

  UNION SELECT revision FROM listed{% if lines %} WHERE revision NOT IN (SELECT revision FROM ancestor) AND revision NOT IN (SELECT revision FROM descendant){% endif %}
{%- endif %}),
-- no row is an ancestor of another
below (revision) AS (
  SELECT edge.parent FROM kept JOIN edge ON edge.revision = kept.revision WHERE edge.parent <> ''
  UNION SELECT edge.parent FROM below JOIN edge ON edge.revision = below.revision WHERE edge.parent <> ''),
aim (revision) AS (SELECT revision FROM kept WHERE revision NOT IN (SELECT revision FROM below)),
come (revision) AS (SELECT revision FROM aim WHERE revision NOT IN (SELECT revision FROM listed)),
gone (revision) AS (SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM aim))
SELECT (SELECT GROUP_CONCAT(DISTINCT revision ORDER BY revision SEPARATOR ', ') FROM listed WHERE revision NOT IN (SELECT revision FROM edge)),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE {{ exact }} ORDER BY revision), ''), ']') FROM come),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE {{ exact }} ORDER BY revision), ''), ']') FROM gone),
       (SELECT CONCAT('removed ', GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', ')) FROM gone),
       (SELECT CONCAT('at ', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', '), 'base')) FROM aim),
       (SELECT CONCAT('[', GROUP_CONCAT(JSON_QUOTE(CONCAT('  ', verb, ' ', revision)) COLLATE {{ exact }} ORDER BY verb DESC, revision), ']')
          FROM (SELECT 'added' AS verb, revision FROM come UNION ALL SELECT 'removed', revision FROM gone) AS change_of)
  INTO @sqlc_mig_bad, @sqlc_mig_come, @sqlc_mig_gone, @sqlc_mig_removed, @sqlc_mig_place, @sqlc_mig_lines{% endfilter %});
{% include "ledger/run.sql" %}
{% if not purge %}
SET @sqlc_mig_stop = CONCAT('the ledger ', {{ ledger.text }}, ' is at revision(s) that this script does not know: ', LEFT(@sqlc_mig_bad, 150), '; nothing was changed. The database is ahead of these specs, or belongs to another project. To forget what it lists, stamp with --purge; to forget or replace single rows, use `sqlc-mig repair`');
{% include "ledger/stop.sql" %}
{% endif %}
{% include "ledger/missing.sql" %}
{% include "ledger/rights.sql" %}
{% if history is given %}
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_bare, {% filter literal %}INSERT INTO {{ history.name }} (`message`) VALUES (''){% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
{% endif %}
{% if not quiet %}
SELECT IF(@sqlc_mig_todo, {{ command.echo }}, REGEXP_REPLACE(CONCAT(@sqlc_mig_place, ': nothing to do'), '[[:cntrl:]]', '?')) AS `sqlc-mig`;
{% endif %}

-- ---- set it -------------------------------------------------------------------------------------------------------
{% include "ledger/create.sql" %}
START TRANSACTION;
{% include "ledger/move.sql" %}
{% if history is given %}
-- a row for each revision that the ledger lists now and did not before; if there is none, one for base
SET @sqlc_mig_text = IF(@sqlc_mig_todo, {% filter literal %}

INSERT INTO {{ history.name }} (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
WITH target (revision, message, checksum) AS (VALUES
{% set row %}{% include "script/row.sql" %}{% endset %}
{% for w in wanted %}
  {{ row }}({{ w.id }}, {{ w.message }}, {{ w.checksum }}),
{% endfor %}
  {{ row }}('base', @sqlc_mig_removed, NULL))
SELECT revision, 'stamp', message, checksum, {{ digest }}, {{ version }}, USER(), @sqlc_mig_started, UTC_TIMESTAMP(6) FROM target
 WHERE JSON_CONTAINS(@sqlc_mig_come, JSON_QUOTE(revision)) OR revision = 'base' AND @sqlc_mig_come = '[]' ORDER BY revision{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
{% endif %}
COMMIT;
{% if not quiet %}
SET @sqlc_mig_lines = JSON_ARRAY_APPEND(@sqlc_mig_lines, '$', @sqlc_mig_place); -- NULL where nothing was to be done
{% include "ledger/print.sql" %}
{% endif %}
{% include "ledger/close.sql" %}
