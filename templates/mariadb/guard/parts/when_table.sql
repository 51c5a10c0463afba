{# The branch of a CASE over TABLE_TYPE for what is a table, and no view; a table may keep its history. -#}
WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED')
