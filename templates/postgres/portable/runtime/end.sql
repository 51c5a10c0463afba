{# The last piece of the machinery of scripts for any client: the last line that is told, and the session as it was. -#}
-- ---- sqlc-mig's own: the end, with the session as it was ----------------------------------------------------------
DO $sqlc_mig$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_state t WHERE t.plan OR t.next IS NULL) THEN
    RAISE EXCEPTION 'sqlc-mig: a statement of this script has failed above; not all revisions are done'
      USING HINT = 'See the first error. Remove the cause and run the whole script again: it goes on where it stopped.';
  ELSIF EXISTS (SELECT FROM pg_temp.sqlc_mig_state t, pg_temp.sqlc_mig_script s WHERE t.began IS NOT NULL AND NOT s.quiet) THEN
    RAISE INFO '%', pg_temp.sqlc_mig_place();
  END IF;
END $sqlc_mig$;
DO $sqlc_mig$
DECLARE
  thing text;
BEGIN
{% include "runtime/parts/forget.sql" %}
END $sqlc_mig$;
