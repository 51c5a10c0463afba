{# The answer, line by line.
   Takes: ledger, quiet, client, row, untold. -#}
untold (words) AS (VALUES
{% for words in untold %}
  {{ row }}({{ words }}),
{% endfor %}
  {{ row }}(NULL))
SELECT REGEXP_REPLACE(said.words, '[[:cntrl:]]', ' ') AS `sqlc-mig`
  FROM (
{% if not quiet %}
    SELECT 1 AS part, '' AS one, CONCAT('the ledger ', {{ ledger.text }}, ' is at ', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', '), 'base')) AS words
      FROM listed HAVING @sqlc_mig_has_ledger
    UNION ALL SELECT 2, words, CONCAT('not compared: ', words) FROM untold WHERE words IS NOT NULL
    UNION ALL SELECT 3, '', CONCAT('the same schema: ', SUBSTRING_INDEX(@sqlc_mig_same, ', ', 20), IF(@sqlc_mig_many > 20, CONCAT(', and ', @sqlc_mig_many - 20, ' older ones'), ''), '; ',
             IF(@sqlc_mig_best = 'base', 'base', 'the newest'), ' is taken, and what data steps have done cannot be seen') FROM DUAL WHERE @sqlc_mig_many > 1
    UNION ALL
{% endif %}
    SELECT 4 AS part, '' AS one, CASE
             WHEN @sqlc_mig_differences > 0 THEN CONCAT('detect: this schema is that of no revision; the nearest is ', REPLACE(@sqlc_mig_best, ' ', ' with '),
               ', with ', @sqlc_mig_differences, IF(@sqlc_mig_differences = 1, ' difference', ' differences'))
             WHEN @sqlc_mig_best = 'base' THEN 'detect: base: nothing of the history is here; there is nothing to stamp, and the upgrade script does the rest'
             ELSE CONCAT('detect: this schema is that of ', REPLACE(@sqlc_mig_best, ' ', ' with ')) END AS words
    UNION ALL SELECT 5, '', CONCAT('  sqlc-mig verify ', REPLACE(@sqlc_mig_best, ' ', ','), ' --dialect {{ client }} | {{ client }} DATABASE    ',
             IF(@sqlc_mig_differences = 0, 'compares the rest of it', 'says which')) FROM DUAL WHERE @sqlc_mig_best <> 'base' OR @sqlc_mig_differences > 0
    UNION ALL SELECT 6, '', CONCAT('  sqlc-mig stamp ', @sqlc_mig_best, ' --dialect {{ client }} | {{ client }} DATABASE    sets the ledger') FROM DUAL
              WHERE @sqlc_mig_best <> 'base' AND @sqlc_mig_differences = 0) AS said
 ORDER BY said.part, said.one
