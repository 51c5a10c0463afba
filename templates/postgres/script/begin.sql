{# The helpers that every script needs, and the first line it prints. The values of header.sql. -#}
-- Is this revision still to be {% if upgrade %}applied{% else %}reverted{% endif %}?
CREATE FUNCTION pg_temp.sqlc_mig_pending(wanted text) RETURNS boolean LANGUAGE sql AS $sqlc_mig$
{% if walk is given %}
  SELECT EXISTS (SELECT FROM pg_temp.sqlc_mig_chosen c WHERE c.revision = wanted)
{% else %}
  SELECT {% if upgrade %}NOT {% endif %}EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = wanted)
{% endif %}
$sqlc_mig$;

{% if segmented %}
-- Is this step still to be done? Stops the script if it was done with another text.
CREATE FUNCTION pg_temp.sqlc_mig_step(wanted text, number integer, expected text) RETURNS boolean LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  actual text := (SELECT p.checksum FROM {{ progress.name }} p WHERE p.revision::text = wanted AND p.direction::text = {{ direction }} AND p.step = number);
BEGIN
  IF actual <> expected THEN
    RAISE EXCEPTION 'sqlc-mig: step % of the revision % was done with another text than this script has', number, wanted
      USING HINT = 'The spec was edited while the revision was half done. Finish it with the script that began it, or undo the edit.';
  END IF;
  RETURN actual IS NULL;
END
$sqlc_mig$;

-- Marks a step as done.
CREATE FUNCTION pg_temp.sqlc_mig_mark(wanted text, number integer, expected text) RETURNS boolean LANGUAGE sql AS $sqlc_mig$
  INSERT INTO {{ progress.name }} (revision, direction, step, checksum) VALUES (wanted, {{ direction }}, number, expected) RETURNING true
$sqlc_mig$;

-- Marks a revision as begun whose first step is outside a transaction, so that its own marker comes after it.
CREATE FUNCTION pg_temp.sqlc_mig_open(wanted text) RETURNS boolean LANGUAGE sql AS $sqlc_mig$
  INSERT INTO {{ progress.name }} (revision, direction, step, checksum) VALUES (wanted, {{ direction }}, 0, '') ON CONFLICT DO NOTHING;
  SELECT true
$sqlc_mig$;

{% endif %}
-- Moves the ledger; fails unless {% if upgrade %}all that the revision needs is applied and itself is not{% else %}the revision is applied and nothing that needs it is{% endif %}. Gives the seconds it took.
-- Its plans are made while few revisions are applied, and must still be good when many are: hence no sequential scans.
CREATE FUNCTION pg_temp.sqlc_mig_done(wanted text, message text, spec text, started timestamptz) RETURNS numeric LANGUAGE plpgsql SET enable_seqscan = off AS $sqlc_mig$
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
  INSERT INTO {{ history.name }} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
  VALUES (wanted, {{ direction }}, message, spec, {{ digest }}, {{ version }}, session_user, started, pg_catalog.clock_timestamp());
{% endif %}
{% if segmented %}
  DELETE FROM {{ progress.name }} p WHERE p.revision::text = wanted;
{% endif %}
  RETURN pg_catalog.round(extract(epoch FROM pg_catalog.clock_timestamp() - started)::numeric, 1);
END
$sqlc_mig$;

