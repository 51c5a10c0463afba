{# Whether the column's default is another text: COLUMN_DEFAULT holds it between quotes, as SHOW CREATE TABLE prints
   it. A text with a quote or a control character is not compared.
   Takes: default_text. -#}
{{ default_text }} NOT REGEXP '[[:cntrl:]\']'
AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE({{ default_text }}, '\\', '\\\\'), '''')
