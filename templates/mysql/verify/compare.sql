{# Parts of a WITH: what is expected and what is found side by side, and of that what is told. Both are grouped by their key,
   never joined. -#}
sides (side, class, owner, part, attribute, value) AS (
  SELECT 1, class, owner, part, attribute, value FROM expected WHERE class <> 'none'
  UNION ALL SELECT 2, class, CONVERT(owner USING utf8mb4), CONVERT(part USING utf8mb4), attribute, CONVERT(value USING utf8mb4) FROM found),
pairs (class, owner_key, part_key, attribute, owner, part, expected, found) AS (
  SELECT class, IF(@@lower_case_table_names = 0, owner, LOWER(owner)), LOWER(part), attribute, MIN(owner), MIN(part), MAX(IF(side = 1, value, NULL)), MAX(IF(side = 2, value, NULL))
    FROM sides GROUP BY 1, 2, 3, 4),
seen (class, owner, part, attribute, expected, found, whole_expected, whole_found, described_expected, described_found, is_there) AS (
  SELECT class, owner, part, attribute, expected, found,
         MAX(IF(attribute = 'kind', expected, NULL)) OVER one, MAX(IF(attribute = 'kind', found, NULL)) OVER one,
         MAX(IF(attribute = '', expected, NULL)) OVER one, MAX(IF(attribute = '', found, NULL)) OVER one,
         part_key = '' OR MAX(class = 'relation' AND attribute = 'kind' AND expected = 'table' AND found = 'table') OVER (PARTITION BY owner_key)
    FROM pairs WINDOW one AS (PARTITION BY class, owner_key, part_key)),
differences (class, owner, object, attribute, expected, found) AS (
  SELECT class, owner, CASE WHEN part = '' THEN owner WHEN class = 'column' THEN CONCAT(owner, '.', part) ELSE CONCAT(part, ' on ', owner) END,
         CASE WHEN attribute <> 'kind' THEN REPLACE(attribute, 'has default', 'default') WHEN expected IS NULL THEN found WHEN found IS NULL THEN expected ELSE 'kind' END,
         CASE WHEN attribute = 'kind' AND found IS NULL THEN COALESCE(described_expected, 'there') ELSE COALESCE(expected, 'nothing') END,
         CASE WHEN attribute = 'kind' AND expected IS NULL THEN COALESCE(described_found, 'there') ELSE COALESCE(found, 'nothing') END
    FROM seen
   WHERE is_there AND CASE
         WHEN attribute = 'kind' THEN NOT expected <=> found AND (expected IS NOT NULL OR class NOT IN ('schema', 'routine'))
         WHEN attribute = '' OR expected IS NULL OR NOT whole_expected <=> whole_found THEN FALSE
         WHEN attribute IN ('type', 'default', 'comment') THEN CAST(expected AS BINARY) <> CAST(COALESCE(found, 'nothing') AS BINARY)
         ELSE REPLACE(LOWER(CONCAT(expected, ';')), 'utf8;', 'utf8mb3;') <> REPLACE(LOWER(CONCAT(COALESCE(found, 'nothing'), ';')), 'utf8;', 'utf8mb3;') END),
told (owner, object, attribute, expected, found) AS (
  SELECT owner, object, attribute, expected, found FROM differences AS d
   WHERE NOT EXISTS (SELECT 1 FROM without AS w WHERE (d.object LIKE w.pattern ESCAPE '!' OR d.owner LIKE w.pattern ESCAPE '!') AND w.attribute IN ('', d.attribute)))
