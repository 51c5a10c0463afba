{# The end of a script: what is to be done is found out and run. The values of header.sql. -#}
-- ===================================================================================================================
-- The end: find out what is to be done, and run it
-- ===================================================================================================================
-- ---- what the database says: the ledger, and what an interrupted run has left ---------------------------------------
INSERT INTO temp.sqlc_mig_now (unit) VALUES (0);
{% include "script/stand_ins.sql" %}
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM {{ ledger.name }};
{% if history is given %}
INSERT INTO temp.sqlc_mig_last (revision, direction, checksum)
SELECT revision, direction, checksum FROM (SELECT revision, direction, checksum, max(id) FROM {{ history.name }} GROUP BY revision);
{% endif %}
INSERT INTO temp.sqlc_mig_half (revision, direction, step)
SELECT revision, direction, max(step) FROM {{ progress.name }} GROUP BY revision, direction;
DETACH sqlc_mig;
{% include "script/reached.sql" %}

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
  FROM temp.sqlc_mig_half p WHERE p.direction <> {{ direction }} ORDER BY p.revision;
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
{% if walk is given %}
{% include "script/walk.sql" %}
{% endif %}
{% if not upgrade %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || u.revision || ' cannot be reverted: ' || u.refusal || '; nothing was changed'
       || char(10) || '  hint: downgrade to ' || u.revision || ' or a later revision, or go back to a backup'
  FROM temp.sqlc_mig_unit u JOIN temp.{% if walk is given %}sqlc_mig_chosen{% else %}sqlc_mig_applied{% endif %} a ON a.revision = u.revision WHERE u.refusal IS NOT NULL ORDER BY u.revision;
{% if walk is not given %}
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || g.parent || ' is still needed by ' || min(g.revision) || ', which is applied and not in this script; nothing was changed'
       || char(10) || '  hint: use a script without FROM: it reverts all that comes after its target'
  FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_applied a ON a.revision = g.revision JOIN temp.sqlc_mig_unit u ON u.revision = g.parent
 WHERE g.revision NOT IN (SELECT revision FROM temp.sqlc_mig_unit) GROUP BY g.parent ORDER BY g.parent;
{% endif %}
{% endif %}
{% if history is given %}
-- specs that were edited after they were applied
SELECT 'warning: sqlc-mig: the spec of the revision ' || c.revision || ' was edited after it had been applied here; the edit has no effect on this database'
  FROM temp.sqlc_mig_last l JOIN temp.sqlc_mig_checksum c ON c.revision = l.revision JOIN temp.sqlc_mig_applied a ON a.revision = l.revision
 WHERE l.direction = 'upgrade' AND l.checksum <> c.checksum ORDER BY c.revision;
{% endif %}

-- ---- what is to be done, as a script --------------------------------------------------------------------------------
DELETE FROM temp.sqlc_mig_unit WHERE revision {% if walk is given %}NOT IN (SELECT revision FROM temp.sqlc_mig_chosen){% else %}{% if not upgrade %}NOT {% endif %}IN (SELECT revision FROM temp.sqlc_mig_applied){% endif %};
DELETE FROM temp.sqlc_mig_part WHERE unit NOT IN (SELECT number FROM temp.sqlc_mig_unit);
{% include "script/program.sql" %}
{% if not quiet %}
SELECT {% if arrival is given %}{{ arrival.echo }}{% else %}{% include "script/place.sql" %}{% endif %} || CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) THEN '' ELSE ': nothing to do' END;
{% endif %}
{% include "script/drop_temporary.sql" %}
