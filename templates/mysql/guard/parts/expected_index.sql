{# How a refusal begins that is about an index, as arguments of CONCAT. Takes: table, index. -#}
'expected the index ', {{ index }}, ' of ', {{ table }}
