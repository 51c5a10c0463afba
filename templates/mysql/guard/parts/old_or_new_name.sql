{# The branches of a guard about a rename. The CASE is over two digits: whether the old name is there, and whether the
   new one is. '1': rename it; '0': it is renamed already. Both names, or neither, stop the script.
   Takes: to, expected; `expected` is the template that says what is renamed. -#}
WHEN '10' THEN '1'
WHEN '01' THEN '0'
WHEN '00' THEN CONCAT({% include expected %}, ', to be renamed to ', {{ to }}, '; found neither name')
ELSE CONCAT({% include expected %}, ', to be renamed to ', {{ to }}, '; found both names')
