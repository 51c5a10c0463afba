{# Compares what a line has made beside with what is there: a row of temp.sqlc_mig_compared, why the script stops or, as a
   blob, what it says. {line}: which line. -#}
DELETE FROM temp.sqlc_mig_both;
DELETE FROM temp.sqlc_mig_fact;
INSERT INTO temp.sqlc_mig_both (side, schema, type, name, tbl_name, plain)
SELECT s.* FROM temp.sqlc_mig_line l JOIN (
    SELECT 1, 'sqlc_mig_beside', type, name, tbl_name, sql FROM sqlc_mig_beside.sqlite_schema
    UNION ALL SELECT 2, 'main', type, name, tbl_name, sql FROM main.sqlite_schema) s
  ON s.tbl_name = CASE l.guard WHEN 'index_missing' THEN l.y ELSE l.x END COLLATE NOCASE WHERE l.id = {line};
{% include "runtime/parts/facts.sql" %}
INSERT INTO temp.sqlc_mig_compared (id, answer)
WITH asked AS (
  SELECT l.guard, l.y, coalesce(lower(p.later), '') AS later, s.quiet, s.warns, CASE l.guard WHEN 'rebuild_adding' THEN 'column ' || l.x || '.' || l.y
      ELSE p.object END AS object
    FROM temp.sqlc_mig_set s, temp.sqlc_mig_part p JOIN (SELECT guard, part, x, CASE guard WHEN 'rebuild_adding'
        THEN substr(z, instr(z, '/') + 1 + instr(substr(z, instr(z, '/') + 1), '/')) ELSE y END AS y FROM temp.sqlc_mig_line WHERE id = {line}) l ON l.part = p.id
), pair AS (
  SELECT f.class, f.part, f.attribute, CASE f.class WHEN 'relation' THEN 'table' WHEN 'key' THEN f.part ELSE f.class || ' ' || f.part END AS item,
      max(CASE f.side WHEN 1 THEN f.value END) AS expected, max(CASE f.side WHEN 2 THEN f.value END) AS found,
      max(max(f.side = 1)) OVER (PARTITION BY f.class, f.part) AS wanted, max(max(f.side = 2)) OVER (PARTITION BY f.class, f.part) AS there
    FROM temp.sqlc_mig_fact f GROUP BY f.class, f.part, f.attribute
), fact AS ( -- of what the line is about, without what later statements change; e and f: a default without its quotes and parentheses
  SELECT p.*, CASE WHEN p.attribute IN ('', 'kind') THEN p.item ELSE p.item || ' ' || p.attribute END AS words,
      trim(p.expected, '() ') AS e, trim(p.found, '() ') AS f
    FROM asked a JOIN pair p WHERE CASE WHEN a.guard = 'table_missing' THEN 1 WHEN p.class = 'relation' THEN 0
        WHEN p.class = 'column' THEN a.guard <> 'index_missing' AND p.part = a.y WHEN p.class = 'index' THEN p.wanted ELSE p.wanted END
     AND instr(a.later, char(10) || replace(lower(p.item), char(10), ' ') || char(10)) = 0
     AND instr(a.later, char(10) || replace(lower(p.item || ' ' || p.attribute), char(10), ' ') || char(10)) = 0
     AND NOT (instr(a.later, char(10) || 'constraint' || char(10)) AND (p.class = 'key' OR p.item = 'table'))
), plainer AS (
  SELECT f.*, CASE WHEN e GLOB '''*''' THEN replace(substr(e, 2, length(e) - 2), '''''', '''')
      ELSE CASE lower(e) WHEN 'true' THEN '1' WHEN 'false' THEN '0' WHEN 'null' THEN NULL ELSE lower(e) END END AS one,
    CASE WHEN f GLOB '''*''' THEN replace(substr(f, 2, length(f) - 2), '''''', '''')
      ELSE CASE lower(f) WHEN 'true' THEN '1' WHEN 'false' THEN '0' WHEN 'null' THEN NULL ELSE lower(f) END END AS two,
    (e GLOB '''*''' OR e NOT GLOB '*[^-+0-9.eE]*' OR lower(e) IN ('true', 'false') OR e LIKE 'current!_%' ESCAPE '!')
      AND (f GLOB '''*''' OR f NOT GLOB '*[^-+0-9.eE]*' OR lower(f) IN ('true', 'false') OR f LIKE 'current!_%' ESCAPE '!') AS literal,
    replace(replace(replace(replace(replace(e, ' ', ''), 'integer', 'int'), 'boolean', 'bool'), 'decimal', 'numeric'), 'charactervarying', 'varchar')
      AS type, replace(replace(replace(replace(replace(f, ' ', ''), 'integer', 'int'), 'boolean', 'bool'), 'decimal', 'numeric'),
      'charactervarying', 'varchar') AS other
    FROM fact f
), told AS ( -- what: 1 differs, 2 was added by others, 3 cannot be told
  SELECT p.words, coalesce(CASE WHEN p.attribute = 'kind' AND p.wanted THEN 'there' ELSE nullif(p.expected, '') END, 'nothing') AS expected,
      coalesce(CASE WHEN p.attribute = 'kind' AND p.there THEN 'there' ELSE nullif(p.found, '') END, 'nothing') AS found,
      CASE WHEN NOT p.wanted AND p.class <> 'column' THEN 2 WHEN NOT (p.wanted AND p.there) THEN 1
        WHEN p.attribute = 'definition' THEN CASE WHEN replace(replace(p.expected, '(', ''), ')', '') <> replace(replace(p.found, '(', ''), ')', '') THEN 3 END
        WHEN p.attribute = 'default' THEN CASE WHEN p.one IS p.two OR p.literal AND p.one = p.two
            OR p.one NOT GLOB '*[^-+0-9.e]*' AND p.two NOT GLOB '*[^-+0-9.e]*' AND CAST(p.one AS NUMERIC) = CAST(p.two AS NUMERIC) THEN NULL
          WHEN p.one IS NULL OR p.two IS NULL OR p.literal THEN 1 ELSE 3 END
        WHEN p.attribute = 'referred columns' AND (p.expected IS NULL OR p.found IS NULL) THEN NULL
        WHEN p.attribute = 'type' THEN CASE WHEN p.type <> p.other THEN 1 END ELSE 1 END AS what
    FROM plainer p WHERE CASE WHEN p.wanted AND p.there THEN p.attribute NOT IN ('', 'kind') AND p.expected IS NOT p.found
      ELSE p.attribute = CASE WHEN p.class IN ('column', 'index') THEN '' ELSE 'kind' END END
), said AS (
  SELECT (SELECT group_concat(l, '') FROM (SELECT char(10) || substr(t.words || w.blanks, 1, w.one) || '  '
        || substr(t.expected || w.blanks, 1, max(length(t.expected), w.two)) || '  ' || t.found AS l
      FROM (SELECT '' AS words, 'expected' AS expected, 'found' AS found UNION ALL SELECT * FROM (
          SELECT words, expected, found FROM told WHERE what = 1 ORDER BY 1)) t
      JOIN (SELECT printf('%200s', '') AS blanks, max(length(words)) AS one, max(8, min(60, max(length(expected)))) AS two FROM told WHERE what = 1) w)
      WHERE EXISTS (SELECT 1 FROM told WHERE what = 1)) AS rows,
    (SELECT group_concat(words, ', ') FROM (SELECT words FROM told WHERE what = 2 ORDER BY 1)) AS added,
    (SELECT group_concat(words, ', ') FROM (
      SELECT words FROM told WHERE what = 3 UNION
      SELECT 'checks, collations and generated expressions' FROM asked a, temp.sqlc_mig_both o
        LEFT JOIN temp.sqlc_mig_both n ON n.side = 2 AND n.type = 'table'
        JOIN temp.sqlc_mig_both t ON t.type = 'table' AND (t.side = 1 OR a.guard = 'table_missing')
       WHERE o.side = 1 AND o.type = 'table' AND a.guard <> 'index_missing' AND coalesce(substr(o.plain, instr(o.plain, '(')) <> substr(n.plain, instr(n.plain, '(')), 1)
         AND instr(t.plain, 'check(') + instr(t.plain, 'collate') + instr(t.plain, 'generatedalways')
       ORDER BY 1)) AS untold
)
SELECT {line}, CASE
    WHEN NOT EXISTS (SELECT 1 FROM fact WHERE wanted) THEN CAST(CASE WHEN a.quiet THEN '' ELSE '  exists ' || a.object || ', not compared' END AS BLOB)
    WHEN d.rows IS NULL THEN CAST(CASE WHEN a.quiet THEN '' ELSE '  exists ' || a.object || ', compared'
      || coalesce('; not compared: ' || d.untold, '') || coalesce('; added by others: ' || d.added, '') END AS BLOB)
    WHEN a.warns THEN CAST(CASE WHEN a.quiet THEN '' ELSE '  exists ' || a.object || ', in another shape' || char(10) END
      || 'warning: sqlc-mig: the ' || a.object || ' is there in another shape than this history gives it' || d.rows AS BLOB)
    ELSE 'the ' || a.object || ' is there in another shape than this history gives it' || d.rows
      || char(10) || '  hint: change it by hand, or stamp a revision that has this shape; built with --on-mismatch=warn the script says so and goes on' END
  FROM asked a, said d;
