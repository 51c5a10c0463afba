-- sqlc-mig 0.2.0: status, for PostgreSQL 13 and later
--
--   input   blake3 9fb6906bc1e4d0a1671a383f1d01e96e4688ff069a4795bde04198a45e329e62
--   ledger  public.alembic_version
--   apply   psql -X -d DATABASE -f THIS_FILE
--
-- Prints what is applied and what is pending, and changes nothing. All it takes is SELECT on the ledger, also on a standby;
-- who, when and how long it knows from the history, if that may be read.

-- ---- client settings ----------------------------------------------------------------------------------------------
-- remembered, to be put back at the end; not when an earlier run in this session failed and has remembered them
\if :{?sqlc_mig_old_on_error_stop}
\else
\set sqlc_mig_old_on_error_stop :ON_ERROR_STOP
\set sqlc_mig_old_on_error_rollback :ON_ERROR_ROLLBACK
\set sqlc_mig_old_autocommit :AUTOCOMMIT
\set sqlc_mig_old_singleline :SINGLELINE
\set sqlc_mig_old_quiet :QUIET
\set sqlc_mig_old_verbosity :VERBOSITY
\set sqlc_mig_old_show_context :SHOW_CONTEXT
\set sqlc_mig_old_fetch_count :FETCH_COUNT
\endif
\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\set SINGLELINE off
\set QUIET on
\set VERBOSITY default
\set SHOW_CONTEXT errors
\set FETCH_COUNT 0

-- ---- session settings ---------------------------------------------------------------------------------------------
\if :{?sqlc_mig_old_search_path}
\else
SELECT pg_catalog.current_setting('client_encoding') AS sqlc_mig_old_client_encoding,
       pg_catalog.current_setting('standard_conforming_strings') AS sqlc_mig_old_standard_conforming_strings,
       pg_catalog.current_setting('client_min_messages') AS sqlc_mig_old_client_min_messages,
       pg_catalog.current_setting('session_authorization') AS sqlc_mig_old_user,
       pg_catalog.current_setting('role') AS sqlc_mig_old_role,
       coalesce(pg_catalog.current_setting('transaction_timeout', true), '') AS sqlc_mig_old_transaction_timeout,
       pg_catalog.current_setting('search_path') AS sqlc_mig_old_search_path,
       coalesce(pg_catalog.current_setting('lock_timeout', true), '') AS sqlc_mig_old_lock_timeout,
       coalesce(pg_catalog.current_setting('statement_timeout', true), '') AS sqlc_mig_old_statement_timeout,
       coalesce(pg_catalog.current_setting('idle_in_transaction_session_timeout', true), '') AS sqlc_mig_old_idle_in_transaction_session_timeout,
       coalesce(pg_catalog.current_setting('jit', true), '') AS sqlc_mig_old_jit \gset
\endif
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET client_min_messages = warning;
SET search_path = "public", pg_temp;
-- from PostgreSQL 17 on
SELECT CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', '0', false) END AS sqlc_mig_void \gset
SET lock_timeout = '5s';
SET statement_timeout = '0';
SET idle_in_transaction_session_timeout = '0';
SET jit = 'off';

-- ---- what is there to read? ---------------------------------------------------------------------------------------
DO $sqlc_mig$
BEGIN
  IF pg_catalog.current_setting('server_version_num')::integer < 130000 OR pg_catalog.version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL 13 or later; this server is %; nothing was changed', pg_catalog.version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'alembic_version' AND c.relkind IN ('r', 'p')
                AND NOT (pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT'))) THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, 'public.alembic_version'
      USING HINT = pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %I; GRANT SELECT ON %s TO %I;', 'public', current_user, '"public"."alembic_version"', current_user);
  END IF;
END
$sqlc_mig$;
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- are the ledger and the table of markers what they must be?
  FOR bad IN
    SELECT w.what, w.name, w.hint, (SELECT k.kind FROM (VALUES ('v', 'a view'), ('m', 'a materialized view'), ('f', 'a foreign table'), ('S', 'a sequence'), ('i', 'an index'), ('c', 'a type')) AS k (code, kind) WHERE k.code = c.relkind::text) AS kind,
           (SELECT pg_catalog.string_agg(m.name, ', ' ORDER BY m.n) FROM pg_catalog.unnest(w.columns) WITH ORDINALITY AS m (name, n)
             WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attname::text = m.name AND NOT a.attisdropped)) AS lacks
      FROM (VALUES ('ledger', 'public', 'alembic_version', 'public.alembic_version', ARRAY['version_num'], 'Rename it, or name another table under `ledger:` in sqlc-mig.yaml.'),
                   ('table of markers', 'public', 'sqlc_mig_progress', 'public.sqlc_mig_progress', ARRAY['revision', 'direction', 'step', 'checksum'],
                    'It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again.')) AS w (what, in_schema, relation, name, columns, hint)
      JOIN pg_catalog.pg_namespace n ON n.nspname::text = w.in_schema
      JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname::text = w.relation
     WHERE w.what = 'ledger' OR pg_catalog.has_table_privilege(c.oid, 'SELECT') -- markers that may not be read are not told of
  LOOP
    IF bad.kind IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: it is %; nothing was changed', bad.name, bad.what, bad.kind USING HINT = bad.hint;
    END IF;
    IF bad.lacks IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: it has no column %; nothing was changed', bad.name, bad.what, bad.lacks USING HINT = bad.hint;
    END IF;
  END LOOP;
END
$sqlc_mig$;
DO $sqlc_mig$
DECLARE
  bad text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'alembic_version' AND c.relkind IN ('r', 'p')
                AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')) THEN
    IF EXISTS (SELECT FROM "public"."alembic_version" l WHERE l.version_num IS NULL) THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % has a row without a revision (NULL); nothing was changed', 'public.alembic_version'
        USING HINT = '`sqlc-mig repair` writes a script that removes it.';
    END IF;
    SELECT pg_catalog.string_agg(t.revision, ', ' ORDER BY t.revision) INTO bad
      FROM (SELECT l.version_num::text AS revision FROM "public"."alembic_version" l GROUP BY 1 HAVING pg_catalog.count(*) > 1) t;
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % lists a revision twice: %; nothing was changed', 'public.alembic_version', bad
        USING HINT = '`sqlc-mig repair` writes a script that removes the second row.';
    END IF;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'sqlc_mig_progress' AND c.relkind IN ('r', 'p')
                AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')) THEN
    IF EXISTS (SELECT FROM "public"."sqlc_mig_progress" p WHERE p.revision IS NULL OR p.direction IS NULL OR p.step IS NULL) THEN
        RAISE EXCEPTION 'sqlc-mig: the table of markers % has a row without revision, direction or step (NULL); nothing was changed', 'public.sqlc_mig_progress'
          USING HINT = '`sqlc-mig repair` writes a script that removes it.';
      END IF;
  END IF;
END
$sqlc_mig$;
SELECT coalesce(pg_catalog.bool_or(t.what = 'ledger'), false) AS sqlc_mig_has_ledger,
       coalesce(pg_catalog.bool_or(t.what = 'history'), false) AS sqlc_mig_has_history,
       coalesce(pg_catalog.bool_or(t.what = 'markers'), false) AS sqlc_mig_has_markers
  FROM (VALUES ('ledger', 'public', 'alembic_version'),
               ('history', 'public', 'sqlc_mig_history'),
               ('markers', 'public', 'sqlc_mig_progress')) AS t (what, in_schema, name)
  JOIN pg_catalog.pg_namespace n ON n.nspname::text = t.in_schema
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname::text = t.name AND c.relkind IN ('r', 'p')
 WHERE pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT') \gset
\if :sqlc_mig_has_ledger
SELECT coalesce(pg_catalog.array_agg(l.version_num::text ORDER BY l.version_num::text COLLATE "C")::text, '{}') AS sqlc_mig_heads
  FROM "public"."alembic_version" l \gset
\else
\set sqlc_mig_heads '{}'
\endif
\if :sqlc_mig_has_markers
-- a half-done revision, with the number of its last step that is done
SELECT coalesce(pg_catalog.jsonb_agg(pg_catalog.to_jsonb(p))::text, '[]') AS sqlc_mig_half
  FROM (SELECT m.revision::text AS revision, m.direction::text AS direction, pg_catalog.max(m.step) AS step
          FROM "public"."sqlc_mig_progress" m GROUP BY 1, 2 ORDER BY 1, 2) p \gset
\else
\set sqlc_mig_half '[]'
\endif
\if :sqlc_mig_has_history
-- the last entry of each revision; as objects, so that a missing column does no harm
SELECT coalesce(pg_catalog.jsonb_object_agg(h.entry ->> 'revision', h.entry)::text, '{}') AS sqlc_mig_past
  FROM (SELECT DISTINCT ON (e.entry ->> 'revision') e.entry
          FROM (SELECT pg_catalog.to_jsonb(t) AS entry FROM "public"."sqlc_mig_history" t) e
         WHERE e.entry ->> 'revision' IS NOT NULL
         ORDER BY e.entry ->> 'revision', (e.entry ->> 'id')::bigint DESC) h \gset
\else
\set sqlc_mig_past '{}'
\endif

-- ---- what is applied? ---------------------------------------------------------------------------------------------
-- every revision of the project with what it needs, as one object: that is searched quickly without a table of our own
WITH RECURSIVE reached (revision, listed) AS (
  SELECT h.revision, true FROM pg_catalog.unnest(:'sqlc_mig_heads'::text[]) AS h (revision)
  UNION
  SELECT pg_catalog.jsonb_array_elements_text('{
  "0001": [],
  "a2": ["0001"],
  "d1": ["a2"],
  "b2": ["0001"],
  "b3": ["b2"],
  "c4": ["a2", "b3"],
  "e5": ["c4", "d1"]}'::jsonb -> r.revision), false FROM reached r)
SELECT coalesce(pg_catalog.array_agg(a.revision)::text, '{}') AS sqlc_mig_applied,
       coalesce((pg_catalog.array_agg(a.revision) FILTER (WHERE a.redundant))::text, '{}') AS sqlc_mig_redundant
  FROM (SELECT r.revision, pg_catalog.count(*) > 1 AS redundant FROM reached r GROUP BY r.revision) a \gset

-- ---- what is to be told of each? ----------------------------------------------------------------------------------
WITH
  spec (n, revision, checksum, message) AS (VALUES
    (1, '0001', '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93', 'Where it begins'),
    (2, 'a2', 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c', 'Left'),
    (3, 'd1', '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c', 'A second base that needs the left side'),
    (4, 'b2', '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223', 'Right'),
    (5, 'b3', '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5', 'Right again'),
    (6, 'c4', 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89', 'Both together'),
    (7, 'e5', '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf', 'After the merge')
  ),
  half (revision, direction, words) AS (
    SELECT p.revision, p.direction,
           pg_catalog.format('%s interrupted after step %s', p.direction, p.step)
      FROM pg_catalog.jsonb_to_recordset(:'sqlc_mig_half'::jsonb) AS p (revision text, direction text, step integer)
  ),
  found (n, revision, state, entry, words) AS (
    SELECT s.n, s.revision,
           CASE WHEN h.revision IS NOT NULL THEN 'half done'
                WHEN a.revision IS NULL THEN 'pending'
                WHEN p.entry ->> 'checksum' <> s.checksum THEN 'edited'
                WHEN p.entry ->> 'direction' = 'stamp' THEN 'stamped'
                ELSE 'applied' END,
           CASE WHEN a.revision IS NOT NULL AND p.entry ->> 'direction' IN ('upgrade', 'stamp') THEN p.entry END,
           coalesce(h.words, s.message)
      FROM spec s
      LEFT JOIN pg_catalog.unnest(:'sqlc_mig_applied'::text[]) AS a (revision) ON a.revision = s.revision
      LEFT JOIN half h ON h.revision = s.revision
     CROSS JOIN LATERAL (SELECT :'sqlc_mig_past'::jsonb -> s.revision AS entry) p
     WHERE s.revision IS NOT NULL
    UNION ALL
    SELECT 2147483647, h.revision, 'half done', NULL, h.words || '; no spec has this id'
      FROM half h WHERE NOT EXISTS (SELECT FROM spec s WHERE s.revision = h.revision)
    UNION ALL
    SELECT 2147483647, l.revision, 'unknown', NULL, 'no spec has this id'
      FROM pg_catalog.unnest(:'sqlc_mig_heads'::text[]) AS l (revision) WHERE NOT EXISTS (SELECT FROM spec s WHERE s.revision = l.revision)),
  line (n, revision, state, words) AS (
    SELECT f.n, f.revision, f.state, pg_catalog.rtrim(pg_catalog.concat_ws('  ',
             pg_catalog.rpad(f.state, 9), pg_catalog.rpad(f.revision, 8),
             pg_catalog.rpad(coalesce(pg_catalog.to_char((f.entry ->> 'finished_at')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'), ''), 16),
             pg_catalog.lpad(coalesce(CASE WHEN f.entry ->> 'direction' = 'upgrade' THEN
               pg_catalog.to_char(extract(epoch FROM (f.entry ->> 'finished_at')::timestamptz - (f.entry ->> 'started_at')::timestamptz), 'FM99999990.0') END, ''), 8),
             pg_catalog.rpad(coalesce(f.entry ->> 'applied_by', ''), 10), f.words))
      FROM found f)
SELECT pg_catalog.format('ledger %s of %s: at %s', 'public.alembic_version', pg_catalog.current_database(),
         coalesce(nullif(pg_catalog.array_to_string(:'sqlc_mig_heads'::text[], ', '), ''), 'base'))
       || E'\n' || pg_catalog.concat_ws(', ',
         pg_catalog.count(*) FILTER (WHERE l.state IN ('applied', 'edited', 'stamped')) || ' applied',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'edited'), 0) || ' of them edited since',
         pg_catalog.count(*) FILTER (WHERE l.state = 'pending') || ' pending',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'half done'), 0) || ' half done',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'unknown'), 0) || ' unknown')
       || coalesce(E'\nredundant in the ledger, for a descendant is listed too: ' || nullif(pg_catalog.array_to_string(:'sqlc_mig_redundant'::text[], ', '), ''), '')
       || coalesce(E'\n\n'
       || pg_catalog.rtrim(pg_catalog.concat_ws('  ', 'state    ', pg_catalog.rpad('revision', 8), 'finished (UTC)  ', ' seconds', 'by        ', 'message'))
       || E'\n' || pg_catalog.string_agg(l.words, E'\n' ORDER BY l.n, l.revision COLLATE "C"), '') AS sqlc_mig_lines
  FROM line l \gset
\if :{?sqlc_mig_lines}
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\endif

-- ---- which tables and columns are there? --------------------------------------------------------------------------
-- A column is expected if the revision that brings it is applied, and the one that takes it away is not.
WITH
  known (in_schema, relation, name, comes, goes) AS (VALUES
    ('public', 'base', 'id', '0001', NULL),
    ('public', 'base', 'note', 'e5', NULL),
    ('public', 'left_side', 'id', 'a2', NULL),
    ('public', 'other', 'left_id', 'd1', NULL),
    ('public', 'right_side', 'id', 'b2', NULL),
    ('public', 'right_side', 'note', 'b3', NULL)
  ),
  wanted AS (
    SELECT k.in_schema, k.relation, k.name, pg_catalog.bool_or(b.revision IS NOT NULL AND e.revision IS NULL) AS expected,
           pg_catalog.bool_or(b.revision IS NULL AND k.goes IS NULL) AS coming
      FROM known k
      LEFT JOIN pg_catalog.unnest(:'sqlc_mig_applied'::text[]) AS b (revision) ON b.revision = k.comes
      LEFT JOIN pg_catalog.unnest(:'sqlc_mig_applied'::text[]) AS e (revision) ON e.revision = k.goes
     GROUP BY k.in_schema, k.relation, k.name),
  compared AS (
    SELECT w.in_schema, w.relation, c.oid IS NOT NULL AS is_there,
           pg_catalog.count(*) FILTER (WHERE w.expected) AS expected,
           pg_catalog.count(*) FILTER (WHERE w.expected AND a.attname IS NOT NULL) AS present,
           pg_catalog.string_agg(w.name, ', ' ORDER BY w.name COLLATE "C") FILTER (WHERE w.expected AND a.attname IS NULL) AS missing,
           pg_catalog.string_agg(w.name, ', ' ORDER BY w.name COLLATE "C") FILTER (WHERE w.coming AND NOT w.expected) AS coming
      FROM wanted w
      LEFT JOIN pg_catalog.pg_namespace n ON n.nspname::text = w.in_schema
      LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname::text = w.relation AND c.relkind IN ('r', 'p', 'f')
      LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname::text = w.name AND a.attnum > 0 AND NOT a.attisdropped
     GROUP BY w.in_schema, w.relation, c.oid),
  judged AS (
    SELECT c.*, CASE WHEN c.expected = 0 THEN 'pending' WHEN NOT c.is_there THEN 'missing' WHEN c.missing IS NOT NULL THEN 'incomplete' ELSE 'present' END AS state
      FROM compared c WHERE c.expected > 0 OR c.coming IS NOT NULL)
SELECT E'\n' || pg_catalog.string_agg(pg_catalog.rpad(j.state, 10) || '  ' || pg_catalog.concat_ws('; ',
           j.in_schema || '.' || j.relation || CASE WHEN j.expected = 0 THEN '' WHEN j.present = j.expected THEN pg_catalog.format(' (columns: %s)', j.expected)
                                                    ELSE pg_catalog.format(' (columns: %s of %s)', j.present, j.expected) END,
           CASE WHEN j.state = 'incomplete' THEN 'missing: ' || j.missing END,
           CASE WHEN j.expected > 0 THEN 'pending: ' || j.coming END),
         E'\n' ORDER BY j.in_schema COLLATE "C", j.relation COLLATE "C") AS sqlc_mig_lines
  FROM judged j WHERE j.in_schema IS NOT NULL \gset
\if :{?sqlc_mig_lines}
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\endif

-- ---- leave the session as it was ----------------------------------------------------------------------------------
\unset sqlc_mig_has_ledger
\unset sqlc_mig_has_history
\unset sqlc_mig_has_markers
\unset sqlc_mig_heads
\unset sqlc_mig_half
\unset sqlc_mig_past
\unset sqlc_mig_applied
\unset sqlc_mig_redundant
\unset sqlc_mig_unknown
\unset sqlc_mig_lines
\unset sqlc_mig_place
\unset sqlc_mig_found
\unset sqlc_mig_lost
SELECT pg_catalog.set_config('client_encoding', :'sqlc_mig_old_client_encoding', false) AS sqlc_mig_void,
       pg_catalog.set_config('standard_conforming_strings', :'sqlc_mig_old_standard_conforming_strings', false) AS sqlc_mig_void,
       pg_catalog.set_config('client_min_messages', :'sqlc_mig_old_client_min_messages', false) AS sqlc_mig_void,
       CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', :'sqlc_mig_old_transaction_timeout', false) END AS sqlc_mig_void,
       pg_catalog.set_config('search_path', :'sqlc_mig_old_search_path', false) AS sqlc_mig_void,
       pg_catalog.set_config('lock_timeout', :'sqlc_mig_old_lock_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('statement_timeout', :'sqlc_mig_old_statement_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('idle_in_transaction_session_timeout', :'sqlc_mig_old_idle_in_transaction_session_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('jit', :'sqlc_mig_old_jit', false) AS sqlc_mig_void \gset
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop
\set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback
\set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline
\set QUIET :sqlc_mig_old_quiet
\set VERBOSITY :sqlc_mig_old_verbosity
\set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count
\unset sqlc_mig_old_on_error_stop
\unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit
\unset sqlc_mig_old_singleline
\unset sqlc_mig_old_quiet
\unset sqlc_mig_old_verbosity
\unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count
\unset sqlc_mig_old_client_encoding
\unset sqlc_mig_old_standard_conforming_strings
\unset sqlc_mig_old_client_min_messages
\unset sqlc_mig_old_search_path
\unset sqlc_mig_old_user
\unset sqlc_mig_old_role
\unset sqlc_mig_old_transaction_timeout
\unset sqlc_mig_old_lock_timeout
\unset sqlc_mig_old_statement_timeout
\unset sqlc_mig_old_idle_in_transaction_session_timeout
\unset sqlc_mig_old_jit
\unset sqlc_mig_void
\unset sqlc_mig_todo
\unset sqlc_mig_nothing
\unset sqlc_mig_pending
\unset sqlc_mig_step
\unset sqlc_mig_if
\unset sqlc_mig_started
\unset sqlc_mig_seconds
