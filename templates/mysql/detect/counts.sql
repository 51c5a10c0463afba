{# Parts of a WITH: how many differences each candidate has. -#}
sides (side, a, b, class, owner, part, attribute, value) AS (
  SELECT 1, a, b, class, owner, part, attribute, value FROM expected WHERE class <> 'none'
  UNION ALL SELECT 2, 0, 0, class, CONVERT(owner USING utf8mb4), CONVERT(part USING utf8mb4), attribute, CONVERT(value USING utf8mb4) FROM found WHERE attribute <> ''),
called (side, a, b, class, owner, part, attribute, value, object) AS (
  SELECT side, a, b, class, owner, part, attribute, value, CASE WHEN part = '' THEN owner WHEN class = 'column' THEN CONCAT(owner, '.', part) ELSE CONCAT(part, ' on ', owner) END FROM sides),
keyed (side, a, b, class, owner, part, attribute, value) AS (
  SELECT side, a, b, class, IF(@@lower_case_table_names = 0, owner, LOWER(owner)), LOWER(part), attribute, value FROM called AS d
   WHERE NOT EXISTS (SELECT 1 FROM without AS w WHERE (d.object LIKE w.pattern ESCAPE '!' OR d.owner LIKE w.pattern ESCAPE '!') AND w.attribute IN ('', d.attribute))),
seen (side, a, b, class, part, attribute, value, found, is_found, is_in_table, parts) AS (
  SELECT side, a, b, class, part, attribute, value,
         MAX(IF(side = 2, value, NULL)) OVER (PARTITION BY class, owner, part, attribute),
         MAX(side = 2 AND attribute = 'kind') OVER (PARTITION BY class, owner, part),
         MAX(side = 2 AND class = 'relation' AND attribute = 'kind' AND value = 'table') OVER (PARTITION BY owner),
         SUM(side = 2 AND attribute = 'kind' AND part <> '') OVER (PARTITION BY owner)
    FROM keyed),
-- how much more a candidate differs by expecting this: what is found counts as too much until something expects it
weighed (a, b, weight) AS (
  SELECT a, b, CASE
           WHEN part = '' AND attribute = 'kind' THEN (NOT value <=> found)
             - (is_found AND class NOT IN ('schema', 'routine')) + IF(class = 'relation' AND is_in_table AND value = 'table', parts, 0)
           WHEN part <> '' AND NOT is_in_table THEN 0
           WHEN attribute = 'kind' THEN (NOT value <=> found) - is_found
           WHEN NOT is_found THEN 0
           WHEN attribute IN ('type', 'default', 'comment') THEN value <> COALESCE(found, 'nothing')
           ELSE REPLACE(LOWER(CONCAT(value, ';')), 'utf8;', 'utf8mb3;') <> REPLACE(LOWER(CONCAT(COALESCE(found, 'nothing'), ';')), 'utf8;', 'utf8mb3;') END
    FROM seen WHERE side = 1),
marks (n, more) AS (
  SELECT 0, COUNT(*) FROM seen WHERE side = 2 AND attribute = 'kind' AND part = '' AND class NOT IN ('schema', 'routine')
  UNION ALL SELECT a, weight FROM weighed
  UNION ALL SELECT b + 1, -weight FROM weighed
  UNION ALL SELECT n, 0 FROM candidate),
sums (n, more) AS (SELECT n, SUM(more) FROM marks GROUP BY n),
totals (n, differences) AS (SELECT n, SUM(more) OVER (ORDER BY n) FROM sums),
scored (n, place, ids, differences) AS (SELECT c.n, c.place, IF(c.n = 0, 'base', c.ids), t.differences FROM candidate AS c JOIN totals AS t ON t.n = c.n)
