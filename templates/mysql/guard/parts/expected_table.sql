{# How a refusal begins that is about a table, as arguments of CONCAT. Takes: table. -#}
'expected the table ', {{ table }}
