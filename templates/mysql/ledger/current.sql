{# The script of `current`: prints the revisions that the ledger lists; with --check-heads, stops unless those are all
   heads. render::ledger gives the values, here and in all that is included.
   Takes: ledger, revisions, quiet, implied, check_heads, heads. -#}
{% include "ledger/title.sql" %}
-- Prints the revisions that the ledger lists, and changes nothing. All it takes is SELECT on the ledger, also on a replica.
{% include "ledger/read.sql" %}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% if not quiet %}

-- ---- where is the database? ---------------------------------------------------------------------------------------
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}

-- each revision with what is told of it, line by line
spec (n, line, revision, words) AS (VALUES
{% for r in revisions %}{% for l in r.lines %}
  {{ row }}({{ r.number }}, {{ l.number }}, {{ r.id }}, {{ l.text }}),
{% endfor %}{% endfor %}
  {{ row }}(0, 0, NULL, NULL)),
{% if implied %}
{% include "script/revisions.sql" %}
{% with of_each = false %}{% set named %}rev.revision IN (SELECT revision FROM listed){% endset %}{% include "script/spans.sql" %}{% endwith %},
applied (revision) AS (SELECT rev.revision FROM rev WHERE EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b)),
-- as in Alembic: what others depend on, and none of its children is applied
implied (revision, child) AS (VALUES
{% for i in implied %}
  {{ row }}({{ i.id }}, ''){% for c in i.children %}, {{ row }}({{ i.id }}, {{ c }}){% endfor %}{% if not loop.last %},{% else %}),{% endif +%}
{% endfor %}
{% endif %}
shown (revision) AS (
  SELECT revision FROM listed
{%- if implied %}

  UNION SELECT a.revision FROM applied AS a JOIN implied AS i ON i.revision = a.revision
   WHERE NOT EXISTS (SELECT 1 FROM implied AS o JOIN applied AS c ON c.revision = o.child WHERE o.revision = i.revision)
{%- endif %})
SELECT REGEXP_REPLACE(said.words, '[[:cntrl:]]', '?') AS `sqlc-mig`
  FROM (
    SELECT spec.n, spec.line, shown.revision, IF(spec.line = 1, CONCAT(shown.revision, spec.words), spec.words) AS words FROM shown JOIN spec ON spec.revision = shown.revision
    UNION ALL
    SELECT 2147483647, 0, revision, CONCAT('(half done: ', revision, ', by an interrupted ', direction, ' script, up to step ', step, ')') FROM half
    UNION ALL
    SELECT 2147483647, 1, revision, CONCAT(revision, ' (unknown: no spec has this id)') FROM shown WHERE revision NOT IN (SELECT revision FROM spec WHERE n > 0)
    UNION ALL
    SELECT 0, 0, '', IF(@sqlc_mig_has_ledger, '(nothing is applied)', CONCAT('(nothing is applied: there is no ledger ', {{ ledger.text }}, ')'))
      FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM shown) AND NOT EXISTS (SELECT 1 FROM half)) AS said
 ORDER BY said.n, said.line = 0 DESC, said.revision, said.line{% endfilter %});
{% include "ledger/run.sql" %}
{% endif %}
{% if check_heads %}

-- ---- is it at all heads? ------------------------------------------------------------------------------------------
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}

{% include "script/revisions.sql" %}
head (revision) AS (VALUES {% for id in heads %}{{ row }}({{ id }}), {% endfor %}{{ row }}(NULL))
SELECT COALESCE((SELECT MAX(CONCAT('the ledger ', {{ ledger.text }}, ' lists revisions that no spec has. The database is ahead of these specs, or belongs to another project')) FROM listed WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)),
                CONCAT('the database is not at all heads: not applied is ',
                  (SELECT LEFT(GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', '), 200) FROM head WHERE revision NOT IN (SELECT revision FROM listed)),
                  '. Apply the upgrade script that `sqlc-mig build heads` writes'))
  INTO @sqlc_mig_stop{% endfilter %});
{% include "ledger/run.sql" %}
{% include "ledger/stop.sql" %}
{% endif %}
{% include "ledger/read_end.sql" %}
