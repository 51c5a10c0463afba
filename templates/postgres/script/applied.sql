{# What is applied, from the ledger and the graph, into pg_temp.sqlc_mig_applied; stops for unknown revisions in the
   ledger.
   Takes: ledger. -#}
DO $sqlc_mig$
DECLARE
  bad text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ ledger.schema }} AND c.relname::text = {{ ledger.table }} AND c.relkind IN ('r', 'p')) THEN
    IF NOT pg_catalog.has_table_privilege({{ ledger.name_text }}, 'SELECT') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, {{ ledger.text }}
        USING HINT = pg_catalog.format('GRANT SELECT, INSERT, DELETE ON %s TO %I;', {{ ledger.name_text }}, current_user);
    END IF;
    {%+ include "script/odd_rows.sql" %}
    SELECT pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num) INTO bad FROM {{ ledger.name }} l
     WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = l.version_num::text);
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % is at revision(s) that this script does not know: %; nothing was changed', {{ ledger.text }}, bad
        USING HINT = 'The database is ahead of this script, or belongs to another project. Build the script anew from the newest specs.';
    END IF;
    WITH RECURSIVE applied (revision) AS (
      SELECT l.version_num::text FROM {{ ledger.name }} l
      UNION
      SELECT g.parent FROM applied a JOIN pg_temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
    INSERT INTO pg_temp.sqlc_mig_applied (revision) SELECT a.revision FROM applied a;
  END IF;
END
$sqlc_mig$;
ANALYZE pg_temp.sqlc_mig_applied;
