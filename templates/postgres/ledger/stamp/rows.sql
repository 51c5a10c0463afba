{# Stamp: every row, whether the ledger has it now and whether it shall (sqlc_mig_head); stops for unknown revisions,
   unless --purge.
   Takes: wanted, ledger, purge, all. -#}
CREATE TEMPORARY TABLE sqlc_mig_head (revision text PRIMARY KEY, message text, before boolean NOT NULL, after boolean NOT NULL);
{% if wanted %}
INSERT INTO pg_temp.sqlc_mig_head (revision, message, before, after) VALUES
{% for w in wanted %}
  ({{ w.id }}, {{ w.message }}, false, true){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
DO $sqlc_mig$
DECLARE
  bad text;
BEGIN
  {%+ include "ledger/may_read.sql" %}
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ ledger.schema }} AND c.relname::text = {{ ledger.table }} AND c.relkind IN ('r', 'p')) THEN
{% if not purge %}
    SELECT pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num) INTO bad FROM {{ ledger.name }} l
     WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = l.version_num::text);
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % is at revision(s) that this script does not know: %; nothing was changed', {{ ledger.text }}, bad
        USING HINT = 'The database is ahead of these specs, or belongs to another project. To forget what it lists, stamp with --purge; to forget or replace single rows, use `sqlc-mig repair`.';
    END IF;
{% endif %}
    INSERT INTO pg_temp.sqlc_mig_head AS h (revision, before, after)
    SELECT DISTINCT l.version_num::text, true, {% if all %}false{% else %}true{% endif %} FROM {{ ledger.name }} l
    ON CONFLICT (revision) DO UPDATE SET before = true;
  END IF;
END
$sqlc_mig$;
