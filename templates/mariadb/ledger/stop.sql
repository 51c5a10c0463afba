{# Stops the script with the sentence in @sqlc_mig_stop, if there is one (SIGNAL). Control characters become question
   marks: what stands in a database must not steer a terminal. -#}
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
