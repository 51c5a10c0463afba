{# Stops the script with the sentence in @sqlc_mig_stop, if there is one. Control characters become question marks:
   what stands in a database must not steer a terminal. -#}
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
