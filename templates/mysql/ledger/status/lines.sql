{# Status: the lines that are printed, the last part of the WITH and its SELECT. In: found, listed, redundant
   (found.sql).
   Takes: width, quiet, ledger. -#}
told (n, revision, words) AS (
  SELECT n, revision, RTRIM(CONCAT_WS('  ', RPAD(state, 9, ' '), RPAD(revision, {{ width }}, ' '),
           RPAD(COALESCE(DATE_FORMAT(finished_at, '%Y-%m-%d %H:%i'), ''), 16, ' '),
           LPAD(COALESCE(IF(direction = 'upgrade', ROUND(TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) / 1000000, 1), NULL), ''), 8, ' '),
           RPAD(COALESCE(SUBSTRING_INDEX(applied_by, '@', 1), ''), 10, ' '), words))
    FROM found{% if quiet %} WHERE state NOT IN ('applied', 'stamped'){% endif %})
SELECT REGEXP_REPLACE(said.words, '[[:cntrl:]]', '?') AS `sqlc-mig`
  FROM (
    SELECT 1 AS part, 0 AS n, '' AS revision, CONCAT('ledger ', {{ ledger.text }}, ' of ', DATABASE(), ': at ',
             COALESCE((SELECT GROUP_CONCAT(DISTINCT revision ORDER BY revision SEPARATOR ', ') FROM listed), 'base')) AS words
    UNION ALL
    SELECT 2, 0, '', CONCAT_WS(', ', CONCAT(COUNT(IF(state IN ('applied', 'edited', 'stamped'), 1, NULL)), ' applied'),
             CONCAT(NULLIF(COUNT(IF(state = 'edited', 1, NULL)), 0), ' of them edited since'),
             CONCAT(COUNT(IF(state = 'pending', 1, NULL)), ' pending'),
             CONCAT(NULLIF(COUNT(IF(state = 'half done', 1, NULL)), 0), ' half done'),
             CONCAT(NULLIF(COUNT(IF(state = 'unknown', 1, NULL)), 0), ' unknown')) FROM found
    UNION ALL
    SELECT 3, 0, '', CONCAT('redundant in the ledger, for a descendant is listed too: ', ids) FROM redundant WHERE ids IS NOT NULL
    UNION ALL
    SELECT 4, 0, '', '' FROM DUAL WHERE EXISTS (SELECT 1 FROM told)
    UNION ALL
    SELECT 5, 0, '', CONCAT_WS('  ', 'state    ', RPAD('revision', {{ width }}, ' '), 'finished (UTC)  ', ' seconds', 'by        ', 'message') FROM DUAL WHERE EXISTS (SELECT 1 FROM told)
    UNION ALL
    SELECT 6, n, revision, words FROM told) AS said
{% if quiet %}
 WHERE EXISTS (SELECT 1 FROM told) OR EXISTS (SELECT 1 FROM redundant WHERE ids IS NOT NULL)
{% endif %}
 ORDER BY said.part, said.n, said.revision{#- no line end -#}
