{# Prints the lines in @sqlc_mig_lines, a JSON array. Control characters become question marks: what stands in a
   database must not steer a terminal.
   Takes: quiet. -#}
{% if not quiet %}
WITH RECURSIVE line (n) AS (
  SELECT 0 FROM DUAL WHERE JSON_LENGTH(@sqlc_mig_lines) > 0
  UNION ALL SELECT n + 1 FROM line WHERE n + 1 < JSON_LENGTH(@sqlc_mig_lines))
SELECT REGEXP_REPLACE(CONVERT(JSON_UNQUOTE(JSON_EXTRACT(@sqlc_mig_lines, CONCAT('$[', n, ']'))) USING utf8mb4), '[[:cntrl:]]', '?') AS `sqlc-mig` FROM line ORDER BY n;
{% endif %}
