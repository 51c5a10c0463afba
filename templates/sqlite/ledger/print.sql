{# Prints what is to be said (temp.sqlc_mig_line). -#}
SELECT text FROM temp.sqlc_mig_shown WHERE NOT stops ORDER BY n, id;
