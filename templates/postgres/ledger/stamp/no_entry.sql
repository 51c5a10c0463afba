{# Stamp: stops the script where the history has not the columns that an entry needs. Takes: history. -#}
{% if history is given %}
{% include "ledger/no_history.sql" %}
DO $sqlc_mig$
DECLARE
  lacks text := (SELECT pg_catalog.string_agg(w.name, ', ' ORDER BY w.n)
    FROM pg_catalog.unnest(ARRAY['id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at']) WITH ORDINALITY AS w (name, n)
   WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = pg_catalog.to_regclass({{ history.name_text }}) AND a.attname::text = w.name AND NOT a.attisdropped));
BEGIN
  IF lacks IS NOT NULL AND pg_catalog.to_regclass({{ history.name_text }}) IS NOT NULL THEN
    RAISE EXCEPTION 'sqlc-mig: the history % has no column %; nothing was changed', {{ history.text }}, lacks
      USING HINT = '`sqlc-mig repair` writes a script that adds what it lacks.';
  END IF;
END
$sqlc_mig$;
{% endif %}
