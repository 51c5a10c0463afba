{# Compares what a line has made beside with what is there: a row of sqlc_mig.sqlc_mig_found, why the script stops or, as a
   blob, what it says. {line}: which line. -#}
DELETE FROM temp.sqlc_mig_both;
DELETE FROM temp.sqlc_mig_fact;
INSERT INTO temp.sqlc_mig_both (side, schema, type, name, tbl_name, plain)
SELECT s.* FROM sqlc_mig.sqlc_mig_line l JOIN (
    SELECT 1, 'sqlc_mig_beside', type, name, tbl_name, sql FROM sqlc_mig_beside.sqlite_schema
    UNION ALL SELECT 2, 'main', type, name, tbl_name, sql FROM main.sqlite_schema) s
  ON s.tbl_name = CASE l.guard WHEN 'index_missing' THEN l.y ELSE l.x END COLLATE NOCASE WHERE l.id = {line};
{% include "runtime/parts/facts.sql" %}
INSERT INTO sqlc_mig.sqlc_mig_found (id, answer)
WITH asked AS (
  SELECT l.guard, l.y, ', ' || coalesce(lower(p.later), '') || ',' AS later, s.quiet, s.warns,
      CASE l.guard WHEN 'rebuild_adding' THEN 'column ' || l.x || '.' || l.y ELSE p.object END AS object
    FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_part p JOIN (SELECT guard, part, x, CASE guard WHEN 'rebuild_adding' THEN substr(z,
    instr(z, '/') + 1 + instr(substr(z, instr(z, '/') + 1), '/')) ELSE y END AS y FROM sqlc_mig.sqlc_mig_line WHERE id = {line}) l ON l.part = p.id
), form AS ( -- of a value, in which it is the same however it is written: a default without quotes, a type without other words for it
  SELECT f.*, CASE f.class WHEN 'relation' THEN 'table' WHEN 'key' THEN f.part ELSE f.class || ' ' || f.part END AS item,
      CASE f.attribute WHEN 'definition' THEN replace(replace(f.value, '(', ''), ')', '')
        WHEN 'type' THEN replace(replace(replace(replace(replace(f.value, ' ', ''), 'integer', 'int'), 'boolean', 'bool'),
          'decimal', 'numeric'), 'charactervarying', 'varchar')
        WHEN 'default' THEN CASE WHEN f.bare GLOB '''*''' THEN replace(substr(f.bare, 2, length(f.bare) - 2), '''''', '''')
          ELSE CASE lower(f.bare) WHEN 'true' THEN '1' WHEN 'false' THEN '0' WHEN 'null' THEN NULL ELSE lower(f.bare) END END
        ELSE f.value END AS form,
      f.bare GLOB '''*''' OR f.bare NOT GLOB '*[^-+0-9.eE]*' OR lower(f.bare) IN ('true', 'false') OR lower(f.bare) GLOB 'current_*' AS literal
    FROM (SELECT *, trim(value, '() ') AS bare FROM temp.sqlc_mig_fact) f
), pair AS (
  SELECT f.class, f.part, f.attribute, f.item, max(CASE f.side WHEN 1 THEN f.value END) AS expected, max(CASE f.side WHEN 2 THEN f.value END) AS found,
      max(CASE f.side WHEN 1 THEN f.form END) AS one, max(CASE f.side WHEN 2 THEN f.form END) AS two, min(f.literal) AS literal,
      max(max(f.side = 1)) OVER (PARTITION BY f.class, f.part) AS wanted, max(max(f.side = 2)) OVER (PARTITION BY f.class, f.part) AS there
    FROM form f GROUP BY f.class, f.part, f.attribute
), fact AS ( -- of what the line is about, without what later statements change
  SELECT p.* FROM asked a JOIN pair p
   WHERE CASE WHEN a.guard = 'table_missing' THEN 1 WHEN p.class = 'relation' THEN 0
      WHEN p.class = 'column' THEN a.guard <> 'index_missing' AND p.part = a.y ELSE p.wanted END
     AND instr(a.later, ', "' || replace(lower(p.item), '"', '""') || '",') = 0
     AND instr(a.later, ', "' || replace(lower(p.item || ' ' || p.attribute), '"', '""') || '",') = 0
     AND NOT (instr(a.later, ', "constraint",') AND (p.class = 'key' OR p.item = 'table'))
), told AS ( -- what: 1 differs, 2 was added by others, 3 cannot be told
  SELECT p.item || CASE WHEN p.attribute IN ('', 'kind') THEN '' ELSE ' ' || p.attribute END AS words,
      coalesce(CASE WHEN p.attribute = 'kind' AND p.wanted THEN 'there' ELSE nullif(p.expected, '') END, 'nothing') AS expected,
      coalesce(CASE WHEN p.attribute = 'kind' AND p.there THEN 'there' ELSE nullif(p.found, '') END, 'nothing') AS found,
      CASE WHEN NOT p.wanted AND p.class <> 'column' THEN 2 WHEN NOT (p.wanted AND p.there) THEN 1 WHEN p.one IS p.two THEN NULL
        WHEN p.attribute = 'definition' THEN 3 WHEN p.attribute = 'referred columns' AND (p.one IS NULL OR p.two IS NULL) THEN NULL
        WHEN p.attribute <> 'default' OR p.one IS NULL OR p.two IS NULL THEN 1
        WHEN p.one NOT GLOB '*[^-+0-9.e]*' AND p.two NOT GLOB '*[^-+0-9.e]*' AND CAST(p.one AS NUMERIC) = CAST(p.two AS NUMERIC) THEN NULL
        WHEN p.literal THEN 1 ELSE 3 END AS what
    FROM fact p WHERE CASE WHEN p.wanted AND p.there THEN p.attribute NOT IN ('', 'kind')
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
       WHERE o.side = 1 AND o.type = 'table' AND a.guard <> 'index_missing'
         AND coalesce(substr(o.plain, instr(o.plain, '(')) <> substr(n.plain, instr(n.plain, '(')), 1)
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
