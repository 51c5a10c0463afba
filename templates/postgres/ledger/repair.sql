{# Mends the ledger and the tables beside it. The values of Ledger::values. -#}
{% include "ledger/title.sql" %}
-- Mends what is wrong with the ledger and the tables beside it, in one transaction, and says what it changes and why. What
-- only people can know, what a revision means that no spec has, it changes as `--forget` and `--replace` told it, or stops.
-- Where nothing is wrong it writes nothing.

{% include "script/client.sql" %}

{% include "script/entry.sql" %}

{% include "script/lock.sql" %}

{% include "script/graph.sql" %}

-- ---- what cannot be mended without an answer ----------------------------------------------------------------------
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
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = {{ ledger.name_text }}::pg_catalog.regclass AND a.attname = 'version_num' AND NOT a.attisdropped) THEN
      RAISE EXCEPTION 'sqlc-mig: % is no ledger: it has no column version_num; nothing was changed', {{ ledger.text }}
        USING HINT = 'Rename it, or name another table under `ledger:` in sqlc-mig.yaml.';
    END IF;
    SELECT pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num),
           pg_catalog.string_agg(pg_catalog.format('--replace ''%s=%s''', l.version_num, g.revision), ' ' ORDER BY l.version_num) FILTER (WHERE g.revision IS NOT NULL)
      INTO bad, near
      FROM {{ ledger.name }} l
      LEFT JOIN (SELECT DISTINCT g.revision FROM pg_temp.sqlc_mig_graph g) g
        ON pg_catalog.lower(g.revision) = pg_catalog.lower(pg_catalog.btrim(l.version_num::text))
     WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph k WHERE k.revision = l.version_num::text)
       AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_answer a WHERE a.old = l.version_num::text);
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % is at revision(s) that no spec has: %; nothing was changed', {{ ledger.text }}, bad
        USING HINT = 'If the specs are old, get the newest. Otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each.'
          || coalesce(' Different by case or blanks alone: ' || near, '');
    END IF;
  END IF;
END
$sqlc_mig$;
{% if not quiet %}
\echo {{ command.echo }}
{% endif %}
BEGIN;

-- ---- tables that are missing --------------------------------------------------------------------------------------
{% include "ledger/missing.sql" %}
\if :sqlc_mig_todo
{% include "script/ledger.sql" %}
\endif
{% include "ledger/said.sql" %}
{% if history is given %}
SELECT :'sqlc_mig_lost'::boolean AND EXISTS (SELECT FROM {{ history.name }}) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
SELECT pg_catalog.format(E'    its last entry in the history: %s of %s at %s UTC\n    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base',
         e.entry ->> 'direction', e.entry ->> 'revision', pg_catalog.to_char((e.entry ->> 'finished_at')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')) AS sqlc_mig_lines
  FROM (SELECT pg_catalog.to_jsonb(t) AS entry FROM {{ history.name }} t) e ORDER BY (e.entry ->> 'id')::bigint DESC LIMIT 1 \gset
\endif
{% include "ledger/said.sql" %}
{% endif %}

-- ---- a ledger that is narrower than ids ---------------------------------------------------------------------------
SELECT pg_catalog.format('  changed version_num of the ledger %s from %s to varchar(32): %s', {{ ledger.text }}, pg_catalog.format_type(a.atttypid, a.atttypmod),
         CASE WHEN a.atttypid = 'pg_catalog.bpchar'::pg_catalog.regtype THEN 'it pads ids with blanks' ELSE 'ids have up to 32 characters' END) AS sqlc_mig_lines
  FROM pg_catalog.pg_attribute a
 WHERE a.attrelid = {{ ledger.name_text }}::pg_catalog.regclass AND a.attname = 'version_num' \gset
SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute a
  WHERE a.attrelid = {{ ledger.name_text }}::pg_catalog.regclass AND a.attname = 'version_num'
    AND (a.atttypid = 'pg_catalog.varchar'::pg_catalog.regtype AND a.atttypmod BETWEEN 5 AND 35
         OR a.atttypid = 'pg_catalog.bpchar'::pg_catalog.regtype AND a.atttypmod BETWEEN 5 AND 36)) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE {{ ledger.name }} ALTER COLUMN version_num TYPE varchar(32);
\endif
{% include "ledger/said.sql" %}

-- ---- rows of the ledger -------------------------------------------------------------------------------------------
-- a row that is there twice, which only a table without its primary key can have
WITH gone AS (
  DELETE FROM {{ ledger.name }} l USING {{ ledger.name }} other
   WHERE other.version_num = l.version_num AND other.ctid < l.ctid RETURNING l.version_num::text AS revision)
SELECT pg_catalog.string_agg(DISTINCT '  removed a second row of ' || g.revision || ' from the ledger: one says it', E'\n') AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
{% include "ledger/said.sql" %}
{% if answers %}
-- rows that no spec knows, as the command line says
WITH
  gone AS (
    DELETE FROM {{ ledger.name }} l USING pg_temp.sqlc_mig_answer a
     WHERE a.old = l.version_num::text AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = a.old)
    RETURNING a.old, a.new),
  come AS (
    INSERT INTO {{ ledger.name }} (version_num)
    SELECT DISTINCT g.new FROM gone g
     WHERE g.new IS NOT NULL AND NOT EXISTS (SELECT FROM {{ ledger.name }} l WHERE l.version_num::text = g.new))
SELECT pg_catalog.string_agg(CASE WHEN g.new IS NULL THEN pg_catalog.format('  removed %s from the ledger: no spec has it, and --forget says so', g.old)
                                  ELSE pg_catalog.format('  replaced %s by %s in the ledger: no spec has it, and --replace says so', g.old, g.new) END,
                             E'\n' ORDER BY g.old COLLATE "C") AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
{% include "ledger/said.sql" %}
{% endif %}
-- an ancestor beside its descendant
WITH RECURSIVE
  below (head, revision) AS (
    SELECT g.revision, g.parent FROM {{ ledger.name }} l JOIN pg_temp.sqlc_mig_graph g ON g.revision = l.version_num::text WHERE g.parent <> ''
    UNION
    SELECT b.head, g.parent FROM below b JOIN pg_temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> ''),
  needed AS (SELECT b.revision, pg_catalog.max(b.head COLLATE "C") AS head FROM below b GROUP BY b.revision),
  gone AS (DELETE FROM {{ ledger.name }} l USING needed n WHERE n.revision = l.version_num::text RETURNING n.revision, n.head)
SELECT pg_catalog.string_agg(pg_catalog.format('  removed %s from the ledger: its descendant %s is listed, which says it', g.revision, g.head),
                             E'\n' ORDER BY g.revision COLLATE "C") AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
{% include "ledger/said.sql" %}
{% if history is given %}

-- ---- columns of the history ---------------------------------------------------------------------------------------
SELECT pg_catalog.format('  added to the history %s what it lacked: %s', {{ history.text }}, pg_catalog.string_agg(w.name, ', ' ORDER BY w.n)) AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo
  FROM (VALUES (1, 'id'), (2, 'revision'), (3, 'direction'), (4, 'message'), (5, 'checksum'), (6, 'script_digest'), (7, 'tool_version'),
               (8, 'applied_by'), (9, 'started_at'), (10, 'finished_at')) AS w (n, name)
 WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = {{ history.name_text }}::pg_catalog.regclass AND a.attname = w.name AND NOT a.attisdropped) \gset
\if :sqlc_mig_todo
ALTER TABLE {{ history.name }}
  ADD COLUMN IF NOT EXISTS id bigint GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN IF NOT EXISTS revision varchar(32),
  ADD COLUMN IF NOT EXISTS direction varchar(9),
  ADD COLUMN IF NOT EXISTS message text,
  ADD COLUMN IF NOT EXISTS checksum char(64),
  ADD COLUMN IF NOT EXISTS script_digest char(64),
  ADD COLUMN IF NOT EXISTS tool_version varchar(32),
  ADD COLUMN IF NOT EXISTS applied_by varchar(255),
  ADD COLUMN IF NOT EXISTS started_at timestamptz,
  ADD COLUMN IF NOT EXISTS finished_at timestamptz;
\endif
{% include "ledger/said.sql" %}
{% endif %}

-- ---- markers of half-done revisions -------------------------------------------------------------------------------
SELECT pg_catalog.to_regclass({{ progress.name_text }}) IS NOT NULL AS sqlc_mig_has_markers \gset
\if :sqlc_mig_has_markers
WITH RECURSIVE
  applied (revision) AS (
    SELECT l.version_num::text FROM {{ ledger.name }} l
    UNION
    SELECT g.parent FROM applied a JOIN pg_temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> ''),
  marked AS (
    SELECT m.revision::text AS revision, m.direction::text AS direction, pg_catalog.max(m.step) AS step,
           CASE WHEN EXISTS (SELECT FROM pg_temp.sqlc_mig_answer a WHERE a.old = m.revision::text AND a.new IS NULL) THEN '--forget says so'
                WHEN NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = m.revision::text) THEN 'no spec has this id'
                WHEN m.direction = 'upgrade' AND m.revision::text IN (SELECT a.revision FROM applied a) THEN 'it is applied'
                WHEN m.direction = 'downgrade' AND m.revision::text NOT IN (SELECT a.revision FROM applied a) THEN 'it is not applied'
           END AS reason
      FROM {{ progress.name }} m GROUP BY m.revision, m.direction),
  gone AS (
    DELETE FROM {{ progress.name }} m USING marked k
     WHERE k.reason IS NOT NULL AND k.revision = m.revision::text AND k.direction = m.direction::text)
SELECT pg_catalog.string_agg(pg_catalog.format('  removed the markers of %s (%s, up to step %s): %s', k.revision, k.direction, k.step, k.reason),
                             E'\n' ORDER BY k.revision COLLATE "C", k.direction COLLATE "C") FILTER (WHERE k.reason IS NOT NULL) AS sqlc_mig_lines,
       pg_catalog.string_agg(pg_catalog.format('  left alone: %s is half done by an interrupted %s script; run that script again', k.revision, k.direction),
                             E'\n' ORDER BY k.revision COLLATE "C", k.direction COLLATE "C") FILTER (WHERE k.reason IS NULL) AS sqlc_mig_half,
       coalesce(pg_catalog.bool_or(k.reason IS NOT NULL), false) AS sqlc_mig_todo
  FROM marked k \gset
{% include "ledger/said.sql" %}
{% if not quiet %}
\if :{?sqlc_mig_half}
\set sqlc_mig_lines :sqlc_mig_half
{% include "ledger/print.sql" %}
\endif
{% endif %}
\endif
COMMIT;
{% if not quiet %}
\if :{?sqlc_mig_found}
SELECT 'at ' || coalesce(pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num::text COLLATE "C"), 'base') AS sqlc_mig_lines
  FROM {{ ledger.name }} l \gset
{% include "ledger/print.sql" %}
\else
\echo 'nothing to repair'
\endif
{% endif %}

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore.sql" %}
