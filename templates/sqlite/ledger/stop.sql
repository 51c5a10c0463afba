{# Stops the script if there is a line that says why (temp.sqlc_mig_line.stops), on standard error. -#}
.output '|cat >&2'
SELECT text FROM temp.sqlc_mig_shown WHERE stops ORDER BY id LIMIT 1;
.output
UPDATE temp.sqlc_mig_line SET stops = 1 WHERE stops;
