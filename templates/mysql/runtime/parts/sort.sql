{# What stands before a name in @sqlc_mig_there: a line end, and for what a table has its table and its kind. -#}
CONCAT('\n', COALESCE(CONCAT(@sqlc_mig_schema, '.'), ''),
      IF(@sqlc_mig_kind = 'table', '', CONCAT(@sqlc_mig_table, '\n', IF(@sqlc_mig_kind IN ('column', 'index'), @sqlc_mig_kind, 'key'), ' '))){#- no line end -#}
