{# The script of `current`: prints the revisions that the ledger lists; with --check-heads, stops unless those are all
   heads. render::ledger gives the values, here and in all that is included.
   Takes: ledger, revisions, implied, quiet, check_heads, heads. -#}
{% include "ledger/title.sql" %}
-- Prints the revisions that the ledger lists, and changes nothing: also with `sqlite3 -readonly`.

{% include "ledger/read.sql" %}

-- ---- where is the database? -----------------------------------------------------------------------------------------
CREATE TEMP TABLE sqlc_mig_spec (n INTEGER PRIMARY KEY, revision TEXT NOT NULL UNIQUE, marks TEXT NOT NULL);
{% if revisions %}
INSERT INTO temp.sqlc_mig_spec (n, revision, marks) VALUES
{% for r in revisions %}
  ({{ r.number }}, {{ r.id }}, {{ r.marks }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
{% if implied %}
-- revisions that others depend on, with their children
CREATE TEMP TABLE sqlc_mig_implied (revision TEXT NOT NULL, child TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_implied (revision, child) VALUES
{% for i in implied %}
{% if i.children %}
  {%+ for c in i.children %}({{ i.id }}, {{ c }}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ i.id }}, ''){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
{% endif %}
INSERT INTO temp.sqlc_mig_line (text)
SELECT l.revision || coalesce(s.marks, ' (unknown: no spec has this id)')
  FROM (
    SELECT h.revision FROM temp.sqlc_mig_head h
{% if implied %}
    UNION
    -- as in Alembic: what others depend on, and none of its children is applied
    SELECT i.revision FROM temp.sqlc_mig_implied i
     WHERE i.revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a)
     GROUP BY i.revision HAVING NOT max(i.child IN (SELECT a.revision FROM temp.sqlc_mig_applied a))
{% endif %}
  ) l LEFT JOIN temp.sqlc_mig_spec s ON s.revision = l.revision
 ORDER BY s.n IS NULL, s.n, l.revision;
INSERT INTO temp.sqlc_mig_line (text)
SELECT '(half done: ' || p.revision || ', by an interrupted ' || p.direction || ' script, up to step ' || p.step || ')' FROM temp.sqlc_mig_half p;
INSERT INTO temp.sqlc_mig_line (text)
SELECT CASE WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE) THEN '(nothing is applied)'
            ELSE '(nothing is applied: there is no ledger ' || {{ ledger.text }} || ')' END
 WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_line);
COMMIT;
{% if not quiet %}
{% include "ledger/print.sql" %}
{% endif %}
{% if check_heads %}

-- ---- is it at all heads? --------------------------------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the ledger ' || {{ ledger.text }} || ' lists revisions that no spec has' || char(10) || '  hint: the database is ahead of these specs, or belongs to another project'
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_head h WHERE h.revision NOT IN (SELECT s.revision FROM temp.sqlc_mig_spec s));
{% if heads %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the database is not at all heads: not applied is ' || group_concat(w.column1, ', ') || char(10) || '  hint: apply the upgrade script that `sqlc-mig build heads` writes'
  FROM (VALUES {% for id in heads %}({{ id }}){% if not loop.last %}, {% endif %}{% endfor %}) w
 WHERE w.column1 NOT IN (SELECT h.revision FROM temp.sqlc_mig_head h) GROUP BY NULL;
{% endif %}
{% include "ledger/stop.sql" %}
{% endif %}

{% include "ledger/close.sql" %}
