{# Stops the script where the history is no table. Takes: history. -#}
{% if history is given %}
DO $sqlc_mig$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ history.schema }} AND c.relname::text = {{ history.table }} AND c.relkind NOT IN ('r', 'p')) THEN
    RAISE EXCEPTION 'sqlc-mig: % is no history: it is no table; nothing was changed', {{ history.text }}
      USING HINT = 'Rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml.';
  END IF;
END
$sqlc_mig$;
{% endif %}
