{# Function sqlc_mig_done: moves the ledger by one revision, writes the history, deletes the markers.
   Takes: ledger, upgrade, history, direction, digest, version, segmented, progress. -#}
-- Moves the ledger; fails unless {% if upgrade %}all that the revision needs is applied and itself is not{% else %}the revision is applied and nothing that needs it is{% endif %}. Gives the seconds it took.
-- Its plans are made while few revisions are applied, and must still be good when many are: hence no sequential scans.
CREATE FUNCTION pg_temp.sqlc_mig_done(wanted text, message text, spec text, started timestamptz) RETURNS numeric LANGUAGE plpgsql SECURITY DEFINER SET enable_seqscan = off AS $sqlc_mig$
DECLARE
  missing text;
BEGIN
{% if upgrade %}
  SELECT pg_catalog.string_agg(g.parent, ', ') INTO missing FROM pg_temp.sqlc_mig_graph g
   WHERE g.revision = wanted AND g.parent <> '' AND (SELECT a.revision FROM pg_temp.sqlc_mig_applied a WHERE a.revision = g.parent) IS NULL;
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'sqlc-mig: the revision % needs %, which is not applied', wanted, missing;
  END IF;
  DELETE FROM {{ ledger.name }} l USING pg_temp.sqlc_mig_graph g WHERE g.revision = wanted AND l.version_num::text = g.parent;
  INSERT INTO {{ ledger.name }} (version_num) VALUES (wanted);
  INSERT INTO pg_temp.sqlc_mig_applied (revision) VALUES (wanted);
{% else %}
  SELECT pg_catalog.string_agg(g.revision, ', ') INTO missing FROM pg_temp.sqlc_mig_graph g
    JOIN pg_temp.sqlc_mig_applied a ON a.revision = g.revision WHERE g.parent = wanted;
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'sqlc-mig: the revision % is still needed by %', wanted, missing;
  END IF;
  DELETE FROM {{ ledger.name }} l WHERE l.version_num::text = wanted;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'sqlc-mig: the ledger has changed: % is no head any more', wanted;
  END IF;
  DELETE FROM pg_temp.sqlc_mig_applied a WHERE a.revision = wanted;
  INSERT INTO {{ ledger.name }} (version_num)
  SELECT g.parent FROM pg_temp.sqlc_mig_graph g
   WHERE g.revision = wanted AND g.parent <> ''
     AND NOT EXISTS (SELECT FROM {{ ledger.name }} l WHERE l.version_num::text = g.parent)
     AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph other JOIN pg_temp.sqlc_mig_applied a ON a.revision = other.revision
                      WHERE other.parent = g.parent);
{% endif %}
{% if history is given %}
  -- a history never stops a migration
  BEGIN
    INSERT INTO {{ history.name }} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES (wanted, {{ direction }}, message, spec, {{ digest }}, {{ version }}, session_user, started, pg_catalog.clock_timestamp());
  EXCEPTION WHEN OTHERS THEN
    IF coalesce(pg_catalog.current_setting('sqlc_mig.said', true), '') <> 'history' THEN
      RAISE WARNING 'sqlc-mig: what is done cannot be written into the history %: %', {{ history.text }}, sqlerrm
        USING HINT = 'The migration goes on without. `sqlc-mig repair` adds columns that the history lacks.';
      PERFORM pg_catalog.set_config('sqlc_mig.said', 'history', false);
    END IF;
  END;
{% endif %}
{% if segmented %}
  DELETE FROM {{ progress.name }} p WHERE p.revision::text = wanted;
{% endif %}
  RETURN pg_catalog.round(extract(epoch FROM pg_catalog.clock_timestamp() - started)::numeric, 1);
END
$sqlc_mig$;
