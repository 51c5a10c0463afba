{# Compares what is expected with what is found: temp.sqlc_mig_told has the differences, temp.sqlc_mig_line what is printed.
   Takes: ledger, target, target_heads. -#}
CREATE TEMP TABLE sqlc_mig_pair (class TEXT, owner TEXT COLLATE NOCASE, part TEXT COLLATE NOCASE, attribute TEXT, expected TEXT, found TEXT, PRIMARY KEY (class, owner, part, attribute));
INSERT INTO temp.sqlc_mig_pair
SELECT class, min(owner), min(part), attribute, max(CASE WHEN side = 1 THEN value END), max(CASE WHEN side = 2 THEN value END) FROM temp.sqlc_mig_fact GROUP BY class, owner, part, attribute;
INSERT INTO temp.sqlc_mig_told
SELECT p.owner, p.object, p.attribute, p.expected, p.found FROM (
  SELECT d.owner, CASE WHEN d.part = '' THEN d.owner WHEN d.class = 'column' THEN d.owner || '.' || d.part ELSE d.part || ' on ' || d.owner END AS object,
         CASE WHEN d.attribute <> 'kind' OR d.expected IS NOT NULL AND d.found IS NOT NULL THEN d.attribute ELSE coalesce(d.expected, d.found) END AS attribute,
         CASE WHEN d.attribute = 'kind' AND d.found IS NULL THEN coalesce((SELECT w.expected FROM temp.sqlc_mig_pair w WHERE w.class = d.class AND w.owner = d.owner AND w.part = d.part AND w.attribute = ''), 'there') ELSE coalesce(d.expected, 'nothing') END AS expected,
         CASE WHEN d.attribute = 'kind' AND d.expected IS NULL THEN coalesce((SELECT w.found FROM temp.sqlc_mig_pair w WHERE w.class = d.class AND w.owner = d.owner AND w.part = d.part AND w.attribute = ''), 'there') ELSE coalesce(d.found, 'nothing') END AS found
    FROM temp.sqlc_mig_pair d
   WHERE d.attribute <> '' AND d.expected IS NOT d.found
     -- of two texts; parentheses around an expression may be left out
     AND NOT (d.attribute = 'definition' AND replace(replace(d.expected, '(', ''), ')', '') = replace(replace(d.found, '(', ''), ')', ''))
     -- of what is not there, or is something else, the rest is not told
     AND (d.attribute = 'kind' OR EXISTS (SELECT 1 FROM temp.sqlc_mig_pair w WHERE w.class = d.class AND w.owner = d.owner AND w.part = d.part AND w.attribute = 'kind' AND w.expected = w.found))
     AND (d.part = '' OR EXISTS (SELECT 1 FROM temp.sqlc_mig_pair w WHERE w.class = 'relation' AND w.owner = d.owner AND w.part = '' AND w.attribute = 'kind' AND w.expected = w.found))) p
 WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_without w WHERE (p.object LIKE w.pattern ESCAPE '!' OR p.owner LIKE w.pattern ESCAPE '!') AND w.attribute IN ('', p.attribute));
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, substr(t.object || printf('%60s', ''), 1, max(length(t.object), min(60, w.a))) || '  ' || substr(t.attribute || printf('%60s', ''), 1, w.b) || '  '
          || substr(t.expected || printf('%60s', ''), 1, max(length(t.expected), min(60, w.c))) || '  ' || t.found
  FROM temp.sqlc_mig_told t JOIN (SELECT max(length(object)) AS a, max(length(attribute)) AS b, max(length(expected)) AS c FROM temp.sqlc_mig_told) w
 ORDER BY t.owner, t.object, t.attribute;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 3, 'the ledger ' || {{ ledger.text }} || ' is at ' || h.now || ', and this compares with ' || {{ target }}
  FROM (SELECT coalesce((SELECT group_concat(revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_head ORDER BY revision)), 'base') AS now) h
 WHERE EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE)
   AND h.now <> coalesce((SELECT group_concat(revision, ', ') FROM (SELECT NULL AS revision WHERE 0{% for id in target_heads %} UNION ALL SELECT {{ id }}{% endfor %} ORDER BY revision)), 'base');
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 4, 'verify: ' || CASE count(*) WHEN 0 THEN 'no differences' WHEN 1 THEN '1 difference' ELSE count(*) || ' differences' END FROM temp.sqlc_mig_told;
