{# Stops the script where the ledger is there and may not be read: a part of a DO block. Takes: ledger. -#}
IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ ledger.schema }} AND c.relname::text = {{ ledger.table }} AND c.relkind IN ('r', 'p')
                AND NOT (pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT'))) THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, {{ ledger.text }}
      USING HINT = pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %I; GRANT SELECT ON %s TO %I;', {{ ledger.schema }}, current_user, {{ ledger.name_text }}, current_user);
  END IF;
