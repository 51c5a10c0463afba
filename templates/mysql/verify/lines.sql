{# The rows, what is not compared, and the verdict, line by line.
   Takes: ledger, target, target_heads. -#}
SELECT REGEXP_REPLACE(said.words, '[[:cntrl:]]', ' ') AS `sqlc-mig`
  FROM (
    SELECT 1 AS part, owner AS one, object AS two, attribute AS three,
           CONCAT(RPAD(object, GREATEST(CHAR_LENGTH(object), LEAST(60, MAX(CHAR_LENGTH(object)) OVER ())), ' '), '  ', RPAD(attribute, MAX(CHAR_LENGTH(attribute)) OVER (), ' '), '  ', RPAD(expected, GREATEST(CHAR_LENGTH(expected), LEAST(60, MAX(CHAR_LENGTH(expected)) OVER ())), ' '), '  ', found) AS words FROM told
    UNION ALL SELECT 2, words, '', '', CONCAT('not compared: ', words) FROM untold WHERE words IS NOT NULL
    UNION ALL SELECT 3, '', '', '', CONCAT('the ledger ', {{ ledger.text }}, ' is at ', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', '), 'base'), ', and this compares with ', {{ target }})
      FROM listed HAVING @sqlc_mig_has_ledger AND NOT COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', '), '')
        <=> (SELECT COALESCE(GROUP_CONCAT(h.revision ORDER BY h.revision SEPARATOR ', '), '') FROM (SELECT '' AS revision FROM DUAL WHERE FALSE{% for id in target_heads %} UNION ALL SELECT {{ id }}{% endfor %}) AS h)
    UNION ALL SELECT 4, '', '', '', CONCAT('verify: ', CASE COUNT(*) WHEN 0 THEN 'no differences' WHEN 1 THEN '1 difference' ELSE CONCAT(COUNT(*), ' differences') END) FROM told) AS said
 ORDER BY said.part, said.one, said.two, said.three
