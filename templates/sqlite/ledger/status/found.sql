{# Status: the state of each revision, into temp.sqlc_mig_row. Takes: revisions, steps. -#}
CREATE TEMP TABLE sqlc_mig_spec (n INTEGER PRIMARY KEY, revision TEXT NOT NULL UNIQUE, checksum TEXT NOT NULL, message TEXT NOT NULL);
{% if revisions %}
INSERT INTO temp.sqlc_mig_spec (n, revision, checksum, message) VALUES
{% for r in revisions %}
  ({{ r.number }}, {{ r.id }}, {{ r.checksum }}, {{ r.message }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
-- the steps of revisions that can be half done
CREATE TEMP TABLE sqlc_mig_title (revision TEXT NOT NULL, step INTEGER NOT NULL, words TEXT NOT NULL, steps INTEGER NOT NULL);
{% if steps %}
INSERT INTO temp.sqlc_mig_title (revision, step, words, steps) VALUES
{% for s in steps %}
  ({{ s.revision }}, {{ s.number }}, {{ s.title }}, {{ s.total }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
CREATE TEMP TABLE sqlc_mig_row (n INTEGER, revision TEXT NOT NULL, state TEXT NOT NULL, entry INTEGER, words TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_row (n, revision, state, entry, words)
WITH half (revision, words) AS (
  SELECT p.revision, p.direction || ' interrupted after step ' || p.step || coalesce(' of ' || t.steps || ': ' || t.words, '')
    FROM temp.sqlc_mig_half p
    LEFT JOIN temp.sqlc_mig_title t ON p.direction = 'upgrade' AND t.revision = p.revision AND t.step = p.step)
SELECT s.n, s.revision,
       CASE WHEN h.revision IS NOT NULL THEN 'half done'
            WHEN a.revision IS NULL THEN 'pending'
            WHEN e.checksum <> s.checksum THEN 'edited'
            WHEN e.direction = 'stamp' THEN 'stamped'
            ELSE 'applied' END,
       CASE WHEN a.revision IS NOT NULL AND e.direction IN ('upgrade', 'stamp') THEN e.id END,
       coalesce(h.words, s.message)
  FROM temp.sqlc_mig_spec s
  LEFT JOIN temp.sqlc_mig_applied a ON a.revision = s.revision
  LEFT JOIN half h ON h.revision = s.revision
  LEFT JOIN temp.sqlc_mig_entry e ON e.revision = s.revision
UNION ALL
SELECT NULL, h.revision, 'half done', NULL, h.words || '; no spec has this id'
  FROM half h WHERE h.revision NOT IN (SELECT s.revision FROM temp.sqlc_mig_spec s)
UNION ALL
SELECT NULL, l.revision, 'unknown', NULL, 'no spec has this id'
  FROM temp.sqlc_mig_head l WHERE l.revision NOT IN (SELECT s.revision FROM temp.sqlc_mig_spec s);
