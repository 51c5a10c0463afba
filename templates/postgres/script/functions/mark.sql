{# Function sqlc_mig_mark: leaves the marker of a step. Takes: progress, direction. -#}
-- Marks a step as done.
CREATE FUNCTION pg_temp.sqlc_mig_mark(wanted text, number integer, expected text) RETURNS boolean LANGUAGE sql SECURITY DEFINER AS $sqlc_mig$
  INSERT INTO {{ progress.name }} (revision, direction, step, checksum) VALUES (wanted, {{ direction }}, number, expected) RETURNING true
$sqlc_mig$;
