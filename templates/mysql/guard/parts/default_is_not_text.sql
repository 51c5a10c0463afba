{# Whether the column's default is another text. Takes: default_text. -#}
BINARY COLUMN_DEFAULT <> BINARY {{ default_text }}
