{# Stops the script if there is a reason to. -#}
.output '|cat >&2'
SELECT text FROM temp.sqlc_mig_shown WHERE stops ORDER BY id LIMIT 1;
.output
UPDATE temp.sqlc_mig_line SET stops = 1 WHERE stops;
