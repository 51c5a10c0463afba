{# Status: the lines that are printed, into temp.sqlc_mig_line. Takes: ledger, width, quiet. -#}
-- rows that say nothing
CREATE TEMP TABLE sqlc_mig_again (revision TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_again (revision)
SELECT h.revision FROM temp.sqlc_mig_head h
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_applied a ON a.revision = g.revision WHERE g.parent = h.revision);

INSERT INTO temp.sqlc_mig_line (text)
SELECT 'ledger ' || {{ ledger.text }} || ' of ' || replace(d.file, rtrim(d.file, replace(d.file, '/', '')), '') || ': at ' || coalesce((
         SELECT group_concat(h.revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_head ORDER BY revision) h), 'base')
  FROM pragma_database_list d WHERE d.name = 'main'
UNION ALL
SELECT coalesce(sum(state IN ('applied', 'edited', 'stamped')), 0) || ' applied'
       || CASE WHEN sum(state = 'edited') > 0 THEN ', ' || sum(state = 'edited') || ' of them edited since' ELSE '' END
       || ', ' || coalesce(sum(state = 'pending'), 0) || ' pending'
       || CASE WHEN sum(state = 'half done') > 0 THEN ', ' || sum(state = 'half done') || ' half done' ELSE '' END
       || CASE WHEN sum(state = 'unknown') > 0 THEN ', ' || sum(state = 'unknown') || ' unknown' ELSE '' END
  FROM temp.sqlc_mig_row
UNION ALL
SELECT 'redundant in the ledger, for a descendant is listed too: ' || group_concat(revision, ', ') FROM temp.sqlc_mig_again GROUP BY NULL
UNION ALL
SELECT char(10) || rtrim(printf('%-9s  %-*s  %-16s  %8s  %-10s  %s', 'state', {{ width }}, 'revision', 'finished (UTC)', 'seconds', 'by', 'message'))
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_row{% if quiet %} WHERE state NOT IN ('applied', 'stamped'){% endif %});
INSERT INTO temp.sqlc_mig_line (text)
SELECT rtrim(printf('%-9s  %!-*s  %-16s  %8s  %!-10.10s  %s', r.state, {{ width }}, r.revision,
         coalesce(strftime('%Y-%m-%d %H:%M', e.finished_at), ''),
         CASE e.direction WHEN 'upgrade' THEN coalesce(printf('%.1f', (julianday(e.finished_at) - julianday(e.started_at)) * 86400), '') ELSE '' END,
         coalesce(e.applied_by, ''), r.words))
  FROM temp.sqlc_mig_row r LEFT JOIN temp.sqlc_mig_entry e ON e.id = r.entry
{% if quiet %}
 WHERE r.state NOT IN ('applied', 'stamped')
{% endif %}
 ORDER BY r.n IS NULL, r.n, r.revision;
{% if quiet %}
DELETE FROM temp.sqlc_mig_line
 WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_row WHERE state NOT IN ('applied', 'stamped')) AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_again);
{% endif %}
