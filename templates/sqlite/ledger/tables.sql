{# Part of `status --tables`: says which tables and columns of the specs are there, and which are missing.
   Takes: tables, quiet. -#}
-- ---- which tables and columns are there? ----------------------------------------------------------------------------
-- A column is expected if the revision that brings it is applied, and the one that takes it away is not.
CREATE TEMP TABLE sqlc_mig_known (relation TEXT NOT NULL, name TEXT NOT NULL, comes TEXT NOT NULL, goes TEXT);
{% if tables %}
INSERT INTO temp.sqlc_mig_known (relation, name, comes, goes) VALUES
{% for c in tables %}
  ({{ c.table }}, {{ c.name }}, {{ c.comes }}, {% if c.goes is given %}{{ c.goes }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
CREATE TEMP TABLE sqlc_mig_live (relation TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, PRIMARY KEY (relation, name)) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_live (relation, name)
SELECT k.relation, c.name FROM (SELECT DISTINCT relation FROM temp.sqlc_mig_known) k JOIN pragma_table_xinfo(k.relation, 'main') c;
INSERT INTO temp.sqlc_mig_line (n, text)
WITH wanted AS (
  SELECT k.relation, k.name,
         max(k.comes IN (SELECT revision FROM temp.sqlc_mig_applied) AND coalesce(k.goes NOT IN (SELECT revision FROM temp.sqlc_mig_applied), 1)) AS expected,
         max(k.comes NOT IN (SELECT revision FROM temp.sqlc_mig_applied) AND k.goes IS NULL) AS coming
    FROM temp.sqlc_mig_known k GROUP BY k.relation, k.name ORDER BY k.relation, k.name
), compared AS (
  SELECT w.relation, sum(w.expected) AS expected, sum(w.expected AND l.name IS NOT NULL) AS present,
         EXISTS (SELECT 1 FROM temp.sqlc_mig_live t WHERE t.relation = w.relation) AS is_there,
         group_concat(CASE WHEN w.expected AND l.name IS NULL THEN w.name END, ', ') AS missing,
         group_concat(CASE WHEN w.coming AND NOT w.expected THEN w.name END, ', ') AS coming
    FROM wanted w LEFT JOIN temp.sqlc_mig_live l ON l.relation = w.relation AND l.name = w.name
   GROUP BY w.relation
), judged AS (
  SELECT c.*, CASE WHEN c.expected = 0 THEN 'pending' WHEN NOT c.is_there THEN 'missing' WHEN c.missing IS NOT NULL THEN 'incomplete' ELSE 'present' END AS state
    FROM compared c WHERE c.expected > 0 OR c.coming IS NOT NULL
)
SELECT 2, printf('%-10s  ', j.state) || j.relation
       || CASE WHEN j.expected = 0 THEN '' WHEN j.present = j.expected THEN ' (columns: ' || j.expected || ')' ELSE ' (columns: ' || j.present || ' of ' || j.expected || ')' END
       || CASE WHEN j.state = 'incomplete' THEN '; missing: ' || j.missing ELSE '' END
       || CASE WHEN j.expected > 0 THEN coalesce('; pending: ' || j.coming, '') ELSE '' END
  FROM judged j{% if quiet %} WHERE j.state IN ('missing', 'incomplete'){% endif %} ORDER BY j.relation;
{% if not quiet %}
INSERT INTO temp.sqlc_mig_line (n, text) SELECT 1, '' WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_line WHERE n = 2);
{% endif %}
