{# The body of what asks, behind the lock: has another run begun a replaced revision meanwhile? Takes nothing. -#}
DECLARE
  s pg_temp.sqlc_mig_script; is_begun boolean := false;
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  IF EXISTS (SELECT FROM pg_temp.sqlc_mig_way w JOIN pg_temp.sqlc_mig_list l ON l.place = w.short)
     AND pg_temp.sqlc_mig_named(s.ledger_schema, s.progress) IS NOT NULL THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I p JOIN pg_temp.sqlc_mig_replaced r ON r.id = p.revision::text)', s.ledger_schema, s.progress)
      INTO is_begun;
  END IF;
  IF is_begun THEN
    RAISE EXCEPTION 'sqlc-mig: another run has come to a replaced revision meanwhile; nothing was changed' USING HINT = 'Run this script again.';
  END IF;
EXCEPTION WHEN insufficient_privilege OR undefined_column THEN NULL; -- who may not read the markers is told below
END{#- no line end -#}
