{# A collation that compares texts exactly, blanks at their ends too. -#}
utf8mb4_nopad_bin{#- no line end -#}
