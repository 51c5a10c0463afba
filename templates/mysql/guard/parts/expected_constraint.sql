{# How a refusal begins that is about a constraint, as arguments of CONCAT. Takes: table, constraint, kind. -#}
'expected the ', {{ kind }}, ' ', {{ constraint }}, ' on ', {{ table }}
