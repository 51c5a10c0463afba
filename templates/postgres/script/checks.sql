{# What stops a script before it asks which revisions are due: half-done revisions, a beginning that is not applied.
   Takes: progress, direction, requires. -#}
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- a revision that an earlier run left half done
  IF pg_catalog.to_regclass({{ progress.name_text }}) IS NOT NULL THEN
    BEGIN
      LOCK TABLE {{ progress.name }} IN ACCESS SHARE MODE NOWAIT;
      {%+ include "script/odd_markers.sql" %}
      -- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
      FOR bad IN SELECT p.revision, p.direction, p.step, s.markers
                   FROM (SELECT m.revision::text AS revision, m.direction::text AS direction, pg_catalog.max(m.step) AS step FROM {{ progress.name }} m GROUP BY 1, 2) p
                   LEFT JOIN pg_temp.sqlc_mig_script s ON s.revision = p.revision
                  WHERE (p.direction = 'upgrade') <> EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = p.revision)
                     OR p.direction <> {{ direction }} AND s.revision IS NOT NULL
                  ORDER BY p.revision, p.direction LOOP
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
{% for r in requires %}
  IF NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = {{ r }}) THEN
    RAISE EXCEPTION 'sqlc-mig: this script begins after the revision %, which is not applied here; nothing was changed', {{ r }}
      USING HINT = 'Use a script that begins at base: it finds its place by itself.';
  END IF;
{% endfor %}
END
$sqlc_mig$;
