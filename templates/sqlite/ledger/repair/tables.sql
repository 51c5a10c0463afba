{# Repair: creates our own tables where they are missing, and says what the history remembers of a lost ledger.
   Takes: ledger, history. -#}
-- ---- tables that are missing ----------------------------------------------------------------------------------------
{% include "ledger/missing.sql" %}
{% if history is given %}
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '    its last entry in the history: ' || coalesce(e.direction, '?') || ' of ' || e.revision || ' at ' || coalesce(strftime('%Y-%m-%d %H:%M', e.finished_at), '?') || ' UTC' || char(10)
       || '    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base'
  FROM (SELECT (SELECT revision FROM {{ history.name }} WHERE rowid = n.n) AS revision,
               (SELECT direction FROM {{ history.name }} WHERE rowid = n.n) AS direction,
               (SELECT finished_at FROM {{ history.name }} WHERE rowid = n.n) AS finished_at
          FROM (SELECT max(rowid) AS n, NULL AS revision, NULL AS direction, NULL AS finished_at FROM {{ history.name }}) n) e
 WHERE e.revision IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE);
{% endif %}
{% include "script/ledger.sql" %}
