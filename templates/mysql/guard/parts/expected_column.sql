{# How a refusal begins that is about a column, as arguments of CONCAT. Takes: table, column. -#}
'expected the column ', {{ column }}, ' of ', {{ table }}
