{# Part of `status --tables`: prints which tables and columns of the specs are there, and which are missing.
   Takes: tables, row, schemas, quiet. -#}
-- ---- which tables and columns are there? --------------------------------------------------------------------------
-- A column is expected if the revision that brings it is applied, and the one that takes it away is not.
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, {% filter literal %}

{% include "script/revisions.sql" %}
{% with of_each = false %}{% set named %}rev.revision IN (SELECT revision FROM listed){% endset %}{% include "script/spans.sql" %}{% endwith %},
applied (revision) AS (SELECT rev.revision FROM rev WHERE EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b)),
known (in_schema, relation, name, comes, goes) AS (VALUES
{% for c in tables %}
  {{ row }}({{ c.schema }}, {{ c.table }}, {{ c.name }}, {{ c.comes }}, {% if c.goes is given %}{{ c.goes }}{% else %}NULL{% endif %}),
{% endfor %}
  {{ row }}(NULL, NULL, NULL, NULL, NULL)),
-- with the table's name as the server keeps it
wanted (in_schema, relation, folded, name, expected, coming) AS (
  SELECT known.in_schema, known.relation, IF(@@lower_case_table_names = 0, known.relation, LOWER(known.relation)), known.name, MAX(b.revision IS NOT NULL AND e.revision IS NULL), MAX(b.revision IS NULL AND known.goes IS NULL)
    FROM known LEFT JOIN applied AS b ON b.revision = known.comes LEFT JOIN applied AS e ON e.revision = known.goes
   WHERE known.name IS NOT NULL GROUP BY known.in_schema, known.relation, known.name),
present (in_schema, relation, name) AS (
  SELECT IF(TABLE_SCHEMA = DATABASE(), '', CONVERT(TABLE_SCHEMA USING utf8mb4)), IF(@@lower_case_table_names = 0, CONVERT(TABLE_NAME USING utf8mb4), LOWER(CONVERT(TABLE_NAME USING utf8mb4))), LOWER(CONVERT(COLUMN_NAME USING utf8mb4))
    FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE(){% for s in schemas %} OR TABLE_SCHEMA = {{ s }}{% endfor %}),
compared (in_schema, relation, is_there, expected, present, missing, coming) AS (
  SELECT wanted.in_schema, wanted.relation,
         EXISTS (SELECT 1 FROM present WHERE present.in_schema = wanted.in_schema AND present.relation = wanted.folded),
         SUM(wanted.expected), SUM(wanted.expected AND present.name IS NOT NULL),
         GROUP_CONCAT(IF(wanted.expected AND present.name IS NULL, wanted.name, NULL) ORDER BY wanted.name SEPARATOR ', '),
         GROUP_CONCAT(IF(wanted.coming AND NOT wanted.expected, wanted.name, NULL) ORDER BY wanted.name SEPARATOR ', ')
    FROM wanted LEFT JOIN present ON present.in_schema = wanted.in_schema AND present.relation = wanted.folded AND present.name = LOWER(wanted.name)
   GROUP BY wanted.in_schema, wanted.relation, wanted.folded),
judged (state, name, expected, present, missing, coming) AS (
  SELECT CASE WHEN expected = 0 THEN 'pending' WHEN NOT is_there THEN 'missing' WHEN missing IS NOT NULL THEN 'incomplete' ELSE 'present' END,
         CONCAT_WS('.', NULLIF(in_schema, ''), relation), expected, present, missing, coming
    FROM compared WHERE expected > 0 OR coming IS NOT NULL){% if quiet %},
told AS (SELECT * FROM judged WHERE state IN ('missing', 'incomplete')){% else %},
told AS (SELECT * FROM judged){% endif +%}
SELECT REGEXP_REPLACE(said.words, '[[:cntrl:]]', '?') AS `sqlc-mig`
  FROM (
{% if not quiet %}
    SELECT 1 AS part, '' AS name, '' AS words FROM DUAL WHERE EXISTS (SELECT 1 FROM told)
    UNION ALL
{% endif %}
    SELECT 2 AS part, name, CONCAT(RPAD(state, 10, ' '), '  ', CONCAT_WS('; ',
             CONCAT(name, CASE WHEN expected = 0 THEN '' WHEN present = expected THEN CONCAT(' (columns: ', expected, ')') ELSE CONCAT(' (columns: ', present, ' of ', expected, ')') END),
             IF(state = 'incomplete', CONCAT('missing: ', missing), NULL), IF(expected > 0, CONCAT('pending: ', coming), NULL))) AS words FROM told) AS said
 ORDER BY said.part, said.name{% endfilter %});
{% include "ledger/run.sql" %}
