{# The top of a script: what it is, client and session settings, refusals, lock, ledger. See Renderer::common for the values. -#}
-- sqlc-mig {{ version_words.comment }}: {{ direction_words.comment }} script for {{ title.comment }} {{ minimal }} and later
--
--   range   {{ range.comment }}
--   input   blake3 {{ digest_words.comment }}
--   ledger  {{ ledger.words.comment }}
--   apply   psql -X -d DATABASE -f THIS_FILE
--
{% if walk is given %}
-- Steps from where the database is: EVERY RUN TAKES ITS STEPS ANEW. Which revisions they are is worked out from the
-- ledger before the first change; a revision that an interrupted run left half done is the first of them. Of two runs at
-- once, one waits. It stops at the first error; what is done by then stays done.
--
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.
{% elif upgrade %}
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
--
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.
{% else %}
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times,
-- also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at the
-- first error; what is reverted by then stays reverted. Mend the cause and run it again.
--
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.
{% endif %}

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
       pg_catalog.current_setting('search_path') AS sqlc_mig_old_search_path
{%- for s in settings %},
       coalesce(pg_catalog.current_setting({{ s.name_text }}, true), '') AS sqlc_mig_old_{{ s.variable }}
{%- endfor %} \gset
\endif
{% include "script/session.sql" %}

-- ---- what stops the script at once --------------------------------------------------------------------------------
\if :{?sqlc_mig_running}
-- an earlier run in this session failed: drop what it left behind
DO $sqlc_mig$
BEGIN
  WHILE EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.pid = pg_catalog.pg_backend_pid()
                   AND (l.classid::bigint << 32) | l.objid::bigint = {{ lock_key }}) LOOP
    PERFORM pg_catalog.pg_advisory_unlock({{ lock_key }});
  END LOOP;
END
$sqlc_mig$;
{% include "script/drop_temporary.sql" %}
\endif
DO $sqlc_mig$
BEGIN
  IF pg_catalog.now() <> pg_catalog.statement_timestamp() THEN
    RAISE EXCEPTION 'sqlc-mig: this script runs inside a transaction; nothing was changed'
      USING HINT = 'Run it as psql -X -f FILE, without -1 (--single-transaction) and without BEGIN around it: it has a transaction of its own for every revision.';
  END IF;
  IF pg_catalog.current_setting('server_version_num')::integer < {{ minimal_number }} OR pg_catalog.version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL {{ minimal }} or later; this server is %; nothing was changed', pg_catalog.version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
  IF pg_catalog.pg_is_in_recovery() OR pg_catalog.current_setting('transaction_read_only')::boolean THEN
    RAISE EXCEPTION 'sqlc-mig: this server or session is read-only; nothing was changed'
      USING HINT = 'Connect to the primary server.';
  END IF;
  IF NOT pg_catalog.has_database_privilege(pg_catalog.current_database()::text, 'TEMPORARY') THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not create temporary tables in the database %; nothing was changed', current_user, pg_catalog.current_database()
      USING HINT = pg_catalog.format('GRANT TEMPORARY ON DATABASE %I TO %I;', pg_catalog.current_database(), current_user);
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = pg_catalog.pg_my_temp_schema() AND c.relname = 'sqlc_mig_graph') THEN
    RAISE EXCEPTION 'sqlc-mig: another client has run a migration script in this server session; nothing was changed'
      USING HINT = 'A transaction pooler seems to be in between. Connect straight to PostgreSQL.';
  END IF;
  COMMIT; -- the last word on being inside a transaction: fails there
END
$sqlc_mig$;
\set sqlc_mig_running yes

-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- An advisory lock. It belongs to this connection and goes with it: there is nothing to clean up after a crash.
-- Tried again and again, with COMMIT in between: a waiter that kept a snapshot would block CREATE INDEX CONCURRENTLY.
DO $sqlc_mig$
DECLARE
  began timestamptz := pg_catalog.clock_timestamp();
  holder text;
BEGIN
  WHILE NOT pg_catalog.pg_try_advisory_lock({{ lock_key }}) LOOP
    IF holder IS NULL THEN
      SELECT 'process ' || l.pid INTO holder FROM pg_catalog.pg_locks l
       WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
         AND (l.classid::bigint << 32) | l.objid::bigint = {{ lock_key }} LIMIT 1;
      holder := coalesce(holder, 'another process');
      RAISE INFO 'sqlc-mig: waiting for another run of a migration script to end (%)', holder;
    END IF;
    IF pg_catalog.clock_timestamp() > began + pg_catalog.make_interval(secs => {{ lock_seconds }}) THEN
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (%) did not end within {{ lock_seconds }} seconds; nothing was changed', holder
        USING HINT = 'Wait for it, or look at it in pg_stat_activity; then run this script again.';
    END IF;
    COMMIT;
    PERFORM pg_catalog.pg_sleep(0.2);
    COMMIT;
  END LOOP;
END
$sqlc_mig$;

-- ---- what is applied already? -------------------------------------------------------------------------------------
CREATE TEMPORARY TABLE sqlc_mig_graph (revision text NOT NULL, parent text NOT NULL, PRIMARY KEY (revision, parent));
CREATE TEMPORARY TABLE sqlc_mig_script (revision text PRIMARY KEY, markers integer NOT NULL, refusal text);
CREATE TEMPORARY TABLE sqlc_mig_checksum (revision text PRIMARY KEY, checksum text NOT NULL);
CREATE TEMPORARY TABLE sqlc_mig_applied (revision text PRIMARY KEY);
{% if graph %}
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
INSERT INTO pg_temp.sqlc_mig_graph (revision, parent) VALUES
{% for r in graph %}
{% if r.parents %}
  {%+ for p in r.parents %}({{ r.id }}, {{ p }}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ r.id }}, ''){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
-- the digests of their specs, to notice one that was edited after it had been applied
INSERT INTO pg_temp.sqlc_mig_checksum (revision, checksum) VALUES
{% for r in graph %}
  ({{ r.id }}, {{ r.checksum }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
{% if units %}
-- the revisions of this script; the number is how many markers one leaves while it is half done (0: one transaction)
INSERT INTO pg_temp.sqlc_mig_script (revision, markers) VALUES
{% for u in units %}
  ({{ u.id }}, {{ u.steps }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
{% for r in refusals %}
UPDATE pg_temp.sqlc_mig_script SET refusal = {{ r.reason }} WHERE revision = {{ r.id }};
{% endfor %}
{% if not upgrade %}
CREATE INDEX ON pg_temp.sqlc_mig_graph (parent);
{% endif %}
ANALYZE pg_temp.sqlc_mig_graph; -- without statistics the recursion below is slow on a long history
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
{% include "script/checks.sql" %}
{% if walk is given %}
{% include "script/walk.sql" %}
{% endif %}
{% include "script/refusals.sql" %}
{% if walk is given %}
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_chosen) AS sqlc_mig_nothing \gset
{% else %}
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_script s
  WHERE {% if upgrade %}NOT {% endif %}EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = s.revision)) AS sqlc_mig_nothing \gset
{% endif %}
\if :sqlc_mig_nothing
-- nothing to do: leave the session as it was, and stop here
{% if not quiet %}
{% if walk is given %}
{% include "script/place.sql" %}
\echo :sqlc_mig_place': nothing to do'
\unset sqlc_mig_place
{% else %}
\echo {{ nothing.echo }}
{% endif %}
{% endif %}
{% include "script/restore.sql" %}
\q
\endif

-- ---- ledger -------------------------------------------------------------------------------------------------------
{% include "script/privileges.sql" %}
SELECT pg_catalog.to_regclass({{ ledger.name_text }}) IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE {{ ledger.name }} (
  version_num varchar(32) NOT NULL,
  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
\endif
{% if history is given %}
SELECT pg_catalog.to_regclass({{ history.name_text }}) IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE {{ history.name }} (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at timestamptz,
  finished_at timestamptz
);
\endif
{% endif %}
{% if segmented %}
SELECT pg_catalog.to_regclass({{ progress.name_text }}) IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- markers of revisions that take several transactions; empty when none is half done
CREATE TABLE {{ progress.name }} (
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  step integer NOT NULL,
  checksum char(64) NOT NULL,
  at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
  PRIMARY KEY (revision, direction, step)
);
\endif
{% endif %}

-- ---- guards and helpers -------------------------------------------------------------------------------------------
-- They live in pg_temp and ask one question each. Those that find something of another kind under a name stop the script.

