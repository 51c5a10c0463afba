{# What stops a script before its first change, when it is known which revisions are due: one that cannot be reverted,
   or is still needed; and warnings about edited specs.
   Takes: upgrade, walk, history. -#}
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
{% if not upgrade %}
  FOR bad IN SELECT s.revision, s.refusal FROM pg_temp.sqlc_mig_script s JOIN pg_temp.{% if walk is given %}sqlc_mig_chosen{% else %}sqlc_mig_applied{% endif %} a ON a.revision = s.revision
              WHERE s.refusal IS NOT NULL ORDER BY s.revision LIMIT 1 LOOP
    RAISE EXCEPTION 'sqlc-mig: the revision % cannot be reverted: %; nothing was changed', bad.revision, bad.refusal
      USING HINT = pg_catalog.format('Downgrade to %s or a later revision, or go back to a backup.', bad.revision);
  END LOOP;
{% if walk is not given %}
  FOR bad IN SELECT g.parent AS revision, pg_catalog.min(g.revision) AS needed_by
               FROM pg_temp.sqlc_mig_graph g JOIN pg_temp.sqlc_mig_applied a ON a.revision = g.revision
               JOIN pg_temp.sqlc_mig_script s ON s.revision = g.parent
              WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_script o WHERE o.revision = g.revision)
              GROUP BY g.parent ORDER BY g.parent LIMIT 1 LOOP
    RAISE EXCEPTION 'sqlc-mig: the revision % is still needed by %, which is applied and not in this script; nothing was changed', bad.revision, bad.needed_by
      USING HINT = 'Use a script without FROM: it reverts all that comes after its target.';
  END LOOP;
{% endif %}
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
    EXCEPTION WHEN OTHERS THEN NULL; -- a warning is not worth waiting for, and a history of another form stops nothing
    END;
  END IF;
{% endif %}
END
$sqlc_mig$;
