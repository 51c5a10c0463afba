{# What stops the script before the first change, besides the client and the server. The values of header.sql. -#}
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- a revision that an earlier run left half done
  IF pg_catalog.to_regclass({{ progress.name_text }}) IS NOT NULL THEN
    BEGIN
      LOCK TABLE {{ progress.name }} IN ACCESS SHARE MODE NOWAIT;
      FOR bad IN SELECT p.revision, p.direction, pg_catalog.max(p.step) AS step, s.markers
                   FROM {{ progress.name }} p LEFT JOIN pg_temp.sqlc_mig_script s ON s.revision = p.revision::text
                  GROUP BY p.revision, p.direction, s.markers LOOP
        IF bad.direction <> {{ direction }} THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done by an interrupted % script; nothing was changed', bad.revision, bad.direction
            USING HINT = pg_catalog.format('Run that %s script again: it goes on where it stopped.', bad.direction);
        END IF;
        IF bad.step > bad.markers THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done, and its steps have changed since; nothing was changed', bad.revision
            USING HINT = 'Finish it with the script that began it, or mend the database and the markers by hand.';
        END IF;
      END LOOP;
    EXCEPTION
      WHEN lock_not_available THEN NULL; -- nobody half done holds such a lock
      WHEN insufficient_privilege THEN NULL; -- refused below, if anything is to be done
    END;
  END IF;
{% if requires is given %}
  IF NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = {{ requires }}) THEN
    RAISE EXCEPTION 'sqlc-mig: this script begins after the revision %, which is not applied here; nothing was changed', {{ requires }}
      USING HINT = 'Use a script that begins at base: it finds its place by itself.';
  END IF;
{% endif %}
{% if not upgrade %}
  FOR bad IN SELECT s.revision, s.refusal FROM pg_temp.sqlc_mig_script s JOIN pg_temp.sqlc_mig_applied a ON a.revision = s.revision
              WHERE s.refusal IS NOT NULL ORDER BY s.revision LIMIT 1 LOOP
    RAISE EXCEPTION 'sqlc-mig: the revision % cannot be reverted: %; nothing was changed', bad.revision, bad.refusal
      USING HINT = pg_catalog.format('Downgrade to %s or a later revision, or go back to a backup.', bad.revision);
  END LOOP;
{% endif %}
{% if history is given %}
  -- specs that were edited after they were applied
  IF pg_catalog.to_regclass({{ history.name_text }}) IS NOT NULL THEN
    BEGIN
      LOCK TABLE {{ history.name }} IN ACCESS SHARE MODE NOWAIT;
      FOR bad IN SELECT c.revision
                   FROM (SELECT DISTINCT ON (h.revision) h.revision::text AS revision, h.direction::text AS direction, h.checksum::text AS checksum
                           FROM {{ history.name }} h ORDER BY h.revision, h.id DESC) last
                   JOIN pg_temp.sqlc_mig_checksum c ON c.revision = last.revision
                   JOIN pg_temp.sqlc_mig_applied a ON a.revision = last.revision
                  WHERE last.direction = 'upgrade' AND last.checksum <> c.checksum ORDER BY c.revision LOOP
        RAISE WARNING 'sqlc-mig: the spec of the revision % was edited after it had been applied here', bad.revision
          USING HINT = 'The edit has no effect on this database. Undo it, and write a new revision for the change.';
      END LOOP;
    EXCEPTION WHEN lock_not_available OR insufficient_privilege THEN NULL; -- a warning is not worth waiting for
    END;
  END IF;
{% endif %}
END
$sqlc_mig$;
