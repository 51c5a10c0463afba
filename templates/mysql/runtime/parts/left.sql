{# What is there after a step of a plan: @sqlc_mig_there with what it creates, drops, or calls otherwise (mine, yours). What a new table
   has, stands in its statement. -#}
COALESCE(CASE @sqlc_mig_when WHEN 'present' THEN REPLACE(@sqlc_mig_there, mine, '\n\n')
      WHEN 'rename' THEN REPLACE(@sqlc_mig_there, mine, yours) WHEN 'known' THEN REPLACE(@sqlc_mig_there, mine, CONCAT(mine, '?'))
      WHEN 'missing' THEN CONCAT(@sqlc_mig_there, mine, IF(@sqlc_mig_kind = 'table', CONCAT('\n', mine, 'key primary\n', REPLACE(REPLACE(REPLACE(REPLACE(
        REPLACE(LOWER(@sqlc_mig_sql), '\n  unique index `', '\n  index `'), '\n  index `', CONCAT(mine, 'index ')), '\n  constraint `',
        CONCAT(mine, 'key ')), '\n  `', CONCAT(mine, 'column ')), '` ', '\n')), '')) END, @sqlc_mig_there){#- no line end -#}
