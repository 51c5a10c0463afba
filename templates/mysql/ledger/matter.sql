{# The lines of the list of revisions that matter for what the database has, into @sqlc_mig_rev: `rev` (revisions.sql)
   as a text, a part of a WITH. They are few, so what is asked of them can be asked in many ways.
   Takes: graph, row, matters; `matters` is a condition for more of them. -#}
-- the revisions that the ledger lists, that are half done, or that this script names
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}

{% include "script/revisions.sql" %}
one AS (SELECT 1)
SELECT CONCAT('rev (revision, place, spans) AS (VALUES ',
         COALESCE(GROUP_CONCAT(CONCAT('{{ row }}(', QUOTE(rev.revision), ', ', rev.place, ', ', QUOTE(rev.spans), ')') ORDER BY rev.place SEPARATOR ', '), '{{ row }}('''', 0, '''')'),
         '), ') INTO @sqlc_mig_rev
  FROM rev WHERE rev.revision IN (SELECT revision FROM listed) OR rev.revision IN (SELECT revision FROM half)
{%- if matters %}

     OR {{ matters }}
{%- endif %}{% endfilter %});
{% include "ledger/run.sql" %}
