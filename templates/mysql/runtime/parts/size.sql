{# Size and rows of a table, as the server has noted them. -#}
ROUND((DATA_LENGTH + INDEX_LENGTH) / 1024), ' kB, ~', TABLE_ROWS, ' rows'{#- no line end -#}
