{# Repair: the answers of --forget and --replace (temp.sqlc_mig_answer), and stops for unknown revisions that have
   none.
   Takes: answers, ledger. -#}
-- ---- what cannot be repaired without an answer ------------------------------------------------------------------------
CREATE TEMP TABLE sqlc_mig_answer (old TEXT PRIMARY KEY, new TEXT);
{% if answers %}
INSERT INTO temp.sqlc_mig_answer (old, new) VALUES -- NULL: to be forgotten
{% for a in answers %}
  ({{ a.old }}, {% if a.new is given %}{{ a.new }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the ledger ' || {{ ledger.text }} || ' is at revision(s) that no spec has: ' || group_concat(u.revision, ', ') || '; nothing was changed' || char(10)
       || '  hint: if the specs are old, get the newest; otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each'
       || coalesce('. Different by case or blanks alone: ' || group_concat('--replace ''' || u.revision || '=' || u.near || '''', ' '), '')
  FROM (SELECT h.revision, (SELECT g.revision FROM temp.sqlc_mig_graph g WHERE g.revision = trim(h.revision) COLLATE NOCASE) AS near
          FROM temp.sqlc_mig_head h
         WHERE h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph) AND h.revision NOT IN (SELECT old FROM temp.sqlc_mig_answer)
         ORDER BY 1) u GROUP BY NULL;
{% include "ledger/stop.sql" %}
