{# Stamp: which rows the ledger shall have, and which it has, into variables: @sqlc_mig_come, _gone (JSON arrays),
   _bad, _place, _lines.
   Takes: wanted, lines, related, all, exact. -#}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% set target %}rev.revision IN ({% for w in wanted %}{{ w.id }}, {% endfor %}NULL){% endset %}
{% with matters = target %}{% include "ledger/matter.sql" %}{% endwith %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, @sqlc_mig_rev, {% filter literal %}

{% if lines and not all %}
-- what shares the lineage of a target gives way to it
related (a, b) AS (VALUES {% for s in related %}{{ row }}({{ s.first }}, {{ s.last }}){% if not loop.last %}, {% endif %}{% endfor %}),
{% endif %}
kept (revision) AS (
  SELECT rev.revision FROM rev WHERE {{ target }}
{%- if not all %}

  UNION SELECT rev.revision FROM listed JOIN rev ON rev.revision = listed.revision{% if lines %} WHERE NOT EXISTS (SELECT 1 FROM related WHERE rev.place BETWEEN related.a AND related.b){% endif %}
{%- endif %}),
{% with of_each = true %}{% set named %}rev.revision IN (SELECT revision FROM kept){% endset %}{% include "script/spans.sql" %}{% endwith %},
-- no row is an ancestor of another
aim (revision) AS (
  SELECT rev.revision FROM rev JOIN kept ON kept.revision = rev.revision
   WHERE NOT EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b AND span.revision <> rev.revision)),
come (revision) AS (SELECT revision FROM aim WHERE revision NOT IN (SELECT revision FROM listed)),
gone (revision) AS (SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM aim))
SELECT (SELECT GROUP_CONCAT(DISTINCT revision ORDER BY revision SEPARATOR ', ') FROM listed WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE {{ exact }} ORDER BY revision), ''), ']') FROM come),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE {{ exact }} ORDER BY revision), ''), ']') FROM gone),
       (SELECT CONCAT('removed ', GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', ')) FROM gone),
       (SELECT CONCAT('at ', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', '), 'base')) FROM aim),
       (SELECT CONCAT('[', GROUP_CONCAT(JSON_QUOTE(CONCAT('  ', verb, ' ', revision)) COLLATE {{ exact }} ORDER BY verb DESC, revision), ']')
          FROM (SELECT 'added' AS verb, revision FROM come UNION ALL SELECT 'removed', revision FROM gone) AS change_of)
  INTO @sqlc_mig_bad, @sqlc_mig_come, @sqlc_mig_gone, @sqlc_mig_removed, @sqlc_mig_place, @sqlc_mig_lines{% endfilter %});
{% include "ledger/run.sql" %}
