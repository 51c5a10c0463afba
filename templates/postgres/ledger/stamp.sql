{# Sets the ledger. The values of Ledger::values. -#}
{% include "ledger/title.sql" %}
-- Sets the ledger and does nothing else: no revision is applied or reverted, no other table is touched.
{% if purge %}
-- Whatever the ledger lists gives way, also what no spec knows.
{% else %}
-- Each target takes the place of the rows that share its lineage, its ancestors and descendants; other branches stay.
{% endif %}
-- Of two runs at once, one waits. Run again, it says that there is nothing to do.

{% include "script/client.sql" %}

{% include "script/entry.sql" %}

{% include "script/lock.sql" %}

{% include "script/graph.sql" %}

-- ---- where shall the ledger be? -----------------------------------------------------------------------------------
{% include "ledger/half_done.sql" %}
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
{% if lines and not all %}
-- what shares the lineage of a target gives way to it
WITH RECURSIVE
  target (revision) AS (VALUES {% for id in lines %}({{ id }}){% if not loop.last %}, {% endif %}{% endfor %}),
  ancestor (revision) AS (
    SELECT t.revision FROM target t
    UNION
    SELECT g.parent FROM ancestor a JOIN pg_temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> ''),
  descendant (revision) AS (
    SELECT t.revision FROM target t
    UNION
    SELECT g.revision FROM descendant d JOIN pg_temp.sqlc_mig_graph g ON g.parent = d.revision)
UPDATE pg_temp.sqlc_mig_head h SET after = false
 WHERE h.message IS NULL
   AND (h.revision IN (SELECT a.revision FROM ancestor a) OR h.revision IN (SELECT d.revision FROM descendant d));
{% endif %}
{% if not all %}
-- no row is an ancestor of another
WITH RECURSIVE below (revision) AS (
  SELECT g.parent FROM pg_temp.sqlc_mig_head h JOIN pg_temp.sqlc_mig_graph g ON g.revision = h.revision WHERE h.after AND g.parent <> ''
  UNION
  SELECT g.parent FROM below b JOIN pg_temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> '')
UPDATE pg_temp.sqlc_mig_head h SET after = false WHERE h.after AND h.revision IN (SELECT b.revision FROM below b);
{% endif %}
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_head h WHERE h.before <> h.after) AS sqlc_mig_nothing,
       'at ' || coalesce(pg_catalog.string_agg(h.revision, ', ' ORDER BY h.revision COLLATE "C"), 'base') AS sqlc_mig_place
  FROM pg_temp.sqlc_mig_head h WHERE h.after \gset
\if :sqlc_mig_nothing
{% if not quiet %}
\set sqlc_mig_lines :sqlc_mig_place': nothing to do'
{% include "ledger/print.sql" %}
{% endif %}
\else

-- ---- set it -------------------------------------------------------------------------------------------------------
{% if not quiet %}
\echo {{ command.echo }}
{% endif %}
BEGIN;
{% include "script/ledger.sql" %}
DELETE FROM {{ ledger.name }} l USING pg_temp.sqlc_mig_head h WHERE h.revision = l.version_num::text AND NOT h.after;
INSERT INTO {{ ledger.name }} (version_num)
SELECT h.revision FROM pg_temp.sqlc_mig_head h WHERE h.after AND NOT h.before ORDER BY h.revision COLLATE "C";
{% if history is given %}
-- a row for each revision that the ledger lists now and did not before; if there is none, one for base
INSERT INTO {{ history.name }} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT coalesce(h.revision, 'base'), 'stamp',
       coalesce(h.message, (SELECT 'removed ' || pg_catalog.string_agg(o.revision, ', ' ORDER BY o.revision COLLATE "C") FROM pg_temp.sqlc_mig_head o WHERE NOT o.after)),
       c.checksum, {{ digest }}, {{ version }}, session_user, pg_catalog.now(), pg_catalog.clock_timestamp()
  FROM (SELECT) one LEFT JOIN pg_temp.sqlc_mig_head h ON h.after AND NOT h.before
  LEFT JOIN pg_temp.sqlc_mig_checksum c ON c.revision = h.revision
 ORDER BY h.revision COLLATE "C";
{% endif %}
COMMIT;
{% if not quiet %}
SELECT pg_catalog.string_agg(CASE WHEN h.after THEN '  added ' ELSE '  removed ' END || h.revision,
                             E'\n' ORDER BY h.after, h.revision COLLATE "C") || E'\n' || :'sqlc_mig_place' AS sqlc_mig_lines
  FROM pg_temp.sqlc_mig_head h WHERE h.before <> h.after \gset
{% include "ledger/print.sql" %}
{% endif %}
\endif

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore.sql" %}
