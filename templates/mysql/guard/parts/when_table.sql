{# The branch of a CASE over TABLE_TYPE for what is a table, and no view. -#}
TABLE_TYPE WHEN 'BASE TABLE'
