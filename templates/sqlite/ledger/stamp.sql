{# The script of `stamp`: sets the ledger, and changes nothing else. render::ledger gives the values, here and in all
   that is included.
   Takes: ledger, purge, quiet, command. -#}
{% include "ledger/title.sql" %}
-- Sets the ledger, in one transaction; no revision is applied or reverted. Each target takes the place of the rows that
-- share its lineage. Where the ledger is there already it says so, and writes nothing.

{% include "ledger/write.sql" %}

-- ---- where shall the ledger be? -------------------------------------------------------------------------------------
{% include "ledger/odd.sql" %}
{% include "ledger/stamp/no_entry.sql" %}
{% include "ledger/half_done.sql" %}
{% if not purge %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the ledger ' || {{ ledger.text }} || ' is at revision(s) that this script does not know: ' || group_concat(h.revision, ', ') || '; nothing was changed' || char(10)
       || '  hint: the database is ahead of these specs, or belongs to another project; to forget what it lists, stamp with --purge; to forget or replace single rows, use `sqlc-mig repair`'
  FROM (SELECT revision FROM temp.sqlc_mig_head WHERE revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph) ORDER BY 1) h GROUP BY NULL;
{% endif %}
{% include "ledger/stop.sql" %}
{% include "ledger/stamp/rows.sql" %}
-- who does it, and since when
CREATE TEMP TABLE sqlc_mig_now (login TEXT, started TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_now (started) VALUES (strftime('%Y-%m-%d %H:%M:%f', 'now'));
.read '|printf "UPDATE temp.sqlc_mig_now SET login = \047%s\047;\n" "$(id -un | tr -cd A-Za-z0-9._@-)"'
{% if not quiet %}

-- ---- what there will be to say --------------------------------------------------------------------------------------
{% include "ledger/missing.sql" %}
DELETE FROM temp.sqlc_mig_line WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_row r WHERE r.before <> r.after);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, CASE WHEN r.after THEN '  added ' ELSE '  removed ' END || r.revision FROM temp.sqlc_mig_row r WHERE r.before <> r.after ORDER BY r.after, r.revision;
INSERT INTO temp.sqlc_mig_line (n, text) SELECT 0, {{ command.echo }} WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_line);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 3, 'at ' || coalesce(group_concat(r.revision, ', '), 'base') || CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_line) THEN '' ELSE ': nothing to do' END
  FROM (SELECT revision FROM temp.sqlc_mig_row WHERE after ORDER BY revision) r;
{% endif %}

{% include "ledger/stamp/set.sql" %}
COMMIT;
{% if not quiet %}
{% include "ledger/print.sql" %}
{% endif %}

{% include "ledger/close.sql" %}
