{# The first line of a plan. -#}
CONCAT('plan for ', DATABASE(), ' at ', IF(@sqlc_mig_heads = '', 'base', REPLACE(CONVERT(@sqlc_mig_heads USING utf8mb4), ',', ', ')), ': ',
    1 + CHAR_LENGTH(@sqlc_mig_pending) - CHAR_LENGTH(REPLACE(@sqlc_mig_pending, ',', '')), ' of ',
    1 + CHAR_LENGTH(@sqlc_mig_held) - CHAR_LENGTH(REPLACE(@sqlc_mig_held, ',', '')), ' revisions are ', @sqlc_mig_state,
    '; nothing is changed'){#- no line end -#}
