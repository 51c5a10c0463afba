{# What the answer to an `if` means: no row, NULL, 0 and false mean no. -#}
-- What the answer to an `if` means: no row, NULL, 0 and false mean no.
CREATE FUNCTION pg_temp.sqlc_mig_truth(answer text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  IF answer IS NULL OR answer IN ('f', 'false') THEN RETURN false; END IF;
  IF answer IN ('t', 'true') THEN RETURN true; END IF;
  RETURN answer::numeric <> 0;
EXCEPTION WHEN invalid_text_representation THEN
  RAISE EXCEPTION 'sqlc-mig: the answer to an `if` is %, neither a boolean nor a number', pg_catalog.quote_literal(answer)
    USING HINT = 'Write the query so that it gives one boolean or one number.';
END
$sqlc_mig$;

