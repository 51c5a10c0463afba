{# Counts the differences of every candidate and words the answer: temp.sqlc_mig_line has what is printed.
   Takes: ledger, quiet. -#}
-- in the words of what is expected
UPDATE temp.sqlc_mig_fact SET attribute = 'key' WHERE class = 'index' AND attribute = 'columns';
UPDATE temp.sqlc_mig_fact SET value = lower(value) WHERE attribute = 'primary key';
INSERT INTO temp.sqlc_mig_fact SELECT side, class, owner, part, 'has default', 'there' FROM temp.sqlc_mig_fact WHERE class = 'column' AND attribute = 'default' AND value IS NOT NULL;
UPDATE temp.sqlc_mig_fact SET value = substr(value, 2, length(value) - 2) WHERE class = 'column' AND attribute = 'default' AND value GLOB '''*''';
-- both sides by their keys; s.object is what headings call it
CREATE TEMP TABLE sqlc_mig_side (side INTEGER, a INTEGER, b INTEGER, class TEXT, owner TEXT COLLATE NOCASE, part TEXT COLLATE NOCASE, attribute TEXT, value TEXT);
INSERT INTO temp.sqlc_mig_side
SELECT s.* FROM (SELECT 1 AS side, a, b, class, owner, part, attribute, value FROM temp.sqlc_mig_span
                 UNION ALL SELECT 2, 0, 0, class, min(owner), min(part), attribute, max(value) FROM temp.sqlc_mig_fact WHERE attribute <> '' AND value IS NOT NULL GROUP BY class, owner, part, attribute) s
 WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_without w
                    WHERE (CASE WHEN s.part = '' THEN s.owner WHEN s.class = 'column' THEN s.owner || '.' || s.part ELSE s.part || ' on ' || s.owner END LIKE w.pattern ESCAPE '!'
                           OR s.owner LIKE w.pattern ESCAPE '!') AND w.attribute IN ('', s.attribute));
CREATE TEMP TABLE sqlc_mig_mark (n INTEGER, more INTEGER);
-- how much more a candidate differs by expecting this: what is found counts as too much until something expects it
CREATE TEMP TABLE sqlc_mig_weighed AS
SELECT s.side, s.a, s.b, s.class, s.part, s.attribute, CASE
         WHEN s.part = '' AND s.attribute = 'kind' THEN (s.value IS NOT s.found) - s.is_found + CASE WHEN s.class = 'relation' AND s.is_in_table AND s.value = 'table' THEN s.parts ELSE 0 END
         WHEN s.part <> '' AND NOT s.is_in_table THEN 0
         WHEN s.attribute = 'kind' THEN (s.value IS NOT s.found) - s.is_found
         ELSE s.is_found AND s.value <> coalesce(s.found, 'nothing') END AS weight
  FROM (SELECT side, a, b, class, owner, part, attribute, value,
               max(CASE WHEN side = 2 THEN value END) OVER (PARTITION BY class, owner, part, attribute) AS found,
               max(side = 2 AND attribute = 'kind') OVER (PARTITION BY class, owner, part) AS is_found,
               max(side = 2 AND class = 'relation' AND attribute = 'kind' AND value = 'table') OVER (PARTITION BY owner) AS is_in_table,
               sum(side = 2 AND attribute = 'kind' AND part <> '') OVER (PARTITION BY owner) AS parts
          FROM temp.sqlc_mig_side) s;
INSERT INTO temp.sqlc_mig_mark SELECT 0, count(*) FROM temp.sqlc_mig_weighed WHERE side = 2 AND attribute = 'kind' AND part = '';
INSERT INTO temp.sqlc_mig_mark SELECT a, weight FROM temp.sqlc_mig_weighed WHERE side = 1;
INSERT INTO temp.sqlc_mig_mark SELECT b + 1, -weight FROM temp.sqlc_mig_weighed WHERE side = 1;
INSERT INTO temp.sqlc_mig_mark SELECT n, 0 FROM temp.sqlc_mig_candidate;
CREATE TEMP TABLE sqlc_mig_scored AS
SELECT c.n, c.place, CASE WHEN c.n = 0 THEN 'base' ELSE c.ids END AS ids, t.differences
  FROM temp.sqlc_mig_candidate c JOIN (SELECT n, sum(sum(more)) OVER (ORDER BY n) AS differences FROM temp.sqlc_mig_mark GROUP BY n) t ON t.n = c.n;
CREATE TEMP TABLE sqlc_mig_best AS SELECT * FROM temp.sqlc_mig_scored ORDER BY differences, n + differences = 0 DESC, place DESC, n DESC LIMIT 1;
{% if not quiet %}
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, 'the ledger ' || {{ ledger.text }} || ' is at ' || coalesce((SELECT group_concat(revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_head ORDER BY revision)), 'base')
 WHERE EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 3, 'the same schema: ' || group_concat(replace(s.ids, ' ', ' with '), ', ') || CASE WHEN s.many > 20 THEN ', and ' || (s.many - 20) || ' older ones' ELSE '' END || '; '
          || (SELECT CASE WHEN n = 0 THEN 'base' ELSE 'the newest' END FROM temp.sqlc_mig_best) || ' is taken, and what data steps have done cannot be seen'
  FROM (SELECT r.ids, r.many FROM (SELECT ids, place, n, row_number() OVER (ORDER BY place DESC, n DESC) AS at, count(*) OVER () AS many FROM temp.sqlc_mig_scored WHERE differences = 0) r
         WHERE r.many > 1 AND r.at <= 20 ORDER BY r.at) s GROUP BY s.many;
{% endif %}
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 4, CASE WHEN differences > 0 THEN 'detect: this schema is that of no revision; the nearest is ' || replace(ids, ' ', ' with ') || ', with ' || differences || CASE differences WHEN 1 THEN ' difference' ELSE ' differences' END
               WHEN n = 0 THEN 'detect: base: nothing of the history is here; there is nothing to stamp, and the upgrade script does the rest'
               ELSE 'detect: this schema is that of ' || replace(ids, ' ', ' with ') END FROM temp.sqlc_mig_best;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 5, '  sqlc-mig verify ' || replace(ids, ' ', ',') || ' --dialect sqlite | sqlite3 DATABASE    ' || CASE differences WHEN 0 THEN 'compares the rest of it' ELSE 'says which' END FROM temp.sqlc_mig_best WHERE n + differences > 0;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 6, '  sqlc-mig stamp ' || ids || ' --dialect sqlite | sqlite3 DATABASE    sets the ledger' FROM temp.sqlc_mig_best WHERE n > 0 AND differences = 0;
