{# Whether there are differences: into @sqlc_mig_stop, the sentence with which the script fails.
   Takes: target. -#}
SELECT IF(COUNT(*) = 0, NULL, CONCAT('this schema is not the one that the history gives at ', {{ target }}, ': ', COUNT(*), IF(COUNT(*) = 1, ' difference', ' differences'))) INTO @sqlc_mig_stop FROM told
