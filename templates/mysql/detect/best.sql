{# The end of that WITH: into variables, the best candidate, its differences, and all that have none, the newest first. -#}
SELECT SUBSTRING_INDEX(GROUP_CONCAT(ids ORDER BY differences, n + differences = 0 DESC, place DESC, n DESC SEPARATOR ','), ',', 1), MIN(differences),
       GROUP_CONCAT(IF(differences = 0, REPLACE(ids, ' ', ' with '), NULL) ORDER BY place DESC, n DESC SEPARATOR ', '), SUM(differences = 0)
  INTO @sqlc_mig_best, @sqlc_mig_differences, @sqlc_mig_same, @sqlc_mig_many FROM scored
