{# Function sqlc_mig_open: leaves a first marker of a revision whose first step runs outside a transaction.
   Takes: progress, direction. -#}
-- Marks a revision as begun whose first step is outside a transaction, so that its own marker comes after it.
CREATE FUNCTION pg_temp.sqlc_mig_open(wanted text) RETURNS boolean LANGUAGE sql SECURITY DEFINER AS $sqlc_mig$
  INSERT INTO {{ progress.name }} (revision, direction, step, checksum) VALUES (wanted, {{ direction }}, 0, '') ON CONFLICT DO NOTHING;
  SELECT true
$sqlc_mig$;
