{# Stamp: which rows the ledger shall have, and which it has, into variables: @sqlc_mig_come, _gone (JSON arrays),
   _bad, _place, _lines.
   Takes: wanted, lines, all, exact. -#}
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
