{# What stops a script before it asks which revisions are due (temp.sqlc_mig_stop): no database, unknown revisions in
   the ledger, half-done revisions, a beginning that is not applied.
   Takes: ledger, direction, requires. -#}
-- ---- what stops the script before its first change ------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: no database file is open; nothing was changed'
       || char(10) || '  hint: sqlite3 DATABASE < THIS_FILE'
 WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '');
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the ledger ' || {{ ledger.text }} || ' is at revision(s) that this script does not know: '
       || group_concat(h.revision, ', ') || '; nothing was changed'
       || char(10) || '  hint: the database is ahead of this script, or belongs to another project; build the script anew from the newest specs'
  FROM (SELECT revision FROM temp.sqlc_mig_head WHERE revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph) ORDER BY 1) h GROUP BY NULL;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || p.revision || ' is half done by an interrupted ' || p.direction || ' script; nothing was changed'
       || char(10) || '  hint: run that script again: it goes on where it stopped'
  FROM temp.sqlc_mig_half p WHERE p.direction <> {{ direction }}
   -- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
   AND ((p.revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a)) = (p.direction = 'downgrade') OR p.revision IN (SELECT u.revision FROM temp.sqlc_mig_unit u))
 ORDER BY p.revision;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || p.revision || ' is half done, and its steps have changed since; nothing was changed'
       || char(10) || '  hint: finish it with the script that began it, or mend the database and the markers by hand'
  FROM temp.sqlc_mig_half p JOIN temp.sqlc_mig_unit u ON u.revision = p.revision
 WHERE p.direction = {{ direction }}
   AND p.step > (SELECT coalesce(max(s.step), 0) FROM temp.sqlc_mig_part s WHERE s.unit = u.number AND u.segmented) ORDER BY p.revision;
{% for r in requires %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: this script begins after the revision ' || {{ r }} || ', which is not applied here; nothing was changed'
       || char(10) || '  hint: use a script that begins at base: it finds its place by itself'
 WHERE {{ r }} NOT IN (SELECT revision FROM temp.sqlc_mig_applied);
{% endfor %}
