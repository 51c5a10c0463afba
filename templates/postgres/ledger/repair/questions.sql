{# Repair: the answers of --forget and --replace (sqlc_mig_answer), and stops where only people know one: no ledger,
   unknown revisions.
   Takes: answers, ledger. -#}
-- ---- what cannot be repaired without an answer ----------------------------------------------------------------------
CREATE TEMPORARY TABLE sqlc_mig_answer (old text PRIMARY KEY, new text);
{% if answers %}
INSERT INTO pg_temp.sqlc_mig_answer (old, new) VALUES -- NULL: to be forgotten
{% for a in answers %}
  ({{ a.old }}, {% if a.new is given %}{{ a.new }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
DO $sqlc_mig$
DECLARE
  bad text;
  near text;
BEGIN
  {%+ include "ledger/may_read.sql" %}
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ ledger.schema }} AND c.relname::text = {{ ledger.table }}) THEN
    SELECT pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num),
           pg_catalog.string_agg(pg_catalog.format('--replace ''%s=%s''', l.version_num, g.revision), ' ' ORDER BY l.version_num) FILTER (WHERE g.revision IS NOT NULL)
      INTO bad, near
      FROM {{ ledger.name }} l
      LEFT JOIN (SELECT DISTINCT g.revision FROM pg_temp.sqlc_mig_graph g) g
        ON pg_catalog.lower(g.revision) = pg_catalog.lower(pg_catalog.btrim(l.version_num::text))
     WHERE l.version_num IS NOT NULL AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph k WHERE k.revision = l.version_num::text)
       AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_answer a WHERE a.old = l.version_num::text);
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % is at revision(s) that no spec has: %; nothing was changed', {{ ledger.text }}, bad
        USING HINT = 'If the specs are old, get the newest. Otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each.'
          || coalesce(' Different by case or blanks alone: ' || near, '');
    END IF;
  END IF;
END
$sqlc_mig$;
